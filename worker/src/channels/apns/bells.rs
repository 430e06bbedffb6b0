//! Who is woken when there may be room on a connection.

use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::Notify;
use tokio::sync::futures::Notified;

/// Rung when a place may have become free. Urgent requests wait apart from the others: when Apple allows one stream,
/// hundreds wait, and a login code must not be the last of them.
#[derive(Debug, Default)]
pub(super) struct Bells {
    urgent: Notify,
    patient: Notify,
    urgent_waiting: AtomicUsize,
}

/// A request that waits. What it was rung for goes on to somebody else when it leaves.
pub(super) struct Waiting<'a> {
    bells: &'a Bells,
    urgent: bool,
}

impl Bells {
    /// A place became free: wakes one, an urgent one if there is any.
    pub(super) fn ring_one(&self) {
        if self.urgent_waiting.load(Ordering::Acquire) > 0 {
            self.urgent.notify_one();
        } else {
            self.patient.notify_one();
        }
    }

    /// Anything may have changed: wakes everybody.
    pub(super) fn ring_all(&self) {
        self.urgent.notify_waiters();
        self.patient.notify_waiters();
    }

    /// Begins to wait.
    pub(super) fn wait(&self, urgent: bool) -> Waiting<'_> {
        self.urgent_waiting.fetch_add(usize::from(urgent), Ordering::AcqRel);
        Waiting { bells: self, urgent }
    }
}

impl<'a> Waiting<'a> {
    /// The next ring. Enable it before looking for a place, or one that becomes free in between is missed.
    pub(super) fn rung(&self) -> Notified<'a> {
        if self.urgent { self.bells.urgent.notified() } else { self.bells.patient.notified() }
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        if self.urgent {
            self.bells.urgent_waiting.fetch_sub(1, Ordering::AcqRel);
            // A ring may have been meant for it while it found a place by itself, or gave up.
            self.bells.ring_one();
        }
    }
}

#[cfg(test)]
mod tests {
    use futures::FutureExt as _;

    use super::*;

    #[tokio::test]
    async fn an_urgent_request_is_woken_first() {
        let bells = Bells::default();
        let (patient, urgent) = (bells.wait(false), bells.wait(true));
        let (mut first, mut second) = (Box::pin(patient.rung()), Box::pin(urgent.rung()));
        first.as_mut().enable();
        second.as_mut().enable();
        bells.ring_one();
        assert!(first.as_mut().now_or_never().is_none());
        assert!(second.as_mut().now_or_never().is_some());
        drop((second, urgent));
        assert!(first.now_or_never().is_some(), "its ring goes on");
    }
}
