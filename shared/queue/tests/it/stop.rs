//! Ending: softly, and at a deadline.

use std::time::Duration;

use queue::{Disposition, QueueOptions, When};

use crate::fixture::{Bench, Notes, Seen, process_options, queue_options};

#[tokio::test]
async fn a_soft_stop_finishes_what_runs_and_repeats_nothing() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let running = bench
        .start(move |job, _| {
            notes.note(job.0.clone());
            async move {
                tokio::time::sleep(Duration::from_millis(200)).await;
                Disposition::done().with_effects(Notes(vec![job.0]))
            }
        })
        .await;
    bench.enqueue_texts((0..50).map(|number| number.to_string())).await;
    seen.reach(1).await;
    running.stop().await;
    assert_eq!(bench.notes().await, i64::try_from(seen.all().len()).expect("few"));
    assert_eq!(bench.notes().await + bench.left().await, 50);
    assert_eq!(bench.database.number("SELECT count(*) FROM queue.jobs WHERE lease_by IS NOT NULL").await, 0);
}

#[tokio::test]
async fn a_drain_writes_results_while_a_slow_job_still_runs() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let running = bench
        .start(move |job, lease| {
            let notes = notes.clone();
            async move {
                notes.note(job.0.clone());
                lease.stopping().await;
                if job.0 == "slow" {
                    std::future::pending::<()>().await;
                }
                Disposition::done().with_effects(Notes(vec![job.0]))
            }
        })
        .await;
    bench.enqueue_texts(["fast", "slow"]).await;
    seen.reach(2).await;
    running.process.drain();
    test_support::eventually("the fast job's result is written", || async {
        (bench.notes().await == 1).then_some(())
    })
    .await;
    assert_eq!(bench.left().await, 1, "the slow one still runs");
    running.process.abort();
    running.stop().await;
}

#[tokio::test]
async fn a_job_cut_off_at_the_deadline_goes_back_at_no_cost() {
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
    running.process.abort();
    running.stop().await;
    let row = bench.database.text("SELECT concat_ws(' ', attempt, lease_by IS NULL) FROM queue.jobs");
    assert_eq!(row.await, "0 t");
}

#[tokio::test]
async fn jobs_that_did_not_start_go_back_without_costing_an_attempt() {
    let bench = Bench::set_up().await;
    let process =
        queue::Process::start(bench.database.options(), process_options()).await.expect("registered");
    // A source nobody polls yet: everything it claims is not started.
    let options = QueueOptions { slots: 20, ..queue_options() };
    let source = process.queue::<crate::fixture::Text>(bench.queue.clone(), options);
    bench.enqueue_texts((0..10).map(|number| number.to_string())).await;
    test_support::eventually("they are claimed", || async {
        let leased =
            bench.database.number("SELECT count(*) FROM queue.jobs WHERE lease_by IS NOT NULL").await;
        (leased == 10).then_some(())
    })
    .await;
    let worker = apalis::prelude::WorkerBuilder::new("late").backend(source).build(
        |_: crate::fixture::Text, lease: queue::Lease<Notes>| async move {
            lease.stopping().await;
            Disposition::<Notes>::snooze(When::Now)
        },
    );
    process.drain();
    worker.run().await.expect("ends by itself");
    let back = "SELECT count(*) FROM queue.jobs WHERE lease_by IS NULL AND attempt = 0";
    assert_eq!(bench.database.number(back).await, 10);
    process.close(Duration::from_secs(5)).await;
}
