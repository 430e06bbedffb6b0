//! Rows of jobs that are done: removed where their claims left them, or wherever they are.

use std::collections::HashSet;

use sqlx::PgConnection;

use super::JobKey;
use super::batch::{Item, keys};
use crate::place::Place;
use crate::{QueueError, QueueName};

/// Removes the rows of `items` and says how many there were: to name each costs a third as much again.
pub(super) async fn remove<E>(
    conn: &mut PgConnection,
    queue: &QueueName,
    items: &[&Item<E>],
) -> Result<usize, QueueError> {
    let (ids, epochs) = keys(items);
    let places: Vec<Place> = items.iter().filter_map(|item| item.place).collect();
    let in_place = sqlx::query_file!(
        "src/completer/remove_in_place.sql",
        queue.as_str(),
        &ids,
        &epochs,
        &places as &[Place],
    );
    let mut removed =
        usize::try_from(in_place.execute(&mut *conn).await?.rows_affected()).unwrap_or(usize::MAX);
    if removed < items.len() {
        // Those that are gone are not found again.
        removed += finish_elsewhere(conn, queue, items).await?.len();
    }
    Ok(removed)
}

/// Removes the rows of `items` and names them.
pub(super) async fn finish<E>(
    conn: &mut PgConnection,
    queue: &QueueName,
    items: &[&Item<E>],
) -> Result<Vec<JobKey>, QueueError> {
    let mut done = finish_in_place(conn, queue, items).await?;
    if done.len() < items.len() {
        // Its run wrote its row, or somebody cleaned the table up, or it is not ours any more.
        let found: HashSet<JobKey> = done.iter().copied().collect();
        let elsewhere: Vec<_> = items.iter().copied().filter(|item| !found.contains(&item.key)).collect();
        done.extend(finish_elsewhere(conn, queue, &elsewhere).await?);
    }
    Ok(done)
}

async fn finish_elsewhere<E>(
    conn: &mut PgConnection,
    queue: &QueueName,
    items: &[&Item<E>],
) -> Result<Vec<JobKey>, QueueError> {
    let (ids, epochs) = keys(items);
    let named = sqlx::query_file_as!(JobKey, "src/completer/finish.sql", queue.as_str(), &ids, &epochs);
    Ok(named.fetch_all(conn).await?)
}

/// Those whose rows are where their claims left them; most are.
async fn finish_in_place<E>(
    conn: &mut PgConnection,
    queue: &QueueName,
    items: &[&Item<E>],
) -> Result<Vec<JobKey>, QueueError> {
    let (unwritten, places): (Vec<_>, Vec<_>) =
        items.iter().filter_map(|item| Some((*item, item.place?))).unzip();
    if places.is_empty() {
        return Ok(Vec::new());
    }
    let (ids, epochs) = keys(&unwritten);
    let done = sqlx::query_file_as!(
        JobKey,
        "src/completer/finish_in_place.sql",
        queue.as_str(),
        &ids,
        &epochs,
        &places as &[Place],
    );
    Ok(done.fetch_all(conn).await?)
}
