//! Google's token endpoint is away while a token runs out: Firebase waits, Apple does not notice.

use std::time::Duration;

use futures::future::BoxFuture;
use sandbox::{OAuth, Scenario as Behaviour};

use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::oracle::latency;
use crate::stage::{Plan, World, usual_providers};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_token_outage_stops_one_channel_only",
    number: "provider",
    faults: "OAuth tokens that live for a second, and 15 s without a token endpoint",
    is_quick: false,
    plan: || Plan::default(),
    play,
};

const OUTAGE: Duration = Duration::from_secs(15);
/// Far less than the outage, far more than a send.
const UNDISTURBED: Duration = Duration::from_secs(2);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let brief = OAuth { expires_in: 1, ..OAuth::default() };
        let behaviour =
            |unavailable| Behaviour { oauth: OAuth { unavailable, ..brief.clone() }, ..usual_providers() };
        world.providers.play(&behaviour(false)).await?;
        let load = Load::start(world, Shape { per_second: 10.0, ..Shape::usual(seed) });
        tokio::time::sleep(Duration::from_secs(3)).await;
        world.providers.play(&behaviour(true)).await?;
        tokio::time::sleep(world.terms.lasting(OUTAGE, Duration::from_mins(10))).await;
        world.providers.play(&behaviour(false)).await?;
        let load = load.run_for(Duration::from_secs(3)).await?;
        let mut ledger = world.providers.ledger().await?;
        ledger.retain(|entry| !entry.token.starts_with("chaos-"));
        let apple = latency::p99(&load, &ledger);
        let finding =
            (apple > UNDISTURBED).then(|| format!("Apple's p99 is {apple:?} while Google's tokens are away"));
        let figures = vec![("p99 on APNs", format!("{apple:?}"))];
        Ok(Evidence { load, findings: finding.into_iter().collect(), figures, ..Evidence::default() })
    })
}
