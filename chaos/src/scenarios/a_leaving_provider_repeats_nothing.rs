//! Providers say GOAWAY every second and refuse streams: a request that was refused was not looked at, and one that
//! was under way is answered before the connection ends.

use std::time::Duration;

use futures::future::BoxFuture;
use sandbox::{Connections, Fault, Reaction, Scenario as Behaviour};

use super::{Evidence, Scenario};
use crate::load::{Load, Shape, prefix};
use crate::stage::{Plan, World, usual_providers};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_leaving_provider_repeats_nothing",
    number: "provider",
    faults: "GOAWAY on every connection after a second, and 4 of 20 recipients refused (REFUSED_STREAM) at their first try",
    is_quick: false,
    plan: || Plan::default(),
    play,
};

const LONG_ENOUGH: Duration = Duration::from_secs(15);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let leaving = Connections { goaway_every_ms: 1_000, ..Connections::default() };
        let faults = (0..4).map(|place| Fault {
            provider: None,
            prefix: prefix(place),
            rate: 1.0,
            times: Some(1),
            reaction: Reaction::Refused,
        });
        let behaviour =
            Behaviour { apns: leaving.clone(), fcm: leaving, faults: faults.collect(), ..usual_providers() };
        world.providers.play(&behaviour).await?;
        let load = Load::start(world, Shape::usual(seed)).run_for(LONG_ENOUGH).await?;
        Ok(Evidence { load, ..Evidence::default() })
    })
}
