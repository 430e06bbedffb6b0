//! The peers, each installed by its package client and set up as its own documentation says for throughput. One that
//! can not be had is skipped, and the report says so.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context as _, bail};
use serde_json::{Map, Value, json};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};
use tokio::time::timeout;

use super::installing::{PEERS, Peer, install};
use crate::cost::{Cost, Spent};
use crate::database::{Database, Server};
use crate::report::median;
use crate::waits::now_micros;

/// A run that takes longer than this has stopped.
const RUN_WITHIN: std::time::Duration = std::time::Duration::from_mins(5);

/// The peers that could be had, and what they showed so far.
pub(super) struct Contest {
    installed: Vec<(&'static Peer, Vec<String>)>,
    shown: BTreeMap<&'static str, Vec<(f64, Spent)>>,
    pub(super) skipped: Map<String, Value>,
}

impl Contest {
    /// Installs them into `folder`, if there is one.
    pub(super) async fn prepare(folder: Option<&Path>) -> anyhow::Result<Self> {
        let (mut installed, mut skipped) = (Vec::new(), Map::new());
        // Its programs are started from other folders.
        let folder = folder.map(std::path::absolute).transpose()?;
        for (peer, folder) in PEERS.iter().filter_map(|peer| Some((peer, folder.as_deref()?))) {
            match install(peer, folder).await {
                Ok(command) => installed.push((peer, command)),
                Err(why) => {
                    eprintln!("{} is skipped: {why:#}", peer.name);
                    skipped.insert(peer.name.to_owned(), json!(format!("{why:#}")));
                }
            }
        }
        Ok(Self { installed, shown: BTreeMap::new(), skipped })
    }

    /// One run of each.
    pub(super) async fn round(&mut self, server: &Server, jobs: u32) -> anyhow::Result<()> {
        for (peer, command) in &self.installed {
            let database = server.empty("peer").await?;
            match timeout(RUN_WITHIN, burn_down(peer, command, &database, jobs)).await {
                Ok(Ok(shown)) => {
                    eprintln!("  {}: {:.0}/s", peer.name, shown.0);
                    self.shown.entry(peer.name).or_default().push(shown);
                }
                Ok(Err(why)) => drop(self.skipped.insert(peer.name.to_owned(), json!(format!("{why:#}")))),
                Err(_) => drop(self.skipped.insert(peer.name.to_owned(), json!("it did not end"))),
            }
            database.close().await;
        }
        Ok(())
    }

    /// Of each, its median.
    pub(super) fn medians(&self) -> Vec<(String, f64, Value)> {
        let median_of = |(name, shown): (&&str, &Vec<(f64, Spent)>)| {
            let (rate, runs) = (median(rates(shown)), rates(shown));
            let last = shown.last().map_or(Value::Null, |(_, spent)| spent.as_json());
            ((*name).to_owned(), rate, json!({ "jobs_per_second": rate, "runs": runs, "each": last }))
        };
        self.shown.iter().map(median_of).collect()
    }

    /// The runs of the one whose median is highest, if it took part in every round: rounds are compared one by one.
    pub(super) fn runs_of_the_best(&self) -> Option<Vec<f64>> {
        let rounds = self.shown.values().map(Vec::len).max()?;
        let all = self.shown.values().filter(|shown| shown.len() == rounds).map(|shown| rates(shown));
        all.max_by(|one, other| median(one.clone()).total_cmp(&median(other.clone())))
    }
}

fn rates(shown: &[(f64, Spent)]) -> Vec<f64> {
    shown.iter().map(|(rate, _)| *rate).collect()
}

/// From the moment it begins to the last acknowledgement in the database.
async fn burn_down(
    peer: &Peer,
    command: &[String],
    database: &Database,
    jobs: u32,
) -> anyhow::Result<(f64, Spent)> {
    let mut conn = database.pool.acquire().await?;
    let mut child = start(command, database, jobs)?;
    let mut said = BufReader::new(child.stdout.take().context("no output")?).lines();
    let began = moment(said.next_line().await?, "began")?;
    let before = Cost::at_once(&mut conn, database.folder()).await?;
    moment(said.next_line().await?, "handled")?;
    while is_open(&mut conn, peer).await? {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    #[expect(clippy::cast_precision_loss, reason = "microseconds since 1970")]
    let seconds = now_micros() as f64 / 1e6 - began / 1e3;
    let spent = Cost::after(&mut conn, database.folder()).await?.since(&before).each(f64::from(jobs));
    drop(child.stdin.take());
    child.wait().await?;
    Ok((f64::from(jobs) / seconds, spent))
}

fn start(command: &[String], database: &Database, jobs: u32) -> anyhow::Result<Child> {
    let [program, arguments @ ..] = command else { bail!("no command") };
    let folder = command.last().map(PathBuf::from).and_then(|script| script.parent().map(Path::to_owned));
    let mut start = Command::new(program);
    start.args(arguments).env("DATABASE_URL", &database.url).env("JOBS", jobs.to_string());
    if let Some(folder) = folder.filter(|folder| folder.is_dir()) {
        start.current_dir(folder);
    }
    start.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
    start.spawn().with_context(|| format!("{program} does not start"))
}

/// A moment a peer tells, in milliseconds since 1970.
fn moment(line: Option<String>, what: &str) -> anyhow::Result<f64> {
    let line = line.with_context(|| format!("it ended before it {what}"))?;
    let told: Value = serde_json::from_str(&line).with_context(|| format!("it said {line:?}"))?;
    told[what].as_f64().with_context(|| format!("it said {line:?}"))
}

#[expect(clippy::disallowed_methods, reason = "a measurement's own look")]
async fn is_open(conn: &mut sqlx::PgConnection, peer: &Peer) -> anyhow::Result<bool> {
    Ok(sqlx::query_scalar(peer.open).fetch_one(conn).await?)
}
