//! Providers accept and never answer, or answer with half a body. Whether such a recipient is sent to again or told as
//! `unknown` is the message's to say.

use std::time::Duration;

use futures::future::BoxFuture;
use sandbox::{Fault, Reaction, Scenario as Behaviour};

use super::{Evidence, Scenario};
use crate::load::{Load, Shape, prefix};
use crate::oracle::Allowance;
use crate::stage::{Plan, World, usual_providers};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_lost_answer_follows_the_policy",
    number: "12",
    faults: "2 of 20 recipients accepted without an answer, 2 with a truncated 200, at their first try; both policies",
    is_quick: false,
    plan: || Plan::default(),
    play,
};

const LONG_ENOUGH: Duration = Duration::from_secs(8);
const SILENT: [usize; 2] = [0, 1];
const TRUNCATED: [usize; 2] = [2, 3];

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let fault = |place, reaction| Fault {
            provider: None,
            prefix: prefix(place),
            rate: 1.0,
            times: Some(1),
            reaction,
        };
        let silent = SILENT.map(|place| fault(place, Reaction::AcceptedSilently));
        let truncated = TRUNCATED.map(|place| fault(place, Reaction::AcceptedTruncated));
        let faults = silent.into_iter().chain(truncated).collect();
        world.providers.play(&Behaviour { faults, ..usual_providers() }).await?;
        let half = Shape { per_second: 10.0, ..Shape::usual(seed) };
        let resend = Load::start(world, Shape { name: "resend", ..half.clone() });
        let mark = Shape { name: "mark", on_no_answer: "mark_unknown", seed: seed + 1, ..half };
        let mark = Load::start(world, mark).run_for(LONG_ENOUGH).await?;
        let resend = resend.stop().await?;
        let answers = (SILENT.len() + TRUNCATED.len()) as u64;
        let unknown = answers * mark.accepted.len() as u64;
        let allowance = Allowance {
            duplicates: answers * resend.accepted.len() as u64,
            ambiguous: unknown,
            not_sent: unknown,
            ..Allowance::default()
        };
        Ok(Evidence { load: resend.and(mark), allowance, ..Evidence::default() })
    })
}
