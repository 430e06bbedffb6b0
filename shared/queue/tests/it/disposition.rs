//! What becomes of a job when its handler returns.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use domain::Cause;
use queue::{Disposition, Failure, NewJob, Verdict, When};
use tokio::sync::Semaphore;

use crate::fixture::{Bench, Notes, Running, Seen, text};

fn failure() -> Failure {
    Failure::new(Cause::ProviderUnavailable, "unavailable", "HTTP 503")
}

#[tokio::test]
async fn what_a_job_found_out_is_committed_with_its_acknowledgement() {
    let bench = Bench::set_up().await;
    let running = bench.start(|job, _| async { Disposition::done().with_effects(Notes(vec![job.0])) }).await;
    bench.enqueue_texts((0..100).map(|number| number.to_string())).await;
    bench.drained().await;
    assert_eq!(bench.notes().await, 100);
    running.stop().await;
}

/// A claim says where it left a row, and the acknowledgement goes there; `VACUUM FULL` and its like move rows.
#[tokio::test]
async fn a_job_whose_row_was_moved_meanwhile_ends_all_the_same() {
    assert_eq!(notes_of_moved_jobs(|job| vec![job]).await, 2);
}

/// An end alone is written by a statement of its own.
#[tokio::test]
async fn a_job_with_nothing_to_write_ends_too_when_its_row_was_moved_meanwhile() {
    assert_eq!(notes_of_moved_jobs(|_| Vec::new()).await, 0);
}

/// A worker whose jobs end when there are permits for them, each with what `notes_of` it are.
async fn start_held(bench: &Bench, notes_of: fn(String) -> Vec<String>) -> (Running, Seen, Arc<Semaphore>) {
    let (seen, ending) = (Seen::default(), Arc::new(Semaphore::new(0)));
    let (notes, waiting) = (seen.clone(), Arc::clone(&ending));
    let running = bench
        .start(move |job, _| {
            notes.note(job.0.clone());
            let waiting = Arc::clone(&waiting);
            async move {
                waiting.acquire().await.expect("never closed").forget();
                Disposition::done().with_effects(Notes(notes_of(job.0)))
            }
        })
        .await;
    (running, seen, ending)
}

/// Moves the rows of two jobs that run, and lets them end with what `notes_of` a job are.
async fn notes_of_moved_jobs(notes_of: fn(String) -> Vec<String>) -> i64 {
    let bench = Bench::set_up().await;
    let (running, seen, moved) = start_held(&bench, notes_of).await;
    bench.enqueue_texts(["one", "two"]).await;
    seen.reach(2).await;
    let places = "SELECT string_agg(ctid::text, ' ' ORDER BY id) FROM queue.jobs";
    let before = bench.database.text(places).await;
    bench.database.execute("VACUUM FULL queue.jobs").await;
    assert_ne!(bench.database.text(places).await, before);
    moved.add_permits(2);
    bench.drained().await;
    running.stop().await;
    bench.notes().await
}

#[tokio::test]
async fn ends_written_together_are_each_right_wherever_their_rows_are() {
    assert_eq!(notes_of_a_mixed_flush(|job| vec![job]).await, 60, "what came too late told nothing");
    assert_eq!(notes_of_a_mixed_flush(|_| Vec::new()).await, 0);
}

/// Lets 60 jobs end at once: of each three rows one stayed in its place, one was moved, and one is somebody else's by now.
async fn notes_of_a_mixed_flush(notes_of: fn(String) -> Vec<String>) -> i64 {
    let bench = Bench::set_up().await;
    let (running, seen, ending) = start_held(&bench, notes_of).await;
    bench.enqueue_texts((0..60).map(|number| number.to_string())).await;
    seen.reach(60).await;
    let of_three = |set: &str, which: u8| {
        format!("UPDATE queue.jobs SET {set} WHERE convert_from(payload, 'UTF8')::integer % 3 = {which}")
    };
    bench.database.execute(&of_three("weight = weight", 1)).await;
    bench.database.execute(&of_three("lease_by = NULL, epoch = epoch + 1", 2)).await;
    ending.add_permits(80);
    bench.drained().await;
    assert_eq!(seen.all().len(), 80, "a third ran again");
    running.stop().await;
    bench.notes().await
}

#[tokio::test]
async fn a_failed_job_waits_out_its_backoff_in_the_row() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let began = Instant::now();
    let running = bench
        .start(move |_, lease| {
            notes.note(format!("{} {}", lease.job().attempt, began.elapsed().as_millis()));
            async move {
                if lease.job().attempt < 3 {
                    Disposition::retry(When::After(Duration::from_millis(300)), failure())
                } else {
                    Disposition::done()
                }
            }
        })
        .await;
    bench.enqueue_texts(["x"]).await;
    let runs = seen.reach(3).await;
    let runs: Vec<(u64, u64)> = runs
        .iter()
        .map(|run| run.split_once(' ').expect("two numbers"))
        .map(|(attempt, at)| (attempt.parse().expect("a number"), at.parse().expect("a number")))
        .collect();
    assert_eq!(runs.iter().map(|(attempt, _)| *attempt).collect::<Vec<_>>(), [1, 2, 3]);
    assert!(runs.windows(2).all(|pair| pair[1].1 - pair[0].1 >= 300), "{runs:?}");
    bench.drained().await;
    running.stop().await;
}

#[tokio::test]
async fn the_last_attempts_retry_is_a_dead_letter_with_cause_and_raw_reply() {
    let bench = Bench::set_up().await;
    let running = bench.start(|_, _| async { Disposition::retry(When::Now, failure()) }).await;
    bench.enqueue(&[NewJob { max_attempts: 3, ..text("x") }]).await;
    bench.drained().await;
    let letter = bench.database.text(
        "SELECT concat_ws(' ', cause, code, detail, attempts, convert_from(payload, 'UTF8')) FROM queue.dead_letters",
    );
    assert_eq!(letter.await, "provider_unavailable unavailable HTTP 503 3 x");
    running.stop().await;
}

#[tokio::test]
async fn a_snoozed_job_costs_no_attempt() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let running = bench
        .start(move |_, lease| {
            notes.note(lease.job().attempt.to_string());
            let rounds = notes.all().len();
            async move {
                match rounds {
                    1 => Disposition::snooze(When::Now),
                    2 => Disposition::snooze(When::After(Duration::from_millis(50))),
                    _ => Disposition::done(),
                }
            }
        })
        .await;
    bench.enqueue(&[NewJob { max_attempts: 1, ..text("x") }]).await;
    bench.drained().await;
    assert_eq!(seen.all(), ["1", "1", "1"]);
    running.stop().await;
}

#[tokio::test]
async fn a_retry_can_carry_a_smaller_payload() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let running = bench
        .start(move |job, _| {
            notes.note(job.0.clone());
            async move {
                if job.0 == "whole" {
                    let payload = Some(b"rest".to_vec());
                    let when = When::After(Duration::from_millis(20));
                    Verdict::Retry { when, payload, failure: failure() }.into()
                } else {
                    Disposition::done()
                }
            }
        })
        .await;
    bench.enqueue_texts(["whole"]).await;
    assert_eq!(seen.reach(2).await, ["whole", "rest"]);
    bench.drained().await;
    running.stop().await;
}

#[tokio::test]
async fn a_dead_job_is_not_tried_again() {
    let bench = Bench::set_up().await;
    let runs = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&runs);
    let running = bench
        .start(move |_, _| {
            counter.fetch_add(1, Ordering::Relaxed);
            async { Disposition::dead(Failure::new(Cause::PayloadRejected, "BadTopic", "{}")) }
        })
        .await;
    bench.enqueue_texts(["x"]).await;
    bench.drained().await;
    assert_eq!(runs.load(Ordering::Relaxed), 1);
    assert_eq!(bench.database.text("SELECT cause FROM queue.dead_letters").await, "payload_rejected");
    running.stop().await;
}

#[tokio::test]
async fn a_result_the_database_refuses_buries_its_own_job_only() {
    let bench = Bench::set_up().await;
    let running = bench.start(|job, _| async { Disposition::done().with_effects(Notes(vec![job.0])) }).await;
    let words = (0..40).map(|number| if number == 17 { "forbidden".to_owned() } else { number.to_string() });
    bench.enqueue_texts(words).await;
    bench.drained().await;
    assert_eq!(bench.notes().await, 39);
    assert_eq!(bench.database.text("SELECT cause FROM queue.dead_letters").await, "not_recorded");
    running.stop().await;
}

#[tokio::test]
async fn nothing_is_told_of_the_row_the_database_refuses() {
    test_support::forbid_in_logs(["canary"]);
    let bench = Bench::set_up().await;
    bench.database.execute("ALTER TABLE notes ADD CHECK (length(note) < 12)").await;
    let running = bench.start(|job, _| async { Disposition::done().with_effects(Notes(vec![job.0])) }).await;
    bench.enqueue_texts(["canary in a row"]).await;
    bench.drained().await;
    let detail = bench.database.text("SELECT detail FROM queue.dead_letters").await;
    assert!(detail.contains("23514") && detail.contains("notes_note_check"), "{detail}");
    assert!(!detail.contains("canary"), "{detail}");
    running.stop().await;
    test_support::assert_logs_hold_no_secrets();
}
