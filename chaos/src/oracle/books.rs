//! Our own account, read from the database itself and not through the API, which is under test, too.

use std::collections::HashMap;

use domain::DeliveryStatus;
use sqlx::PgConnection;
use uuid::Uuid;

/// A message that is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stored {
    pub(crate) id: Uuid,
    /// Its collapse key.
    pub(crate) key: String,
    pub(crate) recipients: u32,
    pub(crate) has_failed: bool,
}

/// Our own account.
#[derive(Debug, Clone, Default)]
pub(crate) struct Books {
    pub(crate) messages: Vec<Stored>,
    /// Every status that was recorded, by message and ordinal.
    pub(crate) outcomes: HashMap<(Uuid, u32), Vec<DeliveryStatus>>,
    /// The highest number an attempt had.
    pub(crate) most_attempts: i16,
    /// Recipients in the dead letters.
    pub(crate) dead_letters: u64,
    pub(crate) left: Left,
}

/// What still waits or runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Left {
    pub(crate) jobs: u64,
    pub(crate) scheduled: u64,
    pub(crate) leased: u64,
}

impl Left {
    /// Whether nothing does.
    pub(crate) fn is_nothing(self) -> bool {
        self == Self::default()
    }
}

impl Books {
    /// Reads them.
    pub(crate) async fn read(conn: &mut PgConnection) -> anyhow::Result<Self> {
        let (most_attempts, dead_letters) = extremes(conn).await?;
        Ok(Self {
            messages: messages(conn).await?,
            outcomes: outcomes(conn).await?,
            most_attempts,
            dead_letters,
            left: left(conn).await?,
        })
    }
}

/// What still waits or runs.
#[expect(clippy::disallowed_methods, reason = "a question of the oracle, not of the product")]
pub(crate) async fn left(conn: &mut PgConnection) -> anyhow::Result<Left> {
    let (jobs, scheduled, leased): (i64, i64, i64) = sqlx::query_as(
        "SELECT (SELECT count(*) FROM queue.jobs), (SELECT count(*) FROM queue.scheduled),
           (SELECT count(*) FROM queue.jobs WHERE lease_by IS NOT NULL)",
    )
    .fetch_one(conn)
    .await?;
    Ok(Left { jobs: jobs.unsigned_abs(), scheduled: scheduled.unsigned_abs(), leased: leased.unsigned_abs() })
}

#[expect(clippy::disallowed_methods, reason = "a question of the oracle, not of the product")]
async fn messages(conn: &mut PgConnection) -> anyhow::Result<Vec<Stored>> {
    let rows: Vec<(Uuid, Option<String>, i32, bool)> =
        sqlx::query_as("SELECT id, collapse_key, recipients, failed_at IS NOT NULL FROM messages")
            .fetch_all(conn)
            .await?;
    let stored = rows.into_iter().map(|(id, key, recipients, has_failed)| Stored {
        id,
        key: key.unwrap_or_default(),
        recipients: recipients.unsigned_abs(),
        has_failed,
    });
    Ok(stored.collect())
}

#[expect(clippy::disallowed_methods, reason = "a question of the oracle, not of the product")]
async fn outcomes(conn: &mut PgConnection) -> anyhow::Result<HashMap<(Uuid, u32), Vec<DeliveryStatus>>> {
    let rows: Vec<(Uuid, Vec<i32>, Vec<i16>)> =
        sqlx::query_as("SELECT message_id, ordinals, statuses FROM deliveries ORDER BY recorded_at")
            .fetch_all(conn)
            .await?;
    let mut outcomes: HashMap<(Uuid, u32), Vec<DeliveryStatus>> = HashMap::new();
    for (message, ordinals, statuses) in rows {
        for (ordinal, status) in ordinals.into_iter().zip(statuses) {
            let status = DeliveryStatus::ALL.into_iter().find(|known| known.code() == status);
            outcomes.entry((message, ordinal.unsigned_abs())).or_default().extend(status);
        }
    }
    Ok(outcomes)
}

#[expect(clippy::disallowed_methods, reason = "a question of the oracle, not of the product")]
async fn extremes(conn: &mut PgConnection) -> anyhow::Result<(i16, u64)> {
    let (most_attempts, dead_letters): (i16, i64) = sqlx::query_as(
        "SELECT (SELECT coalesce(max(number), 0)::smallint FROM deliveries, unnest(attempt_numbers) AS number),
           (SELECT coalesce(sum(weight), 0)::bigint FROM queue.dead_letters WHERE queue IN ('apns', 'fcm'))",
    )
    .fetch_one(conn)
    .await?;
    Ok((most_attempts, dead_letters.unsigned_abs()))
}
