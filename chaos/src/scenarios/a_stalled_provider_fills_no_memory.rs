//! A campaign to a million devices against providers that never answer: what waits, waits in the database.

use std::time::Duration;

use futures::future::BoxFuture;
use http::Method;
use sandbox::{Fault, Reaction, Scenario as Behaviour};
use serde_json::{Value, json};

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

async fn subscribe(world: &World) -> anyhow::Result<()> {
    let app = world.apps[0].id.uuid();
    let statement = format!(
        "INSERT INTO subscriptions (app_id, id, external_id, channel, environment, token, token_digest, state,
           registered_at, created_at, updated_at)
         SELECT '{app}', ('018f0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 's' || n, 1 + n % 2,
           'production', token, sha256(token::bytea), 'active', now(), now(), now()
         FROM generate_series(1, {RECIPIENTS}) AS n,
           LATERAL (SELECT CASE n % 2 WHEN 0 THEN lpad(to_hex(n), 64, '0')
                                      ELSE 'chaos-token-' || lpad(n::text, 140, '0') END) AS made (token)"
    );
    world.postgres.execute(&statement).await?;
    world.postgres.execute("VACUUM ANALYZE subscriptions").await
}
