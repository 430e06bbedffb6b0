//! Saying that this process lives, on a connection of its own, whatever else is stuck; on another one if there is none.

use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::{error, info, warn};

use crate::connection::{open, pause_after, tuned, within};
use crate::process::Shared;
use crate::registration::Registration;
use crate::{QueueError, metrics};

/// The heartbeat of one process.
#[derive(Debug, Default)]
pub(crate) struct Heart {
    stopping: CancellationToken,
    beats: TaskTracker,
}

impl Heart {
    /// Begins to beat.
    pub(crate) fn start(shared: &Arc<Shared>) {
        shared.heart.beats.spawn(run(Arc::clone(shared)));
        shared.heart.beats.close();
    }

    /// Ends it; a registration that is being made is made. Whoever says goodbye stops its heart before: a beat that comes after it finds
    /// the registration ended, and would make a new one that nobody ends.
    pub(crate) async fn stop(&self) {
        self.stopping.cancel();
        self.beats.wait().await;
    }
}

/// Beats until it is stopped. A registration that was declared dead is replaced by a new one.
async fn run(shared: Arc<Shared>) {
    let mut conn: Option<PgConnection> = None;
    let mut failures = 0;
    while !shared.heart.stopping.is_cancelled() {
        let pause = match beat(&shared, &mut conn).await {
            Ok(()) => {
                failures = 0;
                shared.options.heartbeat
            }
            Err(_) if shared.heart.stopping.is_cancelled() => return,
            Err(failure) => {
                failures += 1;
                if failures == 1 {
                    warn!(error = ?failure, "the queue's heartbeat does not reach the database; trying again");
                }
                if !shared.registration().is_trusted() {
                    metrics::distrusted();
                }
                pause_after(failures)
            }
        };
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = shared.beat_now.notified() => {}
            () = shared.heart.stopping.cancelled() => return,
        }
    }
}

async fn beat(shared: &Shared, own: &mut Option<PgConnection>) -> Result<(), QueueError> {
    // Less than the heartbeat's interval, so that a silent connection is replaced while there is still trust.
    let patience = shared.options.heartbeat;
    let opened = match own.take() {
        Some(conn) => Ok(conn),
        None => open(&tuned(&shared.connect), patience).await,
    };
    match opened {
        Ok(mut conn) => {
            beat_on(&mut conn, shared, patience).await?;
            *own = Some(conn);
            Ok(())
        }
        Err(failure @ QueueError::Timeout(_)) => Err(failure),
        // The server may be full, of this process' connections among others.
        Err(_) => {
            let mut conn = shared.warm.lend(patience).await?;
            let beaten = beat_on(&mut conn, shared, patience).await;
            shared.warm.give_back(conn, beaten)
        }
    }
}

async fn beat_on(conn: &mut PgConnection, shared: &Shared, patience: Duration) -> Result<(), QueueError> {
    let registration = shared.registration();
    let asked = Instant::now();
    let heard = tokio::select! {
        heard = within(patience, report(conn, &registration, shared)) => heard?,
        // What the server does after the goodbye changes nothing.
        () = shared.heart.stopping.cancelled() => return Err(QueueError::Timeout(patience)),
    };
    if let Some(now) = heard {
        registration.heard(asked);
        shared.clock.hear(asked, now);
        return Ok(());
    }
    // The others waited for us too long and took our jobs. What still runs here must not go on.
    if !registration.lost.is_given() {
        error!(
            worker.id = registration.id,
            "declared dead while still running: dropping every job and registering anew"
        );
        registration.lost.give();
        metrics::lost_registration();
    }
    let (queues, _) = shared.under_way();
    let fresh = Registration::create(conn, &shared.name, &queues, shared.options.trust);
    let fresh = within(patience, fresh).await?;
    info!(worker.id = fresh.id, "registered anew");
    shared.replace_registration(fresh);
    Ok(())
}

/// The database's time, or nothing if this registration is not alive any more.
async fn report(
    conn: &mut PgConnection,
    registration: &Registration,
    shared: &Shared,
) -> Result<Option<DateTime<Utc>>, QueueError> {
    let (queues, running) = shared.under_way();
    let now = sqlx::query_scalar!(
        r#"UPDATE queue.workers SET last_seen = now(), draining = $2, queues = $3, running = $4
           WHERE id = $1 AND dead_at IS NULL AND stopped_at IS NULL
           RETURNING now() AS "now!""#,
        registration.id,
        shared.soft.is_given(),
        &queues,
        &running,
    );
    Ok(now.fetch_optional(conn).await?)
}
