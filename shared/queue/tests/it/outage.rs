//! A database that goes away and comes back.

use std::time::Duration;

use queue::Disposition;

use crate::fixture::{Bench, Notes, Seen};

const CUT: &str = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                   WHERE datname = current_database() AND application_name LIKE 'automata-%'";

#[tokio::test]
async fn cut_connections_end_no_worker_and_lose_no_result() {
    let bench = Bench::set_up().await;
    let running = bench
        .start(|job, _| async {
            tokio::time::sleep(Duration::from_millis(5)).await;
            Disposition::done().with_effects(Notes(vec![job.0]))
        })
        .await;
    for round in 0..20 {
        bench.enqueue_texts((0..100).map(|number| format!("{round} {number}"))).await;
        bench.database.execute(CUT).await;
    }
    bench.drained().await;
    assert!(running.is_alive());
    let distinct = bench.database.number("SELECT count(DISTINCT note) FROM notes").await;
    // A commit whose answer was cut off is not written twice: every note is there once.
    assert_eq!((distinct, bench.notes().await), (2_000, 2_000));
    running.stop().await;
}

#[tokio::test]
async fn results_wait_for_a_database_that_refuses_them() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let database = bench.database.pool().clone();
    let running = bench
        .start(move |job, _| {
            let (notes, database) = (notes.clone(), database.clone());
            async move {
                // From here on no transaction of anybody else may write, as on a demoted primary.
                read_only(&database, true).await;
                notes.note(job.0.clone());
                Disposition::done().with_effects(Notes(vec![job.0]))
            }
        })
        .await;
    bench.enqueue_texts(["x"]).await;
    seen.reach(1).await;
    assert_eq!(bench.left().await, 1);
    read_only(bench.database.pool(), false).await;
    bench.drained().await;
    assert_eq!(bench.notes().await, 1);
    running.stop().await;
}

#[expect(clippy::disallowed_methods, reason = "a fault of the test's own")]
async fn read_only(database: &sqlx::PgPool, on: bool) {
    let mut conn = database.acquire().await.expect("a connection");
    let name: String =
        sqlx::query_scalar("SELECT current_database()").fetch_one(&mut *conn).await.expect("a name");
    let statement = format!(
        "SET default_transaction_read_only = off; ALTER DATABASE {name} SET default_transaction_read_only = {on}; {CUT}"
    );
    sqlx::raw_sql(sqlx::AssertSqlSafe(statement)).execute(&mut *conn).await.expect("switched");
}
