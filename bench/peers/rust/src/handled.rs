//! Counts what was handled, and says when it began and when all was. Who measures watches the database for the last
//! acknowledgement and ends this program by closing its standard input.

use std::io::Read as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use tokio::sync::Notify;

#[derive(Clone, Debug)]
pub struct Handled(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    jobs: usize,
    count: AtomicUsize,
    all: Notify,
}

impl Handled {
    pub fn of(jobs: usize) -> Self {
        Self(Arc::new(Inner { jobs, count: AtomicUsize::new(0), all: Notify::new() }))
    }

    pub fn jobs(&self) -> usize {
        self.0.jobs
    }

    pub fn one(&self) {
        if self.0.count.fetch_add(1, Ordering::Relaxed) + 1 == self.0.jobs {
            self.0.all.notify_one();
        }
    }

    /// From now on the clock runs.
    pub fn begin(&self) {
        say("began");
    }

    /// Waits for the last one, and until it was acknowledged.
    pub async fn end(&self) {
        self.0.all.notified().await;
        say("handled");
        let told = tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new()));
        // Either way it is over.
        let _ = told.await;
    }
}

fn say(what: &str) {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    println!("{{\"{what}\": {}}}", since.as_micros() as f64 / 1e3);
}

/// About 200 bytes, as everybody's job.
pub fn payload() -> String {
    "7".repeat(180)
}
