//! Pause, rate and concurrency.

use std::time::{Duration, Instant};

use queue::controls::{Pause, limit, list, pause, resume};
use queue::{Disposition, NewJob, When};
use uuid::Uuid;

use crate::fixture::{Bench, Seen, text};

const LANE: Uuid = Uuid::from_u128(7);

fn in_lane(name: &str) -> NewJob {
    NewJob { lane: LANE, ..text(name) }
}

#[tokio::test]
async fn a_paused_lane_is_not_claimed_and_the_others_are() {
    let bench = Bench::set_up().await;
    let mut conn = bench.database.pool().acquire().await.expect("a connection");
    pause(&mut conn, &bench.queue, LANE, None, "a wave of bad tokens").await.expect("paused");
    bench.enqueue(&[in_lane("paused"), text("other")]).await;
    let seen = Seen::default();
    let notes = seen.clone();
    // Started after the pause: it survives restarts.
    let running = bench
        .start(move |job, _| {
            notes.note(job.0);
            async { Disposition::done() }
        })
        .await;
    assert_eq!(seen.reach(1).await, ["other"]);
    let controls = list(&mut conn, Some(&bench.queue)).await.expect("listed");
    assert_eq!(controls[0].pause, Some(Pause::UntilResumed));
    assert_eq!(controls[0].reason, "a wave of bad tokens");
    assert!(resume(&mut conn, &bench.queue, LANE).await.expect("resumed"));
    assert!(!resume(&mut conn, &bench.queue, LANE).await.expect("nothing to resume"));
    assert_eq!(seen.reach(2).await, ["other", "paused"]);
    running.stop().await;
}

#[tokio::test]
async fn a_pause_with_an_end_ends_by_itself_and_is_never_shortened() {
    let bench = Bench::set_up().await;
    let mut conn = bench.database.pool().acquire().await.expect("a connection");
    let long = Some(When::After(Duration::from_millis(600)));
    pause(&mut conn, &bench.queue, LANE, long, "Retry-After").await.expect("paused");
    let short = Some(When::After(Duration::from_millis(1)));
    pause(&mut conn, &bench.queue, LANE, short, "shorter").await.expect("paused");
    let paused = Instant::now();
    bench.enqueue(&[in_lane("x")]).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let running = bench
        .start(move |job, _| {
            notes.note(job.0);
            async { Disposition::done() }
        })
        .await;
    seen.reach(1).await;
    assert!(paused.elapsed() >= Duration::from_millis(500), "{:?}", paused.elapsed());
    running.stop().await;
}

#[tokio::test]
async fn nothing_is_claimed_after_a_whole_queue_was_paused() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let running = bench
        .start(move |job, _| {
            notes.note(job.0);
            async { Disposition::done() }
        })
        .await;
    bench.enqueue_texts(["before"]).await;
    seen.reach(1).await;
    let mut conn = bench.database.pool().acquire().await.expect("a connection");
    pause(&mut conn, &bench.queue, Uuid::nil(), None, "maintenance").await.expect("paused");
    bench.enqueue(&[text("after"), in_lane("after, in a lane")]).await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(seen.all(), ["before"]);
    resume(&mut conn, &bench.queue, Uuid::nil()).await.expect("resumed");
    seen.reach(3).await;
    running.stop().await;
}

#[tokio::test]
async fn a_concurrency_limit_is_shared_by_all_workers() {
    let bench = Bench::set_up().await;
    let mut conn = bench.database.pool().acquire().await.expect("a connection");
    limit(&mut conn, &bench.queue, Uuid::nil(), None, Some(2)).await.expect("limited");
    let seen = Seen::default();
    let start = || {
        let notes = seen.clone();
        bench.start(move |job, lease| {
            notes.note(job.0);
            async move {
                lease.stopping().await;
                Disposition::snooze(When::Now)
            }
        })
    };
    let (first, second) = (start().await, start().await);
    // Both know of each other before there is work: shares change within a second of that.
    test_support::eventually("both are known to drain the queue", || async {
        let draining = bench.database.number("SELECT count(*) FROM queue.workers WHERE queues @> '{q}'");
        (draining.await == 2).then_some(())
    })
    .await;
    tokio::time::sleep(Duration::from_millis(2_500)).await;
    bench.enqueue_texts((0..10).map(|number| number.to_string())).await;
    seen.reach(2).await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(seen.all().len(), 2);
    first.stop().await;
    second.stop().await;
}

#[tokio::test]
async fn a_rate_limit_holds_over_a_backlog() {
    let bench = Bench::set_up().await;
    let mut conn = bench.database.pool().acquire().await.expect("a connection");
    limit(&mut conn, &bench.queue, LANE, Some(20.0), None).await.expect("limited");
    let jobs: Vec<NewJob> = (0..60).map(|_| NewJob { weight: 5, ..in_lane("x") }).collect();
    bench.enqueue(&jobs).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let began = Instant::now();
    let running = bench
        .start_with(
            crate::fixture::process_options(),
            queue::QueueOptions { batch: 4, ..crate::fixture::queue_options() },
            move |job, _| {
                notes.note(job.0);
                async { Disposition::done() }
            },
        )
        .await;
    seen.reach(12).await;
    // 12 jobs of weight 5 are 60; 20 may be saved up and 20 a second are earned, less the debt of one claim.
    assert!(began.elapsed() >= Duration::from_millis(900), "{:?}", began.elapsed());
    running.stop().await;
}
