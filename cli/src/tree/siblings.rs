//! Services of an earlier run that was killed: they stop by themselves, and we wait until they did.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

/// As long as a worker may take to finish what runs.
const PATIENCE: Duration = Duration::from_secs(30);

/// Waits until nobody keeps `alive` locked any more.
pub(super) async fn wait_for_the_end_of(alive: &Path, say: impl Fn(&str)) -> anyhow::Result<()> {
    let opened = OpenOptions::new().write(true).create(true).truncate(false).open(alive);
    let file: File = opened.with_context(|| format!("{} can not be opened", alive.display()))?;
    let began = Instant::now();
    let mut said = false;
    loop {
        match file.try_lock() {
            // It is unlocked again when the file is closed, before our own services lock it.
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(error)) => {
                return Err(error).with_context(|| format!("{} can not be locked", alive.display()));
            }
        }
        if began.elapsed() > PATIENCE {
            bail!(
                "services of an earlier run still live after {} s; find them with `ps -ef | grep \"automata serve\"` \
                 and end them",
                PATIENCE.as_secs()
            );
        }
        if !said {
            say("waiting for services of an earlier run to end");
            said = true;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
