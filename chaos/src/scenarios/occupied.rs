//! A worker in the middle of messages, so that a fault meets it there.

use nix::sys::signal::Signal;

use crate::oracle::InFlight;
use crate::stage::World;

/// Waits until a worker has something under way.
///
/// The others stand still for that moment: with little to do, whoever is nearest to the database takes every job,
/// and the chosen one might wait for ever.
pub(super) async fn until_occupied(world: &mut World, chosen: usize) -> anyhow::Result<()> {
    let mut conn = world.postgres.connect().await?;
    let pid = world.workers[chosen].process.pid();
    signal_others(world, chosen, Signal::SIGSTOP)?;
    let occupied = InFlight::await_some(&mut conn, pid).await;
    signal_others(world, chosen, Signal::SIGCONT)?;
    occupied
}

fn signal_others(world: &mut World, chosen: usize, signal: Signal) -> anyhow::Result<()> {
    for (number, worker) in world.workers.iter_mut().enumerate() {
        if number != chosen {
            worker.process.signal(signal)?;
        }
    }
    Ok(())
}
