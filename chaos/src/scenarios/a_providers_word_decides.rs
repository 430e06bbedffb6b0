//! A bad day of both providers: dead devices, throttling, errors of every kind, each for recipients of its own. Every
//! word has its consequence, and nobody is sent twice because somebody else was refused.

use std::time::Duration;

use futures::future::BoxFuture;
use sandbox::{Fault, Reaction, Scenario as Behaviour};

use super::{Evidence, Scenario};
use crate::load::{Load, Shape, prefix};
use crate::oracle::Allowance;
use crate::stage::{Plan, World, usual_providers};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_providers_word_decides",
    number: "12",
    faults: "of 20 recipients 2 dead, 2 throttled (429 with Retry-After), 2 throttled alone, 2 with 503, 2 with 500, 2 with \
             HTML, 2 with a dropped connection, each at its first tries",
    is_quick: false,
    plan: Plan::default,
    play,
};

const LONG_ENOUGH: Duration = Duration::from_secs(10);
/// Whom it befalls (places come in pairs: Apple's and Google's), how often, and what.
const DAY: [(usize, Option<u32>, Reaction); 7] = [
    (0, None, Reaction::Gone),
    (2, Some(1), Reaction::Throttled),
    (4, Some(3), Reaction::DeviceThrottled),
    (6, Some(3), Reaction::Unavailable),
    (8, Some(2), Reaction::Internal),
    (10, Some(2), Reaction::Html),
    (12, Some(2), Reaction::Refused),
];
const DEAD_DEVICES: u64 = 2;

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let faults = DAY.iter().flat_map(|(first, times, reaction)| {
            [*first, first + 1].map(|place| Fault {
                provider: None,
                prefix: prefix(place),
                rate: 1.0,
                times: *times,
                reaction: *reaction,
            })
        });
        world.providers.play(&Behaviour { faults: faults.collect(), ..usual_providers() }).await?;
        let load = Load::start(world, Shape { per_second: 2.0, ..Shape::usual(seed) });
        let load = load.run_for(world.terms.lasting(LONG_ENOUGH, 10 * LONG_ENOUGH)).await?;
        let not_sent = DEAD_DEVICES * load.accepted.len() as u64;
        Ok(Evidence {
            load,
            allowance: Allowance { not_sent, ..Allowance::default() },
            ..Evidence::default()
        })
    })
}
