//! A database that goes away and comes back.

use std::time::Duration;

use queue::{Disposition, QueueOptions};
use sqlx::postgres::{PgPool, PgPoolOptions};
use sqlx::{Connection as _, PgConnection};
use test_support::{Wire, eventually};

use crate::fixture::{Bench, Notes, Seen, process_options, queue_options};

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

/// Its own connections are among those a server is full of; with one of them a process says that it lives.
#[tokio::test]
async fn a_heartbeat_takes_another_connection_if_the_server_has_none_to_give() {
    const MINE: &str =
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database()
        AND query LIKE 'UPDATE queue.workers SET last_seen%'";
    const BEATS: &str = "SELECT (extract(epoch FROM max(last_seen)) * 1000)::bigint FROM queue.workers";
    let bench = Bench::set_up().await;
    let running = bench.start(|_, _| async { Disposition::done() }).await;
    bench.enqueue_texts(["x"]).await;
    bench.drained().await;
    // The test's own: of the pool's, the process may need each, and there are no new ones.
    let looking = PgPoolOptions::new().max_connections(1).connect_with(bench.database.options());
    let looking = looking.await.expect("a connection");
    let (refuse, admit) = (new_connections(&bench, false), new_connections(&bench, true));
    refuse.await;
    eventually("its own connection is gone", || async { (number(&looking, MINE).await > 0).then_some(()) })
        .await;
    let before = number(&looking, BEATS).await;
    eventually("it beats", || async { (number(&looking, BEATS).await > before).then_some(()) }).await;
    assert_eq!(number(&looking, "SELECT count(*) FROM queue.workers WHERE dead_at IS NOT NULL").await, 0);
    admit.await;
    looking.close().await;
    running.stop().await;
}

#[expect(clippy::disallowed_methods, reason = "statements of tests, not of the product")]
async fn number(pool: &PgPool, statement: &'static str) -> i64 {
    sqlx::query_scalar(statement).fetch_one(pool).await.expect("a number")
}

/// Has the server take new connections to this database, or refuse them.
#[expect(clippy::disallowed_methods, reason = "a setting of the server's")]
async fn new_connections(bench: &Bench, allowed: bool) {
    let options = bench.database.options();
    let name = options.get_database().expect("a name");
    let allow = format!("ALTER DATABASE \"{name}\" ALLOW_CONNECTIONS {allowed}");
    let mut conn =
        PgConnection::connect_with(&options.clone().database("postgres")).await.expect("connected");
    sqlx::query(sqlx::AssertSqlSafe(allow)).execute(&mut conn).await.expect("altered");
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

#[tokio::test]
async fn jobs_whose_claim_is_not_committed_start_with_one_that_is() {
    let bench = Bench::set_up().await;
    let ids = bench.enqueue_texts((0..1_000).map(|number| number.to_string())).await;
    // By then claims go on where the last one ended.
    let (first, last) = (ids[400], ids[599]);
    let refuse = format!(
        "CREATE SEQUENCE refused;
         CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
           BEGIN IF nextval('refused') <= 3 THEN RAISE EXCEPTION 'not now'; END IF; RETURN NULL; END $$;
         CREATE CONSTRAINT TRIGGER refuse AFTER UPDATE ON queue.jobs_q DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
           WHEN (OLD.lease_by IS NULL AND NEW.id BETWEEN {first} AND {last}) EXECUTE FUNCTION refuse()"
    );
    bench.database.execute(&refuse).await;
    let options = QueueOptions { batch: 200, slots: 2_000, ..queue_options() };
    let running = bench
        .start_with(process_options(), options, |job, lease| async move {
            assert_eq!(lease.job().attempt, 1, "a claim that was taken back counts no attempt");
            Disposition::done().with_effects(Notes(vec![job.0]))
        })
        .await;
    bench.drained().await;
    let distinct = bench.database.number("SELECT count(DISTINCT note) FROM notes").await;
    assert_eq!((distinct, bench.notes().await), (1_000, 1_000));
    assert!(bench.database.number("SELECT last_value FROM refused").await > 3, "three commits were refused");
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

/// The connection that says goodbye is one of those, and nobody answers it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_whose_database_vanished_closes_in_time() {
    let bench = Bench::set_up().await;
    let wire = Wire::to(&bench.database.options()).await;
    let connect = wire.through(bench.database.options());
    let running = bench
        .start_on(connect, process_options(), queue_options(), |_, _| async { Disposition::done() })
        .await;
    bench.enqueue_texts(["x"]).await;
    bench.drained().await;
    wire.fall_silent();
    let stopped = tokio::time::timeout(Duration::from_secs(30), running.stop()).await;
    assert!(stopped.is_ok(), "it waits until TCP gives up");
}
