//! One fault at a time, chosen by the seed.

use std::time::Duration;

use rand::RngExt as _;
use rand::rngs::StdRng;
use sandbox::{Connections, Fault, Reaction, Scenario as Behaviour};

use crate::oracle::Allowance;
use crate::scenarios::kill_and_restart;
use crate::stage::{World, usual_providers};

const STOPS_WITHIN: Duration = Duration::from_secs(25);
const BAD_FOR: Duration = Duration::from_secs(10);

/// Plays a fault to its end and notes what it excuses.
pub(super) async fn play_one(
    world: &mut World,
    random: &mut StdRng,
    allowance: &mut Allowance,
) -> anyhow::Result<()> {
    let number = random.random_range(0..world.workers.len());
    match random.random_range(0..7) {
        0 => allowance.strand(kill_and_restart(world, number).await?),
        1 => {
            world.workers[number].process.stop(STOPS_WITHIN).await?;
            world.workers[number] = world.start_worker(number).await?;
        }
        2 => world.postgres.crash().await?,
        3 => {
            world.postgres.terminate_backends().await?;
        }
        4 => {
            world.api.process.kill().await?;
            world.start_api().await?;
        }
        5 => {
            let leaving = Connections { goaway_every_ms: 1_000, ..Connections::default() };
            bad_day(world, Behaviour { apns: leaving.clone(), fcm: leaving, ..usual_providers() }).await?;
        }
        _ => {
            let fault = |rate, reaction| Fault {
                provider: None,
                prefix: String::new(),
                rate,
                times: Some(2),
                reaction,
            };
            let faults = vec![fault(0.1, Reaction::Unavailable), fault(0.1, Reaction::Refused)];
            bad_day(world, Behaviour { faults, ..usual_providers() }).await?;
        }
    }
    Ok(())
}

async fn bad_day(world: &World, behaviour: Behaviour) -> anyhow::Result<()> {
    world.providers.play(&behaviour).await?;
    tokio::time::sleep(BAD_FOR).await;
    world.providers.play(&usual_providers()).await
}
