//! A campaign to a million devices against providers that never answer: what waits, waits in the database.

use std::time::Duration;

use chrono::{SubsecRound as _, Utc};
use domain::{Address, Channel, Environment, ExternalId};
use futures::future::BoxFuture;
use http::Method;
use sandbox::{Fault, Reaction, Scenario as Behaviour};
use serde_json::{Value, json};
use store::subscriptions::NewSubscription;
use uuid::Uuid;

use super::{Evidence, Scenario};
use crate::oracle::Allowance;
use crate::stage::{Plan, World, usual_providers};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_stalled_provider_fills_no_memory",
    number: "memory",
    faults: "a message to 1,000,000 subscriptions while both providers hang for 45 s, worker settings of production",
    is_quick: false,
    plan: || Plan { workers: 1, settings: PRODUCTION.to_vec(), ..Plan::default() },
    play,
};

const PRODUCTION: [(&str, &str); 4] =
    [("WORKER_SENDS", "2000"), ("POOL_SIZE", "30"), ("PROVIDER_TIMEOUT", "12s"), ("DRAIN_TIMEOUT", "10s")];
const RECIPIENTS: u32 = 1_000_000;
const AT_ONCE: usize = 10_000;
const STALLED: Duration = Duration::from_secs(45);
const MOST_BYTES: u64 = 150 << 20;

fn play(world: &mut World, _seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        subscribe(world).await?;
        let everybody = Fault {
            provider: None,
            prefix: String::new(),
            rate: 1.0,
            times: None,
            reaction: Reaction::Silence,
        };
        world.providers.play(&Behaviour { faults: vec![everybody], ..usual_providers() }).await?;
        let message =
            json!({ "to": { "all": true }, "content": { "title": "To everybody" }, "priority": "bulk" });
        let _: Value = world.apps[0].client.call(Method::POST, "/v1/messages", Some(&message)).await?;
        tokio::time::sleep(STALLED).await;
        let peak = world.workers[0].peak_memory()?;
        let expanded = world.postgres.number("SELECT sum(recipients) FROM messages").await?;
        let finding = (peak > MOST_BYTES).then(|| format!("the worker had {} MiB", peak >> 20));
        let figures = vec![
            ("most memory of the worker", format!("{} MiB", peak >> 20)),
            ("recipients found meanwhile", expanded.to_string()),
        ];
        let allowance = Allowance { is_unfinished: true, ..Allowance::default() };
        Ok(Evidence { allowance, findings: finding.into_iter().collect(), figures, ..Evidence::default() })
    })
}

/// Directly in the database: a million requests would take longer than the fault.
async fn subscribe(world: &World) -> anyhow::Result<()> {
    let keys = world.vault().await?.keys(world.apps[0].id).await?;
    let mut conn = world.postgres.connect().await?;
    let numbers: Vec<u32> = (1..=RECIPIENTS).collect();
    for some in numbers.chunks(AT_ONCE) {
        let some: Result<Vec<NewSubscription>, _> = some.iter().map(|number| subscription(*number)).collect();
        store::subscriptions::put(&mut conn, &keys, &some?, Utc::now().trunc_subsecs(6)).await?;
    }
    world.postgres.execute("VACUUM ANALYZE subscriptions").await
}

fn subscription(number: u32) -> anyhow::Result<NewSubscription> {
    let address = if number.is_multiple_of(2) {
        Address::parse(Channel::Apns, &format!("{number:064x}"))?
    } else {
        Address::parse(Channel::Fcm, &format!("chaos-token-{number:0140}"))?
    };
    Ok(NewSubscription {
        id: Uuid::now_v7().into(),
        external_id: ExternalId::parse(&format!("s{number}"))?,
        user: None,
        address,
        environment: Environment::Production,
        locale: None,
        app_version: None,
        attributes: json!({}),
    })
}
