//! Providers accept and hang up instead of answering: everything on that connection is in doubt, and nothing else.

use std::time::Duration;

use futures::future::BoxFuture;
use sandbox::{Fault, Reaction, Scenario as Behaviour};

use super::{Evidence, Scenario};
use crate::load::{Load, Shape, prefix};
use crate::oracle::Allowance;
use crate::stage::{Plan, World, usual_providers};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_dropped_connection_repeats_what_was_on_it",
    number: "12",
    faults: "2 of 20 recipients accepted and their connection cut instead of an answer, at their first try",
    is_quick: false,
    plan: || Plan::default(),
    play,
};

const LONG_ENOUGH: Duration = Duration::from_secs(8);
const CUT: [usize; 2] = [0, 1];

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let faults = CUT.map(|place| Fault {
            provider: None,
            prefix: prefix(place),
            rate: 1.0,
            times: Some(1),
            reaction: Reaction::AcceptedThenDropped,
        });
        world.providers.play(&Behaviour { faults: faults.into(), ..usual_providers() }).await?;
        let shape = Shape { per_second: 5.0, ..Shape::usual(seed) };
        let load = Load::start(world, shape).run_for(LONG_ENOUGH).await?;
        let most_streams = world.providers.peak_streams().await?;
        let cuts = (CUT.len() * load.accepted.len()) as u64;
        let allowance = Allowance { duplicates: cuts * most_streams, ..Allowance::default() };
        let figures = vec![
            ("connections cut, at most", cuts.to_string()),
            ("most streams of one connection", most_streams.to_string()),
        ];
        Ok(Evidence { load, allowance, figures, ..Evidence::default() })
    })
}
