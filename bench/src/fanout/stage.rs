//! API, worker and sandbox, each in a process of its own, on one database.

use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use bytes::Bytes;
use domain::{AppId, MessageId};
use http_body_util::{BodyExt as _, Full};
use hyper::{Request, StatusCode};
use serde_json::{Value, json};
use sqlx::pool::PoolConnection;
use sqlx::{PgConnection, Postgres};

use super::audience;
use super::providers::Providers;
use crate::cost::{Cost, Spent, cpu_of, memory_mib};
use crate::database::{Database, Server};
use crate::intake::{self, connect};
use crate::program::Program;

pub(crate) struct Stage {
    pub(crate) server: Server,
    pub(crate) database: Database,
    pub(crate) providers: Providers,
    pub(crate) api: Program,
    pub(crate) worker: Program,
}

/// An app that can send, and its key.
#[derive(Debug, Clone)]
pub(crate) struct Sender {
    pub(crate) app: AppId,
    pub(crate) key: String,
}

/// What one message to everybody cost.
#[derive(Debug, Clone)]
pub(crate) struct Bulk {
    pub(crate) per_second: f64,
    pub(crate) database: Spent,
    pub(crate) worker_cpu_us: f64,
    pub(crate) sandbox_cpu_us: f64,
    /// The worker's memory, twice a second.
    pub(crate) memory: Vec<f64>,
}

const LOOK_EVERY: Duration = Duration::from_millis(50);
const SAMPLE_EVERY: Duration = Duration::from_millis(500);
/// A message to a few thousand is over before this.
const SHORT: Duration = Duration::from_secs(2);

impl Stage {
    pub(crate) async fn build() -> anyhow::Result<Self> {
        let server = Server::start().await?;
        let database = server.migrated("fanout").await?;
        let providers = Providers::start().await?;
        let mut environment = intake::environment(&database);
        environment.extend(providers.environment());
        let api = Program::start("serve-api", &environment).await?;
        let worker = Program::start("serve-worker", &environment).await?;
        Ok(Self { server, database, providers, api, worker })
    }

    pub(crate) async fn clear(self) -> anyhow::Result<()> {
        self.worker.kill().await?;
        self.api.kill().await?;
        self.providers.stop().await?;
        self.database.close().await;
        self.server.stop().await
    }

    pub(crate) async fn conn(&self) -> anyhow::Result<PoolConnection<Postgres>> {
        Ok(self.database.pool.acquire().await?)
    }

    /// An app with so many subscriptions, half of them APNs, half FCM.
    pub(crate) async fn sender(&self, recipients: u32) -> anyhow::Result<Sender> {
        let mut conn = self.conn().await?;
        let app = audience::prepare(&self.database, &self.providers, recipients).await?;
        let key = intake::key_of(&mut conn, app).await?;
        Ok(Sender { app, key })
    }

    /// Sends a message, and answers its id when it is committed.
    pub(crate) async fn post(&self, sender: &Sender, body: &Value) -> anyhow::Result<MessageId> {
        let mut connection = connect(&self.api.said).await?;
        let request = Request::post("/v1/messages")
            .header("host", &self.api.said)
            .header("authorization", format!("Bearer {}", sender.key))
            .header("content-type", "application/json")
            .body(Full::new(Bytes::from(body.to_string())))?;
        let response = connection.send_request(request).await?;
        let status = response.status();
        let answer: Value = serde_json::from_slice(&response.into_body().collect().await?.to_bytes())?;
        ensure!(status == StatusCode::ACCEPTED, "{status}: {answer}");
        answer["id"].as_str().and_then(|id| id.parse().ok()).context("no id")
    }

    /// One message to everybody, from its acceptance to the last committed outcome.
    pub(crate) async fn send_to_all(&self, sender: &Sender, recipients: u32) -> anyhow::Result<Bulk> {
        let mut conn = self.conn().await?;
        let pids = (self.worker.pid(), self.providers.pid());
        let before = Cost::before(&mut conn, self.database.folder()).await?;
        let cpu = (cpu_of(pids.0)?, cpu_of(pids.1)?);
        let began = Instant::now();
        let id = self.post(sender, &to_all()).await?;
        let memory = watch(&mut conn, sender.app, id, pids.0).await?;
        let took = began.elapsed();
        let each = f64::from(recipients);
        let spent =
            |pid, before| anyhow::Ok((cpu_of(pid)?.saturating_sub(before)).as_secs_f64() * 1e6 / each);
        let (worker_cpu_us, sandbox_cpu_us) = (spent(pids.0, cpu.0)?, spent(pids.1, cpu.1)?);
        let database = Cost::after(&mut conn, self.database.folder()).await?.since(&before).each(each);
        // Counted by nobody: reading the account is not part of sending.
        let account = store::deliveries::account(&mut conn, sender.app, id).await?;
        ensure!(account.sent == u64::from(recipients), "not everybody was sent to: {account:?}");
        Ok(Bulk { per_second: each / took.as_secs_f64(), database, worker_cpu_us, sandbox_cpu_us, memory })
    }
}

/// Waits until a message has no jobs left, and answers what the process `pid` had of memory meanwhile. The message's account says
/// so, too, but is a sum over all it has sent so far: watching it would cost the database as much as sending.
async fn watch(conn: &mut PgConnection, app: AppId, id: MessageId, pid: u32) -> anyhow::Result<Vec<f64>> {
    let (began, mut memory) = (Instant::now(), Vec::new());
    let mut is_expanded = false;
    loop {
        is_expanded = is_expanded || has_all_jobs(conn, app, id).await?;
        if is_expanded && !has_jobs(conn, id).await? {
            return Ok(memory);
        }
        if memory.len() as u128 <= began.elapsed().as_millis() / SAMPLE_EVERY.as_millis() {
            memory.push(memory_mib(pid)?);
        }
        // Looks cost the processors that are measured: those that can not be the last are rare.
        let may_end = is_expanded || began.elapsed() < SHORT;
        tokio::time::sleep(if may_end { LOOK_EVERY } else { SAMPLE_EVERY }).await;
    }
}

#[expect(clippy::disallowed_methods, reason = "a measurement's own look")]
async fn has_all_jobs(conn: &mut PgConnection, app: AppId, id: MessageId) -> anyhow::Result<bool> {
    let look =
        "SELECT EXISTS (SELECT FROM messages WHERE app_id = $1 AND id = $2 AND expanded_at IS NOT NULL)";
    Ok(sqlx::query_scalar(look).bind(app.uuid()).bind(id.uuid()).fetch_one(conn).await?)
}

#[expect(clippy::disallowed_methods, reason = "a measurement's own look")]
async fn has_jobs(conn: &mut PgConnection, id: MessageId) -> anyhow::Result<bool> {
    let look = "SELECT EXISTS (SELECT FROM queue.jobs WHERE group_id = $1)
      OR EXISTS (SELECT FROM queue.scheduled WHERE group_id = $1)";
    Ok(sqlx::query_scalar(look).bind(id.uuid()).fetch_one(conn).await?)
}

/// A message to everybody.
fn to_all() -> Value {
    json!({
        "to": { "all": true }, "priority": "bulk",
        "content": { "title": "Winter sale", "body": "Everything half price until Sunday" },
    })
}
