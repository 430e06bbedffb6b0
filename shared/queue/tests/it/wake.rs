//! Being told that there is work.

use std::sync::Arc;
use std::time::{Duration, Instant};

use domain::Priority;
use queue::{Disposition, NewJob, ProcessOptions, QueueOptions, Wake};
use sqlx::postgres::PgListener;
use tokio::sync::Semaphore;
use uuid::Uuid;

use crate::fixture::{Bench, Running, Seen, process_options, queue_options, text};

/// Polling so rare that only a wake-up can be the reason.
fn deaf_but_for_wake_ups() -> ProcessOptions {
    ProcessOptions { poll: Duration::from_hours(1), ..process_options() }
}

/// A worker that notes each job and is done with it.
async fn start_deaf(bench: &Bench) -> (Running, Seen) {
    let seen = Seen::default();
    let notes = seen.clone();
    let running = bench
        .start_with(deaf_but_for_wake_ups(), queue_options(), move |job, _| {
            notes.note(job.0);
            async { Disposition::done() }
        })
        .await;
    (running, seen)
}

fn in_lane(lane: u128, name: &str) -> NewJob {
    NewJob { lane: Uuid::from_u128(lane), priority: Priority::Bulk, ..text(name) }
}

/// A worker of nine slots of which the first lane has its share, six. As many of its jobs end as there are permits.
async fn start_beside_a_flood(bench: &Bench) -> (Running, Seen, Arc<Semaphore>) {
    let (seen, go_on) = (Seen::default(), Arc::new(Semaphore::new(0)));
    let (notes, held) = (seen.clone(), Arc::clone(&go_on));
    let options = QueueOptions { slots: 9, reserved: 0, ..queue_options() };
    bench.enqueue(&vec![in_lane(1, "flood"); 20]).await;
    let running = bench
        .start_with(deaf_but_for_wake_ups(), options, move |job, _| {
            let (held, waits) = (Arc::clone(&held), job.0 == "flood");
            notes.note(job.0);
            async move {
                if waits {
                    held.acquire().await.expect("open").forget();
                }
                Disposition::done()
            }
        })
        .await;
    seen.reach(6).await;
    (running, seen, go_on)
}

#[tokio::test]
async fn a_wake_up_starts_a_job_without_waiting_for_the_poll() {
    let bench = Bench::set_up().await;
    let (running, seen) = start_deaf(&bench).await;
    let wake = Wake::start(&bench.database.options());
    for round in 1..=3 {
        bench.enqueue_texts([round.to_string()]).await;
        wake.wake(&bench.queue);
        seen.reach(round).await;
    }
    running.stop().await;
}

#[tokio::test]
async fn a_patient_wake_up_is_obeyed_by_who_has_nothing_to_do() {
    let bench = Bench::set_up().await;
    let (running, seen) = start_deaf(&bench).await;
    let wake = Wake::start(&bench.database.options());
    for round in 1..=3 {
        bench.enqueue_texts([round.to_string()]).await;
        wake.wake_patiently(&bench.queue);
        seen.reach(round).await;
    }
    running.stop().await;
}

#[tokio::test]
async fn a_patient_wake_up_finds_a_newcomer_beside_a_lane_that_has_its_share() {
    let bench = Bench::set_up().await;
    let (running, seen, go_on) = start_beside_a_flood(&bench).await;
    let wake = Wake::start(&bench.database.options());
    for (round, newcomer) in ["first", "second", "third"].into_iter().enumerate() {
        bench.enqueue(&[in_lane(2, newcomer)]).await;
        wake.wake_patiently(&bench.queue);
        seen.reach(7 + round).await;
        assert_eq!(seen.count(newcomer), 1, "the flood has its share");
    }
    go_on.add_permits(20);
    bench.drained().await;
    running.stop().await;
}

/// What another worker's claim looked at is stepped over, and is there again a moment later without anybody ringing.
#[tokio::test]
async fn a_claim_that_saw_every_lane_is_not_believed_for_long() {
    let bench = Bench::set_up().await;
    let (running, seen, go_on) = start_beside_a_flood(&bench).await;
    // Room for three more of the same lane: their claim comes round.
    go_on.add_permits(1);
    seen.reach(9).await;
    bench.enqueue(&[in_lane(2, "newcomer")]).await;
    seen.reach(10).await;
    assert_eq!(seen.count("newcomer"), 1, "the flood has its share");
    go_on.add_permits(20);
    bench.drained().await;
    running.stop().await;
}

#[tokio::test]
async fn a_handler_rings_at_once_only_if_its_job_is_urgent() {
    let bench = Bench::set_up().await;
    let mut listener = PgListener::connect_with(bench.database.pool()).await.expect("a listener");
    listener.listen("queue").await.expect("listens");
    let queue = bench.queue.clone();
    let running = bench
        .start(move |_, lease| {
            lease.wake(&queue);
            async { Disposition::done() }
        })
        .await;
    for (priority, heard) in [(Priority::Bulk, "q patient"), (Priority::Critical, "q")] {
        bench.enqueue(&[NewJob { priority, ..text("rings") }]).await;
        assert_eq!(listener.recv().await.expect("a ring").payload(), heard);
    }
    running.stop().await;
}

#[tokio::test]
async fn wake_ups_arrive_again_after_their_connection_was_cut() {
    let bench = Bench::set_up().await;
    let (running, seen) = start_deaf(&bench).await;
    let listening = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() \
                     AND query ILIKE '%LISTEN%' AND pid <> pg_backend_pid()";
    test_support::eventually("somebody listens", || async {
        (bench.database.number(listening).await > 0).then_some(())
    })
    .await;
    let wake = Wake::start(&bench.database.options());
    bench.enqueue_texts(["woken"]).await;
    wake.wake(&bench.queue);
    seen.reach(1).await;
    bench.drained().await;
    bench.enqueue_texts(["before the cut"]).await;
    bench
        .database
        .execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() \
             AND application_name LIKE 'automata-%'",
        )
        .await;
    // Nobody wakes anybody: that the listener is back is reason enough to look.
    seen.reach(2).await;
    bench.enqueue_texts(["woken again"]).await;
    wake.wake(&bench.queue);
    seen.reach(3).await;
    assert!(running.is_alive());
    running.stop().await;
}

#[tokio::test]
async fn polling_alone_finds_jobs() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let running = bench
        .start(move |job, _| {
            notes.note(job.0);
            async { Disposition::done() }
        })
        .await;
    bench.enqueue_texts(["x"]).await;
    seen.reach(1).await;
    running.stop().await;
}

#[tokio::test]
async fn a_thousand_jobs_notify_nobody_and_a_burst_of_wakes_is_few_notifications() {
    let bench = Bench::set_up().await;
    let mut listener = PgListener::connect_with(bench.database.pool()).await.expect("a listener");
    listener.listen("queue").await.expect("listens");
    bench.enqueue_texts((0..1_000).map(|number| number.to_string())).await;
    let wake = Wake::start(&bench.database.options());
    let began = Instant::now();
    for _ in 0..1_000 {
        wake.wake(&bench.queue);
    }
    let took = began.elapsed();
    listener.recv().await.expect("the first of the burst");
    // A marker behind the burst: what arrives before it is all there was.
    tokio::time::sleep(Duration::from_millis(60)).await;
    bench.database.execute("SELECT pg_notify('queue', 'marker')").await;
    let mut more = 0;
    while listener.recv().await.expect("the marker comes").payload() != "marker" {
        more += 1;
    }
    assert!(more <= 2 + took.as_millis() / 20, "{more} more notifications");
}
