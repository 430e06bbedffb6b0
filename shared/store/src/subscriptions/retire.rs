//! Retiring addresses the provider says are gone.

use chrono::{DateTime, Utc};
use domain::{AppId, SubscriptionId};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::StoreError;

/// An address the provider says is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gone {
    /// Which subscription.
    pub id: SubscriptionId,
    /// The provider's word for it.
    pub reason: String,
    /// It is only gone if it was registered before this moment.
    pub registered_before: DateTime<Utc>,
}

/// Retires addresses, except those the app registered again meanwhile. Answers how many.
///
/// # Errors
/// The database failed.
pub async fn retire(
    conn: &mut PgConnection,
    app: AppId,
    gone: &[Gone],
    now: DateTime<Utc>,
) -> Result<u64, StoreError> {
    // One order everywhere, so that two transactions with common rows do not deadlock.
    let mut gone: Vec<&Gone> = gone.iter().collect();
    gone.sort_by_key(|gone| gone.id);
    let ids: Vec<Uuid> = gone.iter().map(|gone| gone.id.uuid()).collect();
    let reasons: Vec<String> = gone.iter().map(|gone| gone.reason.clone()).collect();
    let limits: Vec<DateTime<Utc>> = gone.iter().map(|gone| gone.registered_before).collect();
    let retired = sqlx::query!(
        "UPDATE subscriptions AS s SET state = 'invalid', state_reason = gone.reason, updated_at = $5
         FROM unnest($2::uuid[], $3::text[], $4::timestamptz[]) AS gone (id, reason, registered_before)
         WHERE s.app_id = $1 AND s.id = gone.id AND s.state = 'active' AND s.registered_at < gone.registered_before",
        app.uuid(),
        &ids,
        &reasons,
        &limits,
        now
    );
    Ok(retired.execute(conn).await?.rows_affected())
}
