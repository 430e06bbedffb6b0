//! Hours of load with faults at random: whatever grows, grows slowly, and shows here.

mod faults;
mod samples;

use std::time::{Duration, Instant};

use futures::future::BoxFuture;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

use self::samples::Samples;
use crate::load::{Load, Shape};
use crate::oracle::{Allowance, latency};
use crate::scenarios::{Evidence, Scenario};
use crate::stage::{Plan, World};

const FAULTS_EVERY: std::ops::Range<Duration> = Duration::from_secs(20)..Duration::from_mins(1);

/// Plays for as long as the terms say.
pub(crate) const SCENARIO: Scenario = Scenario {
    name: "nothing_grows_but_the_history",
    number: "21",
    faults: "random faults every 20 to 60 s: a worker killed or replaced, the database crashed, connections ended, the API \
             killed, providers that leave or fail",
    is_quick: false,
    plan: || Plan { workers: 3, ..Plan::default() },
    play,
};

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let duration = world.terms.duration;
        let mut random = StdRng::seed_from_u64(seed);
        let (mut allowance, mut samples) = (Allowance::default(), Samples::default());
        let (began, mut played) = (Instant::now(), 0_u32);
        let load = Load::start(world, Shape::usual(seed));
        while began.elapsed() < duration {
            let left = duration.saturating_sub(began.elapsed());
            tokio::time::sleep(random.random_range(FAULTS_EVERY).min(left)).await;
            samples.take(world).await?;
            faults::play_one(world, &mut random, &mut allowance).await?;
            played += 1;
        }
        let load = load.run_for(Duration::from_secs(5)).await?;
        let ledger = world.providers.ledger().await?;
        let (findings, mut figures) = samples.judge();
        figures.push(("faults", played.to_string()));
        figures.push((
            "p99 from due to provider, faults included",
            format!("{:?}", latency::p99(&load, &ledger)),
        ));
        Ok(Evidence { load, allowance, findings, figures })
    })
}
