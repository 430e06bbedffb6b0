//! Something that happens once, and is asked about before every request of a delivery.

use std::sync::atomic::{AtomicBool, Ordering};

use tokio_util::sync::CancellationToken;

/// A token to wait for, with a flag to look at: the token takes a lock to tell whether it was cancelled.
#[derive(Debug, Default)]
pub(crate) struct Signal {
    is_given: AtomicBool,
    token: CancellationToken,
}

impl Signal {
    /// From now on.
    pub(crate) fn give(&self) {
        self.is_given.store(true, Ordering::Release);
        self.token.cancel();
    }

    pub(crate) fn is_given(&self) -> bool {
        self.is_given.load(Ordering::Acquire)
    }

    /// Resolves when it is given, or was.
    pub(crate) fn given(&self) -> impl Future<Output = ()> + Send + 'static {
        self.token.clone().cancelled_owned()
    }
}
