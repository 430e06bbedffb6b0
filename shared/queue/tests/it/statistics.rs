//! How full the queues are said to be.

use std::sync::Arc;
use std::time::Duration;

use domain::Priority;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusRecorder};
use queue::statistics::{self, COUNTED_AT_MOST, QueueStatistics};
use queue::{Disposition, NewJob, When};
use test_support::{eventually, eventually_within};
use tokio::sync::Notify;

use crate::fixture::{Bench, Seen, text};

async fn look(bench: &Bench) -> QueueStatistics {
    let mut conn = bench.database.pool().acquire().await.expect("a connection");
    let queues = statistics::queues(&mut conn).await.expect("looked");
    queues.into_iter().find(|queue| queue.queue == bench.queue).expect("the queue")
}

/// `count` jobs of lane `lane` that could run for so many minutes already.
async fn insert(bench: &Bench, count: i64, lane: u8, minutes: u8) {
    let statement = format!(
        "INSERT INTO queue.jobs (queue, priority, lane, run_at, max_attempts, payload)
         SELECT 'q', 2, '00000000-0000-0000-0000-0000000000{lane:02}', now() - interval '{minutes} minutes', 5, 'x'
         FROM generate_series(1, {count})"
    );
    bench.database.execute(&statement).await;
}

const NORMAL: Priority = Priority::Normal;

#[tokio::test]
async fn every_job_is_counted_and_the_oldest_wait_told() {
    let bench = Bench::set_up().await;
    assert_eq!((look(&bench).await.ready[&NORMAL], look(&bench).await.oldest_ready_age), (0, Duration::ZERO));
    insert(&bench, 3, 1, 1).await;
    insert(&bench, 4, 2, 10).await;
    let told = look(&bench).await;
    assert_eq!(told.ready[&NORMAL], 7);
    let minutes = told.oldest_ready_age.as_secs() / 60;
    assert_eq!(minutes, 10);
}

#[tokio::test]
async fn the_oldest_job_is_found_in_a_lane_behind_all_that_are_counted() {
    let bench = Bench::set_up().await;
    insert(&bench, COUNTED_AT_MOST + 1, 1, 1).await;
    insert(&bench, 1, 2, 5).await;
    insert(&bench, 1, 3, 60).await;
    // Taken: it waits no more.
    insert(&bench, 1, 4, 90).await;
    bench.database.execute("UPDATE queue.jobs SET lease_by = 1 WHERE lane::text LIKE '%04'").await;
    let told = look(&bench).await;
    assert_eq!(told.ready[&NORMAL], COUNTED_AT_MOST.unsigned_abs());
    assert_eq!(told.oldest_ready_age.as_secs() / 60, 60);
}

#[tokio::test]
async fn who_measures_no_more_tells_nothing_old() {
    let recorder = PrometheusBuilder::new().build_recorder();
    let _guard = metrics::set_default_local_recorder(&recorder);
    let bench = Bench::set_up().await;
    let later = NewJob { when: When::After(Duration::from_hours(1)), ..text("later") };
    bench.enqueue(&[later]).await;
    let running = bench.start(|_, _| async { Disposition::done() }).await;
    eventually("the job is told", || async { is_told(&recorder, 1) }).await;
    bench
        .database
        .execute("UPDATE queue.leaders SET holder = -1, expires_at = now() + interval '1 hour'")
        .await;
    // A new term has to be asked for, and the measurement to have rested.
    let limit = Duration::from_secs(90);
    eventually_within(limit, "nothing is told any more", || async { is_told(&recorder, 0) }).await;
    running.stop().await;
}

#[tokio::test]
async fn who_stops_tells_nothing_old_while_its_last_job_runs() {
    let recorder = PrometheusBuilder::new().build_recorder();
    let _guard = metrics::set_default_local_recorder(&recorder);
    let bench = Bench::set_up().await;
    let later = NewJob { when: When::After(Duration::from_hours(1)), ..text("later") };
    bench.enqueue(&[text("long"), later]).await;
    let (seen, end) = (Seen::default(), Arc::new(Notify::new()));
    let for_handler = (seen.clone(), Arc::clone(&end));
    let running = bench
        .start(move |job, _| {
            let (seen, end) = for_handler.clone();
            async move {
                seen.note(job.0);
                end.notified().await;
                Disposition::done()
            }
        })
        .await;
    seen.reach(1).await;
    eventually("the job is told", || async { is_told(&recorder, 1) }).await;
    running.process.drain();
    eventually("nothing is told any more", || async { is_told(&recorder, 0) }).await;
    assert!(running.is_alive(), "its last job still runs");
    end.notify_one();
    running.stop().await;
}

fn is_told(recorder: &PrometheusRecorder, scheduled: u8) -> Option<()> {
    let line = format!("automata_queue_scheduled_jobs{{queue=\"q\"}} {scheduled}\n");
    recorder.handle().render().contains(&line).then_some(())
}
