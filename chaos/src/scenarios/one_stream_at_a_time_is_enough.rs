//! Providers allow one stream at a time on each connection: slow, and nothing else.

use std::time::Duration;

use futures::future::BoxFuture;
use sandbox::{Connections, Scenario as Behaviour};

use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::stage::{Plan, World, usual_providers};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "one_stream_at_a_time_is_enough",
    number: "provider",
    faults: "both providers down to one stream per connection while the load runs",
    is_quick: false,
    plan: || Plan::default(),
    play,
};

const LONG_ENOUGH: Duration = Duration::from_secs(6);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let shape = Shape { per_second: 3.0, ..Shape::usual(seed) };
        let load = Load::start(world, shape);
        tokio::time::sleep(Duration::from_secs(2)).await;
        let narrow = Connections { max_streams: 1, ..Connections::default() };
        let behaviour = Behaviour { apns: narrow.clone(), fcm: narrow, ..usual_providers() };
        world.providers.play(&behaviour).await?;
        let load = load.run_for(LONG_ENOUGH).await?;
        Ok(Evidence { load, ..Evidence::default() })
    })
}
