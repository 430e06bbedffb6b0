//! Jobs that break what touches them.

use std::time::Duration;

use queue::{Disposition, NewJob, QueueOptions};

use crate::fixture::{Bench, Notes, Seen, process_options, queue_options, text};

fn twice(job: NewJob) -> NewJob {
    NewJob { max_attempts: 2, ..job }
}

#[tokio::test]
async fn a_payload_that_does_not_read_disturbs_no_other_job() {
    let bench = Bench::set_up().await;
    let running = bench.start(|job, _| async { Disposition::done().with_effects(Notes(vec![job.0])) }).await;
    bench.enqueue(&[text("before"), twice(NewJob::new(vec![0xff])), text("after")]).await;
    bench.drained().await;
    assert_eq!(bench.notes().await, 2);
    let letter = bench.database.text("SELECT cause || ' ' || attempts FROM queue.dead_letters");
    assert_eq!(letter.await, "undecodable 2");
    assert!(running.is_alive());
    running.stop().await;
}

#[tokio::test]
async fn a_panic_disturbs_no_other_job() {
    let bench = Bench::set_up().await;
    let running = bench
        .start(|job, _| async move {
            assert!(job.0 != "bomb", "boom");
            Disposition::done().with_effects(Notes(vec![job.0]))
        })
        .await;
    bench.enqueue(&[text("before"), twice(text("bomb")), text("after")]).await;
    bench.drained().await;
    assert_eq!(bench.notes().await, 2);
    let letter =
        bench.database.text("SELECT concat_ws(' ', cause, detail, attempts) FROM queue.dead_letters");
    assert_eq!(letter.await, "panicked boom 2");
    running.stop().await;
}

#[tokio::test]
async fn a_job_that_hangs_is_cut_off_and_buried() {
    let bench = Bench::set_up().await;
    let options = QueueOptions { timeout: Duration::from_millis(100), ..queue_options() };
    let running = bench
        .start_with(process_options(), options, |job, _| async move {
            if job.0 == "hang" {
                std::future::pending::<()>().await;
            }
            Disposition::done().with_effects(Notes(vec![job.0]))
        })
        .await;
    bench.enqueue(&[twice(text("hang")), text("other")]).await;
    bench.drained().await;
    assert_eq!(bench.notes().await, 1);
    assert_eq!(bench.database.text("SELECT cause FROM queue.dead_letters").await, "timed_out");
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_loop_without_end_is_buried_although_it_never_yields() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let release = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let (notes, stop) = (seen.clone(), std::sync::Arc::clone(&release));
    let options = QueueOptions { timeout: Duration::from_millis(100), ..queue_options() };
    let running = bench
        .start_with(process_options(), options, move |job, _| {
            let (notes, stop) = (notes.clone(), std::sync::Arc::clone(&stop));
            async move {
                notes.note(job.0);
                while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                    std::hint::spin_loop();
                }
                Disposition::done()
            }
        })
        .await;
    bench.enqueue(&[NewJob { max_attempts: 1, ..text("loop") }]).await;
    bench.drained().await;
    assert_eq!(bench.database.text("SELECT cause FROM queue.dead_letters").await, "timed_out");
    release.store(true, std::sync::atomic::Ordering::Relaxed);
    running.stop().await;
}
