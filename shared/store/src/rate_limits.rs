//! What is left of limits that all API processes share.

use std::collections::HashMap;

use sqlx::PgConnection;

use crate::StoreError;

/// What one process took out of a bucket since it told last.
#[derive(Debug, Clone, PartialEq)]
pub struct Spent {
    /// The bucket's name.
    pub bucket: String,
    /// What the bucket holds when it is full.
    pub quota: f64,
    /// How much flows in, a second.
    pub per_second: f64,
    /// What was taken; below zero if it was given back after it was told.
    pub spent: f64,
}

/// Takes what was spent out of the shared buckets, and answers what is left in each: less than nothing if several
/// processes spent at once.
///
/// # Errors
/// The database failed.
pub async fn spend(conn: &mut PgConnection, spent: &[Spent]) -> Result<HashMap<String, f64>, StoreError> {
    let column = |of: fn(&Spent) -> f64| spent.iter().map(of).collect::<Vec<f64>>();
    let buckets: Vec<String> = spent.iter().map(|one| one.bucket.clone()).collect();
    let rows = sqlx::query!(
        r#"INSERT INTO rate_limits AS known (bucket, level, quota, per_second, measured_at)
         SELECT bucket, quota - spent, quota, per_second, now()
         FROM unnest($1::text[], $2::float8[], $3::float8[], $4::float8[]) AS told (bucket, quota, per_second, spent)
         ORDER BY bucket
         ON CONFLICT (bucket) DO UPDATE
         SET level = least(excluded.quota, least(excluded.quota,
               known.level + excluded.per_second * extract(epoch FROM excluded.measured_at - known.measured_at)::float8)
               - (excluded.quota - excluded.level)),
             quota = excluded.quota, per_second = excluded.per_second, measured_at = excluded.measured_at
         RETURNING bucket, least(level, quota) AS "level!""#,
        &buckets,
        &column(|one| one.quota),
        &column(|one| one.per_second),
        &column(|one| one.spent)
    );
    Ok(rows.fetch_all(conn).await?.into_iter().map(|row| (row.bucket, row.level)).collect())
}

/// Forgets buckets that nobody took from for an hour: they are full.
///
/// # Errors
/// The database failed.
pub async fn forget_full(conn: &mut PgConnection) -> Result<(), StoreError> {
    sqlx::query!("DELETE FROM rate_limits WHERE measured_at < now() - interval '1 hour'")
        .execute(conn)
        .await?;
    Ok(())
}
