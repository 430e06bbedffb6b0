//! The physical limit: a loop that claims 1,000 rows, deletes them and writes an outcome row each, and does
//! nothing else. Tables as small as can be.

use std::time::Instant;

use crate::database::Database;

const SET_UP: &str = "
    DROP SCHEMA IF EXISTS bare CASCADE;
    CREATE SCHEMA bare;
    CREATE TABLE bare.jobs (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, priority smallint NOT NULL DEFAULT 2,
      run_at timestamptz NOT NULL DEFAULT now(), lease_by bigint, payload bytea NOT NULL) WITH (fillfactor = 70);
    CREATE INDEX ON bare.jobs (priority, run_at, id) WHERE lease_by IS NULL;
    CREATE TABLE bare.outcomes (at timestamptz NOT NULL, job_id bigint NOT NULL, status smallint NOT NULL)";

const CLAIM: &str = "
    UPDATE bare.jobs SET lease_by = 1 WHERE id = ANY (ARRAY(
      SELECT id FROM bare.jobs WHERE lease_by IS NULL AND run_at <= now() ORDER BY priority, run_at, id LIMIT 1000
      FOR UPDATE SKIP LOCKED)) RETURNING id, payload";

#[expect(clippy::disallowed_methods, reason = "statements of a measurement, on its own tables")]
pub(crate) async fn jobs_per_second(database: &Database, jobs: u32) -> anyhow::Result<f64> {
    let mut conn = database.pool.acquire().await?;
    sqlx::raw_sql(SET_UP).execute(&mut *conn).await?;
    sqlx::query(
        "INSERT INTO bare.jobs (payload) SELECT decode(repeat('07', 200), 'hex') FROM generate_series(1, $1)",
    )
    .bind(i32::try_from(jobs)?)
    .execute(&mut *conn)
    .await?;
    // A planner that knows nothing of a new table reads it end to end.
    sqlx::raw_sql("ANALYZE bare.jobs").execute(&mut *conn).await?;
    let began = Instant::now();
    loop {
        let rows: Vec<(i64, Vec<u8>)> = sqlx::query_as(CLAIM).fetch_all(&mut *conn).await?;
        if rows.is_empty() {
            return Ok(f64::from(jobs) / began.elapsed().as_secs_f64());
        }
        let ids: Vec<i64> = rows.into_iter().map(|(id, _)| id).collect();
        sqlx::query(
            "WITH gone AS (DELETE FROM bare.jobs WHERE id = ANY ($1) RETURNING id)
             INSERT INTO bare.outcomes SELECT now(), id, 10 FROM gone",
        )
        .bind(ids)
        .execute(&mut *conn)
        .await?;
    }
}
