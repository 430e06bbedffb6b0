//! Jobs leased by a claim that nobody heard the end of.

use queue::{Disposition, QueueName, create_queue};
use sqlx::{Connection as _, PgConnection};

use crate::fixture::{Bench, Running, Seen};

/// A queue nobody drains, with a job in it.
async fn unwatched(bench: &Bench) {
    let queue = QueueName::parse("unwatched").expect("a name");
    let mut conn = bench.database.pool().acquire().await.expect("a connection");
    create_queue(&mut conn, &queue).await.expect("a queue");
    let job = "INSERT INTO queue.jobs (queue, priority, lane, run_at, max_attempts, payload)
        VALUES ('unwatched', 2, '00000000-0000-0000-0000-000000000000', now(), 5, 'x')";
    bench.database.execute(job).await;
}

async fn idle(bench: &Bench) -> Running {
    bench.start(|_, _| async { Disposition::done() }).await
}

async fn holds(bench: &Bench, what: &str, number: i64) {
    test_support::eventually(what, || async { (bench.database.number(what).await == number).then_some(()) })
        .await;
}

/// A worker's last claim can commit after the worker said goodbye, and after its jobs were looked for.
#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "a claim of a process that is gone")]
async fn a_claim_that_ends_after_its_worker_leaves_no_job_behind() {
    let bench = Bench::set_up().await;
    unwatched(&bench).await;
    let mut claim = PgConnection::connect_with(&bench.database.options()).await.expect("connected");
    let gone = "INSERT INTO queue.workers (id, name) OVERRIDING SYSTEM VALUE VALUES (1000, 'gone')";
    bench.database.execute(gone).await;
    sqlx::raw_sql("BEGIN; UPDATE queue.jobs SET lease_by = 1000, epoch = epoch + 1, attempt = attempt + 1")
        .execute(&mut claim)
        .await
        .expect("under way");
    let lasting = idle(&bench).await;
    bench.database.execute("UPDATE queue.workers SET stopped_at = now() WHERE id = 1000").await;
    holds(&bench, "SELECT count(*) FROM queue.workers WHERE id = 1000 AND looked_at IS NOT NULL", 1).await;
    sqlx::raw_sql("COMMIT").execute(&mut claim).await.expect("committed");
    holds(&bench, "SELECT count(*) FROM queue.jobs WHERE lease_by IS NULL AND attempt = 1", 1).await;
    holds(
        &bench,
        "SELECT count(*) FROM queue.workers WHERE id = 1000 AND cleared_at > looked_at - interval '1 s'",
        1,
    )
    .await;
    lasting.stop().await;
}

/// Who holds a job is in no index, so looking for jobs reads the table.
#[tokio::test]
async fn a_worker_that_ended_is_looked_after_until_nothing_of_it_can_be_under_way() {
    let bench = Bench::set_up().await;
    let lasting = idle(&bench).await;
    let gone = "INSERT INTO queue.workers (name, stopped_at) VALUES ('gone', now())";
    bench.database.execute(gone).await;
    holds(&bench, "SELECT count(*) FROM queue.workers WHERE stopped_at < cleared_at - interval '3 s'", 1)
        .await;
    assert_eq!(
        bench
            .database
            .number("SELECT count(*) FROM queue.workers WHERE stopped_at IS NOT NULL AND cleared_at IS NULL")
            .await,
        0
    );
    lasting.stop().await;
}

/// Nobody has to read the table for a worker that knows what became of each of its jobs.
#[tokio::test]
async fn a_worker_that_left_nothing_is_not_looked_after() {
    let bench = Bench::set_up().await;
    bench.enqueue_texts((0..50).map(|number| number.to_string())).await;
    let running = idle(&bench).await;
    bench.drained().await;
    running.stop().await;
    holds(
        &bench,
        "SELECT count(*) FROM queue.workers WHERE cleared_at = stopped_at AND looked_at IS NULL",
        1,
    )
    .await;
}

/// A handler that was let go has not handed in its end; what its job came to is found out from the lease.
#[tokio::test]
async fn a_worker_that_was_dropped_is_looked_after() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let running = bench
        .start(move |job, _| {
            notes.note(job.0);
            async {
                std::future::pending::<()>().await;
                Disposition::done()
            }
        })
        .await;
    bench.enqueue_texts(["x"]).await;
    seen.reach(1).await;
    running.drop_worker().await;
    holds(
        &bench,
        "SELECT count(*) FROM queue.workers WHERE stopped_at IS NOT NULL AND cleared_at IS NULL",
        1,
    )
    .await;
}

/// Its worker lives, so no sweep takes them back.
#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "a lock of the test's own")]
async fn jobs_of_a_claim_without_an_answer_go_back() {
    let bench = Bench::set_up().await;
    let running = idle(&bench).await;
    // The claim committed, and the connection broke before the answer.
    let leased = "INSERT INTO queue.jobs (queue, priority, lane, run_at, max_attempts, payload, lease_by, epoch, attempt)
        SELECT 'q', 2, '00000000-0000-0000-0000-000000000000', now(), 5, 'x', id, 1, 1 FROM queue.workers";
    bench.database.execute(leased).await;
    let mut holding = PgConnection::connect_with(&bench.database.options()).await.expect("connected");
    let hold = "BEGIN; LOCK TABLE queue.jobs IN EXCLUSIVE MODE";
    sqlx::raw_sql(hold).execute(&mut holding).await.expect("held");
    // Not one that is idle: it may be somebody else's next.
    let end_claim = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name LIKE 'automata-queue %'
          AND query LIKE '-- Leases the next jobs%' AND wait_event_type = 'Lock'";
    test_support::eventually("it claims", || async {
        (bench.database.number(end_claim).await > 0).then_some(())
    })
    .await;
    sqlx::raw_sql("COMMIT").execute(&mut holding).await.expect("let go");
    bench.drained().await;
    running.stop().await;
}
