//! Housekeeping of the tables that are not the queue's, done by the one elected process.

use std::time::Duration;

use chrono::Utc;
use futures::future::BoxFuture;
use queue::{Chore, Process};
use serde_json::json;
use settings::WorkerSettings;
use sqlx::PgConnection;
use store::audit::{self, Deed};
use store::{StoreError, Vault};
use tracing::{info, warn};

/// Gives the process what has to be done now and then.
pub(crate) fn add(process: &Process, settings: &WorkerSettings) {
    let (hourly, minutely) = (Duration::from_hours(1), Duration::from_mins(1));
    let days = i32::try_from(settings.retention_days).unwrap_or(i32::MAX);
    process.add_chore(Chore::new("partitions", hourly, |conn| make_partitions(conn)));
    process.add_chore(Chore::new("retention", hourly, move |conn| drop_partitions(conn, days)));
    let months = i32::try_from(settings.audit_months).unwrap_or(i32::MAX);
    process.add_chore(Chore::new("audit-log", hourly, move |conn| keep_audit_log(conn, months)));
    process.add_chore(Chore::new("idempotency", minutely, |conn| forget_answers(conn)));
}

/// Wraps data keys anew after another key-encryption key was put first. What is interrupted goes on the next time.
pub(crate) fn wrapping(vault: Vault) -> Chore {
    Chore::new("data-keys", Duration::from_hours(1), move |_| {
        let vault = vault.clone();
        Box::pin(async move {
            if let Err(error) = wrap_anew(&vault).await {
                warn!(?error, "data keys are not all wrapped anew; what is left is tried again");
            }
            Ok(())
        })
    })
}

async fn wrap_anew(vault: &Vault) -> Result<(), StoreError> {
    let count = vault.rewrap().await?;
    if count > 0 {
        let current = vault.wrapper().current();
        info!(count, current, "data keys are wrapped under another key-encryption key");
        let after = Some(json!({ "wrapped_by": current, "keys": count }));
        let deed = Deed { after, ..Deed::of("worker", "rewrapDataKeys", "data-keys".to_owned()) };
        let mut transaction = vault.pool().begin().await?;
        audit::append(&mut transaction, None, deed, Utc::now()).await?;
        transaction.commit().await?;
    }
    Ok(())
}

fn make_partitions(conn: &mut PgConnection) -> BoxFuture<'_, Result<(), sqlx::Error>> {
    Box::pin(async move {
        let created = store::partitions::create(conn).await?;
        if created > 0 {
            info!(created, "partitions of coming days are made");
        }
        Ok(())
    })
}

fn drop_partitions(conn: &mut PgConnection, days: i32) -> BoxFuture<'_, Result<(), sqlx::Error>> {
    Box::pin(async move {
        let dropped = store::partitions::drop_older_than(conn, days).await?;
        if dropped > 0 {
            info!(dropped, days, "partitions beyond the retention are dropped");
        }
        Ok(())
    })
}

fn keep_audit_log(conn: &mut PgConnection, months: i32) -> BoxFuture<'_, Result<(), sqlx::Error>> {
    Box::pin(async move {
        store::partitions::create_months(conn).await?;
        let dropped = store::partitions::drop_months_older_than(conn, months).await?;
        if dropped > 0 {
            info!(dropped, months, "months of the audit log beyond the retention are dropped");
        }
        Ok(())
    })
}

fn forget_answers(conn: &mut PgConnection) -> BoxFuture<'_, Result<(), sqlx::Error>> {
    Box::pin(async move {
        store::idempotency::purge(conn).await?;
        store::sessions::purge(conn).await?;
        Ok(())
    })
}
