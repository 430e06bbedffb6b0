//! The API is killed while it accepts; clients repeat what was not answered. Whatever was answered with 202 is there,
//! and there once.

use std::time::Duration;

use futures::future::BoxFuture;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::stage::{Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "an_accepted_message_is_committed",
    number: "9",
    faults: "SIGKILL of the API while it accepts, 8 times, restarted at once",
    is_quick: true,
    plan: || Plan::default(),
    play,
};

const KILLS: usize = 8;

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let mut random = StdRng::seed_from_u64(seed);
        // Many small requests: the more are being accepted, the more a kill can cut off.
        let shape = Shape { per_second: 120.0, recipients: 2, ..Shape::usual(seed) };
        let load = Load::start(world, shape);
        for _ in 0..KILLS {
            tokio::time::sleep(Duration::from_millis(random.random_range(300..1_200))).await;
            world.api.process.kill().await?;
            world.start_api().await?;
        }
        let load = load.run_for(Duration::from_secs(1)).await?;
        let cut_off = load.retries.to_string();
        Ok(Evidence {
            load,
            figures: vec![("requests without an answer at first", cut_off)],
            ..Evidence::default()
        })
    })
}
