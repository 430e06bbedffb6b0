//! A whole campaign ends in the dead letters, and two people replay all of them at the same time.

use std::time::Duration;

use futures::future::BoxFuture;
use http::Method;
use sandbox::{Fault, Reaction, Scenario as Behaviour};
use serde_json::{Value, json};

use super::patience::until;
use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::stage::{Plan, World, usual_providers};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "dead_letters_come_back_once",
    number: "18",
    faults: "100,000 recipients refused for ever, then replayed twice at once at a limited rate",
    is_quick: false,
    plan: || Plan { settings: vec![("WORKER_SENDS", "2000")], ..Plan::default() },
    play,
};

/// As many as one message takes.
const OF_ONE_MESSAGE: usize = 10_000;
const MESSAGES: u64 = 10;
const PER_SECOND: u64 = 10_000;
const ENOUGH: Duration = Duration::from_mins(2);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let everybody = Fault {
            provider: None,
            prefix: String::new(),
            rate: 1.0,
            times: None,
            reaction: Reaction::BadPayload,
        };
        world.providers.play(&Behaviour { faults: vec![everybody], ..usual_providers() }).await?;
        let shape = Shape { per_second: 5.0, recipients: OF_ONE_MESSAGE, ..Shape::usual(seed) };
        let load = Load::start(world, shape).run_for(Duration::from_millis(200 * MESSAGES - 100)).await?;
        let dead = i64::try_from(load.accepted.len() * OF_ONE_MESSAGE)?;
        until(ENOUGH, "everybody is a dead letter", || async { Ok(letters(world).await? == dead) }).await?;
        world.providers.play(&usual_providers()).await?;
        let (client, path) = (world.apps[0].client.clone(), "/v1/dead-letters/replay");
        let all = json!({ "filter": {}, "rate_per_second": PER_SECOND });
        let both = tokio::try_join!(
            client.call::<Value>(Method::POST, path, Some(&all)),
            client.call::<Value>(Method::POST, path, Some(&all)),
        )?;
        until(ENOUGH, "all of them are replayed", || async { Ok(letters(world).await? == 0) }).await?;
        let running = "SELECT count(*) FROM operations WHERE finished_at IS NULL";
        until(ENOUGH, "both replays end", || async { Ok(world.postgres.number(running).await? == 0) })
            .await?;
        let mut replayed = 0;
        for replay in [both.0, both.1] {
            let id = replay["operation"]["id"].as_str().unwrap_or_default();
            let operation: Value = client.call(Method::GET, &format!("/v1/operations/{id}"), None).await?;
            replayed += operation["done"].as_i64().unwrap_or(0);
        }
        let finding = (replayed != dead)
            .then(|| format!("{dead} dead letters, {replayed} replayed by the operations' account"));
        let figures = vec![("dead letters replayed", replayed.to_string())];
        Ok(Evidence { load, findings: finding.into_iter().collect(), figures, ..Evidence::default() })
    })
}

async fn letters(world: &World) -> anyhow::Result<i64> {
    world.postgres.number("SELECT coalesce(sum(weight), 0)::bigint FROM queue.dead_letters").await
}
