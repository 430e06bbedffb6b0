//! Both providers hang: nothing is accepted and nothing answered. When they are back, everybody is sent, once.

use std::time::Duration;

use futures::future::BoxFuture;
use sandbox::{Fault, Reaction, Scenario as Behaviour};

use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::stage::{Plan, World, usual_providers};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_silent_provider_is_asked_again",
    number: "12",
    faults: "both providers hang for 12 s",
    is_quick: false,
    plan: || Plan::default(),
    play,
};

const SILENCE: Duration = Duration::from_secs(12);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let load = Load::start(world, Shape { per_second: 10.0, ..Shape::usual(seed) });
        tokio::time::sleep(Duration::from_secs(2)).await;
        let everybody = Fault {
            provider: None,
            prefix: String::new(),
            rate: 1.0,
            times: None,
            reaction: Reaction::Silence,
        };
        world.providers.play(&Behaviour { faults: vec![everybody], ..usual_providers() }).await?;
        tokio::time::sleep(world.terms.lasting(SILENCE, Duration::from_mins(2))).await;
        world.providers.play(&usual_providers()).await?;
        let load = load.run_for(Duration::from_secs(3)).await?;
        Ok(Evidence { load, ..Evidence::default() })
    })
}
