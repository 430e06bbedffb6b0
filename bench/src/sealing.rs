//! What sealing costs: what a request seals and what a delivery opens, with the keys from where the programs have them.

use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::Utc;
use domain::{AppId, Content, MessageId};
use serde_json::{Value, json};
use store::Vault;
use store::apps::App;
use store::messages::seal_content;
use store::places::{recipient_token, subscription_token};
use uuid::Uuid;

use crate::database::Server;
use crate::report::{Report, Section, median};

const RUNS: u32 = 5;
const TIMES: u32 = 200_000;

pub(crate) async fn measure(report: &Report) -> anyhow::Result<Section> {
    let server = Server::start().await?;
    let database = server.migrated("sealing").await?;
    let app = AppId::from(Uuid::now_v7());
    let new = App {
        id: app,
        name: "bench".to_owned(),
        audit_months: None,
        created_at: Utc::now(),
        erased_at: None,
    };
    store::apps::insert(&mut *database.pool.acquire().await?, &new).await?;
    let vault = database.vault()?;
    let (mut seals, mut opens) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        seals.push(seal(&vault, app).await?);
        opens.push(open(&vault, app).await?);
    }
    database.close().await;
    server.stop().await?;
    let (seal, open) = (median(seals), median(opens));
    let of_a_request = share(seal, report.figure("/intake/requests_per_second"));
    let of_a_delivery = share(open, report.figure("/fanout/deliveries_per_second"));
    let figures = json!({
        "a_request_us": seal, "a_delivery_us": open, "of_a_request": of_a_request, "of_a_delivery": of_a_delivery,
    });
    Ok(Section { key: "sealing", title: "Sealing", unit: "", figures, bars: Vec::new() })
}

/// Microseconds for what a request seals: what its message says, and a token it names.
async fn seal(vault: &Vault, app: AppId) -> anyhow::Result<f64> {
    let (message, token) = (MessageId::from(Uuid::now_v7()), format!("{:0140}", 7));
    let content = Content {
        title: Some("Your order is on its way".to_owned()),
        body: Some("It arrives tomorrow between nine and eleven".to_owned()),
        ..Content::default()
    };
    let began = Instant::now();
    for _ in 0..TIMES {
        let keys = vault.keys(app).await?;
        black_box(seal_content(&keys, message, &content));
        black_box(keys.seal(&recipient_token(&message.uuid(), &[0; 4]), token.as_bytes()));
    }
    Ok(each(began.elapsed()))
}

/// Microseconds for what a delivery opens: its recipient's token.
async fn open(vault: &Vault, app: AppId) -> anyhow::Result<f64> {
    let place = subscription_token("installation-1");
    let sealed = vault.keys(app).await?.seal(&place, format!("{:0140}", 7).as_bytes());
    let began = Instant::now();
    for _ in 0..TIMES {
        black_box(vault.keys(app).await?.open_text(&place, sealed.clone())?);
    }
    Ok(each(began.elapsed()))
}

fn each(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6 / f64::from(TIMES)
}

/// Which part of all the processor time there is goes into it at that pace; nothing if the pace was not measured.
fn share(each_us: f64, per_second: Option<f64>) -> Value {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    #[expect(clippy::cast_precision_loss, reason = "some cores")]
    let there_is_us = cores as f64 * 1e6;
    per_second.map_or(Value::Null, |pace| json!(each_us * pace / there_is_us))
}
