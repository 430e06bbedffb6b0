//! Who goes first, and who does not starve.

use std::time::Duration;

use domain::Priority;
use queue::{Disposition, NewJob, ProcessOptions, QueueOptions};
use uuid::Uuid;

use crate::fixture::{Bench, Seen, process_options, queue_options, text};

fn with(priority: Priority, name: String) -> NewJob {
    NewJob { priority, ..text(name) }
}

fn in_lane(lane: u128, name: String) -> NewJob {
    NewJob { lane: Uuid::from_u128(lane), ..text(name) }
}

/// One job after the other, each noted.
async fn start_single_file(bench: &Bench, seen: &Seen) -> crate::fixture::Running {
    let notes = seen.clone();
    let options = QueueOptions { slots: 1, reserved: 0, ..queue_options() };
    bench
        .start_with(process_options(), options, move |job, _| {
            notes.note(job.0);
            async {
                tokio::time::sleep(Duration::from_millis(1)).await;
                Disposition::done()
            }
        })
        .await
}

#[tokio::test]
async fn an_urgent_job_passes_a_bulk_backlog() {
    let bench = Bench::set_up().await;
    let bulk: Vec<NewJob> = (0..2_000).map(|number| with(Priority::Bulk, format!("bulk {number}"))).collect();
    bench.enqueue(&bulk).await;
    let seen = Seen::default();
    let running = start_single_file(&bench, &seen).await;
    seen.reach(10).await;
    bench.enqueue(&[with(Priority::Critical, "critical".to_owned())]).await;
    let before = seen.all().len();
    test_support::eventually("the critical one ran", || async {
        (seen.count("critical") == 1).then_some(())
    })
    .await;
    let place = seen.all().iter().position(|name| name == "critical").expect("it ran");
    assert!(place <= before + 3, "ran as number {place}, enqueued at {before}");
    running.stop().await;
}

/// Claims go on behind what they took, so neither is where they look.
#[tokio::test]
async fn a_job_that_comes_back_and_a_new_lane_are_found_while_a_backlog_is_worked_off() {
    const INSERT: &str = "INSERT INTO queue.jobs (queue, priority, lane, run_at, max_attempts, payload)";
    const NOBODY: &str = "'00000000-0000-0000-0000-000000000000'";
    let bench = Bench::set_up().await;
    let backlog =
        format!("{INSERT} SELECT 'q', 2, {NOBODY}, now(), 5, 'backlog' FROM generate_series(1, 40000)");
    bench.database.execute(&backlog).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let options = QueueOptions { slots: 300, reserved: 0, batch: 100, ..queue_options() };
    let running = bench
        .start_with(process_options(), options, move |job, _| {
            notes.note(job.0);
            async {
                tokio::time::sleep(Duration::from_millis(10)).await;
                Disposition::done()
            }
        })
        .await;
    seen.reach(2_000).await;
    let others = format!(
        "{INSERT} VALUES ('q', 2, {NOBODY}, now() - interval '1 day', 5, 'came back'),
           ('q', 2, '00000000-0000-0000-0000-000000000001', now(), 5, 'new lane')"
    );
    bench.database.execute(&others).await;
    bench.drained().await;
    let order = seen.all();
    for name in ["came back", "new lane"] {
        let place = order.iter().position(|one| one == name).expect("it ran");
        assert!(place < 39_000, "{name} ran as number {place}");
    }
    running.stop().await;
}

#[tokio::test]
async fn the_least_urgent_do_not_starve() {
    let bench = Bench::set_up().await;
    bench.enqueue(&[with(Priority::Bulk, "bulk".to_owned())]).await;
    let critical: Vec<NewJob> =
        (0..200).map(|number| with(Priority::Critical, format!("critical {number}"))).collect();
    bench.enqueue(&critical).await;
    let seen = Seen::default();
    let running = start_single_file(&bench, &seen).await;
    test_support::eventually("the bulk job ran", || async { (seen.count("bulk") == 1).then_some(()) }).await;
    assert!(seen.all().len() < 100, "only after {} urgent ones", seen.all().len());
    running.stop().await;
}

#[tokio::test]
async fn a_flood_in_one_lane_does_not_delay_another() {
    let bench = Bench::set_up().await;
    let flood: Vec<NewJob> = (0..2_000).map(|number| in_lane(1, format!("flood {number}"))).collect();
    bench.enqueue(&flood).await;
    bench.enqueue(&[in_lane(2, "other".to_owned()), in_lane(3, "third".to_owned())]).await;
    let seen = Seen::default();
    let running = start_single_file(&bench, &seen).await;
    for name in ["other", "third"] {
        test_support::eventually("it ran", || async { (seen.count(name) == 1).then_some(()) }).await;
        assert!(seen.all().len() < 30, "{name} only after {} of the flood", seen.all().len());
    }
    running.stop().await;
}

#[tokio::test]
async fn patient_jobs_leave_slots_for_urgent_ones() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let options = QueueOptions { slots: 10, reserved: 2, ..queue_options() };
    let running = bench
        .start_with(process_options(), options, move |job, lease| {
            notes.note(job.0.clone());
            async move {
                if job.0 == "slow" {
                    lease.stopping().await;
                }
                Disposition::done()
            }
        })
        .await;
    bench.enqueue(&(0..20).map(|_| with(Priority::Normal, "slow".to_owned())).collect::<Vec<_>>()).await;
    seen.reach(8).await;
    bench.enqueue(&[with(Priority::High, "urgent".to_owned())]).await;
    test_support::eventually("the urgent one ran", || async { (seen.count("urgent") == 1).then_some(()) })
        .await;
    assert_eq!(seen.count("slow"), 8, "two slots stayed free");
    running.stop().await;
}

#[tokio::test]
async fn a_lane_whose_jobs_hang_leaves_slots_for_others() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let options = QueueOptions { slots: 9, reserved: 0, ..queue_options() };
    let running = bench
        .start_with(process_options(), options, move |job, lease| {
            notes.note(job.0.clone());
            async move {
                if job.0 == "hangs" {
                    lease.stopping().await;
                }
                Disposition::done()
            }
        })
        .await;
    bench.enqueue(&(0..50).map(|_| in_lane(1, "hangs".to_owned())).collect::<Vec<_>>()).await;
    seen.reach(6).await;
    bench.enqueue(&[in_lane(2, "other".to_owned())]).await;
    test_support::eventually("the other one ran", || async { (seen.count("other") == 1).then_some(()) })
        .await;
    running.stop().await;
}

#[tokio::test]
async fn room_that_comes_free_after_a_claim_is_used_at_once() {
    let bench = Bench::set_up().await;
    let jobs: Vec<NewJob> = (0..4_000).map(|number| in_lane(1, format!("{number}"))).collect();
    bench.enqueue(&jobs).await;
    // Nobody wakes the worker and it does not look by itself before the test is over: only what its own jobs give back
    // makes it claim, while the only lane holds its share most of the time.
    let process = ProcessOptions { poll: Duration::from_mins(10), ..process_options() };
    let options = QueueOptions { slots: 24, reserved: 0, ..queue_options() };
    let running = bench
        .start_with(process, options, |_, _| async {
            tokio::time::sleep(Duration::from_micros(200)).await;
            Disposition::done()
        })
        .await;
    bench.drained().await;
    running.stop().await;
}
