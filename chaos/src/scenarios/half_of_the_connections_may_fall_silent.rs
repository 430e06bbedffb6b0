//! One worker's connections fall silent one half after the other: whichever of claim, acknowledgement, heartbeat and
//! wake-up is among them, nothing waits for it for long.

use std::time::Duration;

use futures::future::BoxFuture;

use super::patience::until;
use super::{Evidence, Scenario};
use crate::load::{Load, Shape, now_micros};
use crate::oracle::{Allowance, InFlight};
use crate::stage::{Mode, Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "half_of_the_connections_may_fall_silent",
    number: "7",
    faults: "every other connection of one worker black-holed for 15 s, then the others",
    is_quick: false,
    plan: || Plan { proxied: vec![0], ..Plan::default() },
    play,
};

const SILENCE: Duration = Duration::from_secs(15);
const BACK_WITHIN: Duration = Duration::from_secs(30);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let mut allowance = Allowance::default();
        let load = Load::start(world, Shape::usual(seed));
        tokio::time::sleep(Duration::from_secs(3)).await;
        let pid = world.workers[0].process.pid();
        let mut conn = world.postgres.connect().await?;
        for half in [0, 1] {
            world.proxies[0].set(Mode::Half(half));
            // What it has under way may be taken from it, if its heartbeat is in this half.
            for wait in [Duration::ZERO, SILENCE] {
                tokio::time::sleep(wait).await;
                let in_flight = InFlight::of(&mut conn, pid, now_micros()).await?;
                allowance.duplicates += in_flight.recipients.len() as u64;
            }
            world.proxies[0].set(Mode::Pass(Duration::ZERO));
            let worker = &world.workers[0];
            until(BACK_WITHIN, "the worker works again", || async { Ok(worker.is_ready().await) }).await?;
        }
        let load = load.run_for(Duration::from_secs(3)).await?;
        Ok(Evidence { load, allowance, ..Evidence::default() })
    })
}
