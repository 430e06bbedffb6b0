//! When a process is asked to stop.

use std::io::Read as _;

use anyhow::Context as _;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::oneshot;

/// The signals that ask a process to stop. They count from the moment this is made.
pub(crate) struct StopSignals {
    interrupt: Signal,
    terminate: Signal,
    hang_up: Signal,
}

impl StopSignals {
    /// Listens from now on.
    pub(crate) fn listen() -> anyhow::Result<Self> {
        let on = |kind| signal(kind).context("signals can not be listened to");
        Ok(Self {
            interrupt: on(SignalKind::interrupt())?,
            terminate: on(SignalKind::terminate())?,
            hang_up: on(SignalKind::hangup())?,
        })
    }

    /// Resolves on the next of them.
    pub(crate) async fn wanted(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
            _ = self.hang_up.recv() => {}
        }
    }
}

/// Resolves when standard input ends, which is when whoever holds its other end stops us, or is no more.
pub(crate) async fn stdin_closed() {
    let (closed, wait) = oneshot::channel();
    // A thread of its own: the runtime would wait for one of its threads that is stuck in a read.
    std::thread::spawn(move || {
        let mut stdin = std::io::stdin().lock();
        while matches!(stdin.read(&mut [0; 64]), Ok(1..)) {}
        // Nobody waits any more if the process stops for another reason.
        let _ = closed.send(());
    });
    // The thread always sends.
    let _ = wait.await;
}
