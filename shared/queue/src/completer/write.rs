//! The statements of one flush. Every one is fenced: it touches a row only if the epoch still matches.
//!
//! None joins the table by a column that an index has. While a table is empty a planner finds it cheapest to read an
//! index from end to end and to join what it yields; the plan is kept when the jobs come, and each flush then reads every
//! job. So rows are named by `id = ANY`, where they are to go, or by their place, where each gets its own values; what is
//! wrapped in `IS TRUE`, or has a LIMIT, is not made a join.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use sqlx::{Connection as _, PgConnection};

use super::JobKey;
use super::batch::{Accepted, Action, Batch, Item, keys};
use super::ends::{finish, remove};
use crate::disposition::Verdict;
use crate::undertaker::{DeadJob, Undertaker, announce, bury};
use crate::{Effects, QueueError, QueueName, When};

/// Writes `batch` in one transaction and answers whose rows were still ours. If nothing but rows goes, one statement is a
/// transaction of its own, which saves two round trips, and the answer is a number; rows that are not where their claims left
/// them take another.
pub(crate) async fn write<E: Effects>(
    conn: &mut PgConnection,
    queue: &QueueName,
    batch: &Batch<E>,
    undertaker: &dyn Undertaker,
) -> Result<Accepted, QueueError> {
    let sorted = Sorted::of(batch);
    if sorted.only_removes() {
        return Ok(Accepted::Number(remove(conn, queue, &sorted.done).await?));
    }
    let mut transaction = conn.begin().await?;
    let mut accepted = HashSet::with_capacity(batch.len());
    accepted.extend(finish(&mut transaction, queue, &sorted.done).await?);
    accepted.extend(checkpoint(&mut transaction, queue, &sorted.checkpoints).await?);
    accepted.extend(postpone(&mut transaction, queue, &sorted.later).await?);
    accepted.extend(release(&mut transaction, queue, &sorted.now).await?);
    let dead = give_up(&mut transaction, queue, &sorted.dead, undertaker).await?;
    accepted.extend(dead.iter().map(DeadJob::key));
    let effects: Vec<&E> = batch
        .items()
        .iter()
        .filter(|item| accepted.contains(&item.key))
        .flat_map(|item| &item.effects)
        .collect();
    if !effects.is_empty() {
        E::write(&mut transaction, &effects).await?;
    }
    transaction.commit().await?;
    announce(queue, &dead);
    Ok(Accepted::Claims(accepted))
}

/// The items by what happens to their rows, each list in the order of ids: whoever locks several rows locks
/// them in that order, so two transactions wait for each other and never deadlock. Rows that end in their places are locked
/// in the order of those: nobody else waits for several jobs that are leased, whoever takes them back skips what is locked.
struct Sorted<'a, E> {
    done: Vec<&'a Item<E>>,
    checkpoints: Vec<&'a Item<E>>,
    later: Vec<&'a Item<E>>,
    now: Vec<&'a Item<E>>,
    dead: Vec<&'a Item<E>>,
    has_effects: bool,
}

impl<'a, E: Effects> Sorted<'a, E> {
    fn of(batch: &'a Batch<E>) -> Self {
        let mut items: Vec<&Item<E>> = batch.items().iter().collect();
        items.sort_unstable_by_key(|item| item.key);
        let of = |wanted: fn(&Action) -> bool| -> Vec<&'a Item<E>> {
            items.iter().copied().filter(|item| wanted(&item.action)).collect()
        };
        Self {
            done: of(|action| matches!(action, Action::Settle(Verdict::Done))),
            checkpoints: of(|action| matches!(action, Action::Checkpoint { .. })),
            later: of(|action| time_of(action).is_some_and(|when| !when.is_now())),
            now: of(|action| time_of(action).is_some_and(When::is_now)),
            dead: of(|action| matches!(action, Action::Settle(Verdict::Dead { .. }))),
            has_effects: items.iter().any(|item| !item.effects.is_empty()),
        }
    }

    /// Whether nothing is written but the end of jobs that wrote nothing themselves.
    fn only_removes(&self) -> bool {
        let others = [&self.checkpoints, &self.later, &self.now, &self.dead];
        !self.has_effects
            && others.iter().all(|items| items.is_empty())
            && self.done.iter().all(|item| item.place.is_some())
    }
}

fn time_of(action: &Action) -> Option<When> {
    match action {
        Action::Settle(Verdict::Retry { when, .. } | Verdict::Snooze { until: when, .. }) => Some(*when),
        Action::Settle(Verdict::Done | Verdict::Dead { .. }) | Action::Checkpoint { .. } => None,
    }
}

async fn checkpoint<E>(
    conn: &mut PgConnection,
    queue: &QueueName,
    items: &[&Item<E>],
) -> Result<Vec<JobKey>, QueueError> {
    if items.is_empty() {
        return Ok(Vec::new());
    }
    let (ids, epochs) = keys(items);
    let (mut steps, mut progresses) = (Vec::new(), Vec::new());
    for item in items {
        if let Action::Checkpoint { step, progress } = &item.action {
            steps.push(*step);
            progresses.push(progress.clone());
        }
    }
    // A step that is there already was written by a commit whose answer got lost; its effects are there too.
    let written = sqlx::query_file_as!(
        JobKey,
        "src/completer/checkpoint.sql",
        queue.as_str(),
        &ids,
        &epochs,
        &steps,
        &progresses
    );
    Ok(written.fetch_all(conn).await?)
}

/// What changes about jobs that run again, column by column.
#[derive(Default)]
struct Again {
    delays: Vec<Option<f64>>,
    times: Vec<Option<DateTime<Utc>>>,
    refunds: Vec<i16>,
    payloads: Vec<Option<Vec<u8>>>,
    progresses: Vec<Option<Vec<u8>>>,
}

impl Again {
    fn of<E>(items: &[&Item<E>]) -> Self {
        let mut again = Self::default();
        for item in items {
            let (when, refund, payload, progress) = match &item.action {
                // A smaller payload is a new job in an old row: what was done of the old one is not in it.
                Action::Settle(Verdict::Retry { when, payload, .. }) => (when, 0, payload, None),
                Action::Settle(Verdict::Snooze { until, payload, progress }) => {
                    (until, 1, payload, progress.clone())
                }
                Action::Settle(Verdict::Done | Verdict::Dead { .. }) | Action::Checkpoint { .. } => continue,
            };
            let (delay, time) = when.columns();
            again.delays.push(delay);
            again.times.push(time);
            again.refunds.push(refund);
            again.payloads.push(payload.clone());
            again.progresses.push(progress);
        }
        again
    }
}

async fn postpone<E>(
    conn: &mut PgConnection,
    queue: &QueueName,
    items: &[&Item<E>],
) -> Result<Vec<JobKey>, QueueError> {
    if items.is_empty() {
        return Ok(Vec::new());
    }
    let (ids, epochs) = keys(items);
    let again = Again::of(items);
    let moved = sqlx::query_file_as!(
        JobKey,
        "src/completer/postpone.sql",
        queue.as_str(),
        &ids,
        &epochs,
        &again.delays as &[Option<f64>],
        &again.times as &[Option<DateTime<Utc>>],
        &again.refunds,
        &again.payloads as &[Option<Vec<u8>>],
        &again.progresses as &[Option<Vec<u8>>],
    );
    Ok(moved.fetch_all(conn).await?)
}

async fn release<E>(
    conn: &mut PgConnection,
    queue: &QueueName,
    items: &[&Item<E>],
) -> Result<Vec<JobKey>, QueueError> {
    if items.is_empty() {
        return Ok(Vec::new());
    }
    let (ids, epochs) = keys(items);
    let again = Again::of(items);
    let released = sqlx::query_file_as!(
        JobKey,
        "src/completer/release.sql",
        queue.as_str(),
        &ids,
        &epochs,
        &again.refunds,
        &again.payloads as &[Option<Vec<u8>>],
        &again.progresses as &[Option<Vec<u8>>],
    );
    Ok(released.fetch_all(conn).await?)
}

async fn give_up<E>(
    conn: &mut PgConnection,
    queue: &QueueName,
    items: &[&Item<E>],
    undertaker: &dyn Undertaker,
) -> Result<Vec<DeadJob>, QueueError> {
    if items.is_empty() {
        return Ok(Vec::new());
    }
    let (ids, epochs) = keys(items);
    let mut dead = DeadJob::take(conn, queue, &ids, &epochs).await?;
    for job in &mut dead {
        if let Some(Item { action: Action::Settle(Verdict::Dead { failure }), .. }) =
            items.iter().find(|item| item.key == job.key())
        {
            job.failure = failure.clone();
        }
    }
    bury(conn, queue, &dead, undertaker).await?;
    Ok(dead)
}
