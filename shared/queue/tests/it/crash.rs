//! Workers that die, and what the others make of it.

use std::time::{Duration, Instant};

use queue::{Disposition, NewJob};
use sqlx::{Connection as _, PgConnection};

use crate::fixture::{Bench, Notes, Seen, process_options, text};

#[tokio::test]
async fn jobs_of_a_killed_worker_come_back_although_it_restarted_at_once() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let doomed = bench
        .start_doomed(move |job, _| {
            notes.note(format!("doomed {}", job.0));
            async {
                std::future::pending::<()>().await;
                Disposition::done()
            }
        })
        .await;
    bench.enqueue_texts(["a", "b"]).await;
    seen.reach(2).await;
    doomed.kill();
    let killed = Instant::now();
    let notes = seen.clone();
    // The same host and the same process id: only the start differs.
    let running = bench
        .start(move |job, lease| {
            notes.note(format!("rescued {} {}", job.0, lease.job().attempt));
            async { Disposition::done() }
        })
        .await;
    let all = seen.reach(4).await;
    assert_eq!(all.iter().filter(|run| run.ends_with(" 2")).count(), 2, "{all:?}");
    // Production: dead after 15 s, swept every second. Here a tenth of it, and the sweep's second.
    // The last heartbeat may be as old as two of them at the kill: the pause, and the time it took.
    assert!(killed.elapsed() + 2 * process_options().heartbeat >= process_options().dead_after);
    bench.drained().await;
    running.stop().await;
}

#[tokio::test]
async fn a_transaction_that_a_stopped_worker_left_open_does_not_keep_its_jobs() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let doomed = bench
        .start_doomed(move |job, _| {
            notes.note(job.0);
            async {
                std::future::pending::<()>().await;
                Disposition::done()
            }
        })
        .await;
    bench.enqueue_texts(["a"]).await;
    seen.reach(1).await;
    // A process that stands still keeps its connections; this one is left as such a process would leave it.
    let mut left_open = session_of_the_only_worker(&bench).await;
    hold_every_job(&mut left_open).await;
    doomed.kill();
    let notes = seen.clone();
    let running = bench
        .start(move |_, _| {
            notes.note("rescued");
            async { Disposition::done() }
        })
        .await;
    seen.reach(2).await;
    bench.drained().await;
    running.stop().await;
}

async fn session_of_the_only_worker(bench: &Bench) -> PgConnection {
    let start = bench.database.text("SELECT substring(name FROM '[^:]*$') FROM queue.workers").await;
    let options = bench.database.pool().connect_options();
    let options = (*options).clone().application_name(&format!("automata-queue {start}"));
    PgConnection::connect_with(&options).await.expect("connected")
}

#[expect(clippy::disallowed_methods, reason = "what a process was about to write when it was stopped")]
async fn hold_every_job(conn: &mut PgConnection) {
    sqlx::query("BEGIN").execute(&mut *conn).await.expect("begun");
    sqlx::query("UPDATE queue.jobs SET step = step + 1").execute(conn).await.expect("locked");
}

#[tokio::test]
async fn a_job_that_kills_its_workers_ends_in_the_dead_letters() {
    let bench = Bench::set_up().await;
    bench.enqueue(&[NewJob { max_attempts: 1, ..text("killer") }]).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let doomed = bench
        .start_doomed(move |job, _| {
            notes.note(job.0);
            async {
                std::future::pending::<()>().await;
                Disposition::done()
            }
        })
        .await;
    seen.reach(1).await;
    doomed.kill();
    let running =
        bench.start(|_, _| async { Disposition::done().with_effects(Notes(vec!["ran".to_owned()])) }).await;
    bench.drained().await;
    assert_eq!(bench.database.text("SELECT cause FROM queue.dead_letters").await, "worker_lost");
    assert_eq!(bench.notes().await, 0);
    running.stop().await;
}

#[tokio::test]
async fn a_checkpoint_survives_the_death_of_its_worker() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let doomed = bench
        .start_doomed(move |_, lease| {
            let notes = notes.clone();
            async move {
                lease.checkpoint(b"half".to_vec(), Notes(vec!["half".to_owned()])).await.expect("still ours");
                notes.note("checkpointed");
                std::future::pending::<()>().await;
                Disposition::done()
            }
        })
        .await;
    bench.enqueue_texts(["x"]).await;
    seen.reach(1).await;
    doomed.kill();
    let notes = seen.clone();
    let running = bench
        .start(move |_, lease| {
            notes.note(String::from_utf8_lossy(lease.progress().unwrap_or_default()));
            async { Disposition::done() }
        })
        .await;
    assert_eq!(seen.reach(2).await[1], "half");
    bench.drained().await;
    assert_eq!(bench.notes().await, 1);
    running.stop().await;
}

#[tokio::test]
async fn a_result_that_comes_too_late_changes_nothing() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let database = bench.database.pool().clone();
    let running = bench
        .start(move |_, lease| {
            let (notes, database) = (notes.clone(), database.clone());
            async move {
                if notes.all().is_empty() {
                    notes.note("first");
                    // What a rescue does, behind this run's back.
                    steal(&database).await;
                    let late = lease.checkpoint(b"late".to_vec(), Notes(vec!["late".to_owned()])).await;
                    notes.note(format!("{}", late.is_err()));
                    return Disposition::done().with_effects(Notes(vec!["late".to_owned()]));
                }
                notes.note("second");
                Disposition::done().with_effects(Notes(vec!["second".to_owned()]))
            }
        })
        .await;
    bench.enqueue_texts(["x"]).await;
    seen.reach(3).await;
    bench.drained().await;
    assert_eq!(seen.count("true"), 1, "{:?}", seen.all());
    assert_eq!(bench.database.text("SELECT string_agg(note, ' ') FROM notes").await, "second");
    running.stop().await;
}

#[expect(clippy::disallowed_methods, reason = "what another process would do")]
async fn steal(database: &sqlx::PgPool) {
    let stolen =
        sqlx::query("UPDATE queue.jobs SET lease_by = NULL, epoch = epoch + 1").execute(database).await;
    assert_eq!(stolen.expect("stolen").rows_affected(), 1);
}

#[tokio::test]
async fn a_worker_declared_dead_drops_its_jobs_and_registers_anew() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let running = bench
        .start(move |_, lease| {
            let notes = notes.clone();
            async move {
                notes.note(format!("run {}", lease.job().attempt));
                if lease.job().attempt == 1 {
                    tokio::time::sleep(Duration::from_mins(1)).await;
                }
                Disposition::done()
            }
        })
        .await;
    bench.enqueue_texts(["x"]).await;
    seen.reach(1).await;
    bench.database.execute("UPDATE queue.workers SET dead_at = now()").await;
    assert_eq!(seen.reach(2).await, ["run 1", "run 2"]);
    bench.drained().await;
    assert_eq!(bench.database.number("SELECT count(*) FROM queue.workers WHERE dead_at IS NULL").await, 1);
    running.stop().await;
}

#[tokio::test]
async fn a_worker_that_can_not_be_heard_stops_working_before_others_take_over() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let running = bench
        .start(move |_, lease| {
            let notes = notes.clone();
            async move {
                notes.note(format!("may work: {}", lease.may_work()));
                let began = Instant::now();
                while lease.may_work() && began.elapsed() < Duration::from_secs(20) {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                notes.note("stopped");
                Disposition::done()
            }
        })
        .await;
    bench.enqueue_texts(["x"]).await;
    seen.reach(1).await;
    // The heartbeat waits for this lock, as it would for a database that fell silent.
    let mut silence = bench.database.pool().begin().await.expect("a transaction");
    lock_workers(&mut silence).await;
    let silent = Instant::now();
    assert_eq!(seen.reach(2).await, ["may work: true", "stopped"]);
    assert!(silent.elapsed() < process_options().dead_after, "{:?}", silent.elapsed());
    silence.rollback().await.expect("the silence ends");
    bench.drained().await;
    running.stop().await;
}

#[expect(clippy::disallowed_methods, reason = "a fault of the test's own")]
async fn lock_workers(conn: &mut sqlx::PgConnection) {
    sqlx::query("LOCK TABLE queue.workers IN ACCESS EXCLUSIVE MODE").execute(conn).await.expect("locked");
}

#[tokio::test]
async fn two_starts_on_one_host_are_two_workers() {
    let bench = Bench::set_up().await;
    let first = bench.start(|_, _| async { Disposition::done() }).await;
    let second = bench.start(|_, _| async { Disposition::done() }).await;
    assert_eq!(bench.database.number("SELECT count(DISTINCT name) FROM queue.workers").await, 2);
    first.stop().await;
    second.stop().await;
    assert_eq!(
        bench
            .database
            .number("SELECT count(*) FROM queue.workers WHERE stopped_at IS NULL AND dead_at IS NULL")
            .await,
        0
    );
}

#[tokio::test]
async fn a_goodbye_that_takes_its_time_is_not_taken_for_a_death() {
    let bench = Bench::set_up().await;
    say_goodbye_slowly(&bench).await;
    bench.start(|_, _| async { Disposition::done() }).await.stop().await;
    // Whatever was under way, a heartbeat among others, is over.
    test_support::eventually("its sessions end", || async {
        let sessions = bench.database.number(
            "SELECT count(*) FROM pg_stat_activity
             WHERE datname = current_database() AND application_name LIKE 'automata-queue %'",
        );
        (sessions.await == 0).then_some(())
    })
    .await;
    assert_eq!(bench.database.number("SELECT count(*) FROM queue.workers").await, 1);
    assert_eq!(bench.database.number("SELECT count(*) FROM queue.workers WHERE stopped_at IS NULL").await, 0);
}

/// The goodbye is under way for longer than two heartbeats take.
async fn say_goodbye_slowly(bench: &Bench) {
    bench
        .database
        .execute(
            "CREATE FUNCTION linger() RETURNS trigger LANGUAGE plpgsql AS
             $$ BEGIN PERFORM pg_sleep(1); RETURN NULL; END $$",
        )
        .await;
    bench
        .database
        .execute(
            "CREATE TRIGGER linger AFTER UPDATE OF stopped_at ON queue.workers
             FOR EACH ROW EXECUTE FUNCTION linger()",
        )
        .await;
}
