//! Jobs in.

use std::time::Duration;

use queue::{Disposition, Enqueued, NewJob, QueueError, QueueName, UniqueKey, When, enqueue};

use crate::fixture::{Bench, Seen, text};

fn unique(key: &str, holds: Duration) -> NewJob {
    NewJob { unique: Some(UniqueKey { key: key.to_owned(), holds }), ..text(key) }
}

#[tokio::test]
async fn an_enqueued_job_runs_and_leaves_nothing_behind() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let running = bench
        .start(move |job, _| {
            notes.note(job.0);
            async { Disposition::done() }
        })
        .await;
    bench.enqueue_texts(["one", "two"]).await;
    let mut all = seen.reach(2).await;
    all.sort();
    assert_eq!(all, ["one", "two"]);
    bench.drained().await;
    running.stop().await;
}

#[tokio::test]
async fn a_rolled_back_transaction_leaves_no_job() {
    let bench = Bench::set_up().await;
    let mut transaction = bench.database.pool().begin().await.expect("a transaction");
    enqueue(
        &mut transaction,
        &bench.queue,
        &[text("never"), NewJob { when: When::After(Duration::from_secs(9)), ..text("never") }],
    )
    .await
    .expect("enqueued");
    transaction.rollback().await.expect("rolled back");
    assert_eq!(bench.left().await, 0);
}

#[tokio::test]
async fn a_duplicate_key_is_reported_for_its_own_row_only() {
    let bench = Bench::set_up().await;
    let hour = Duration::from_hours(1);
    bench.enqueue(&[unique("a", hour)]).await;
    let answer = bench.enqueue(&[unique("b", hour), unique("a", hour), text("c"), unique("b", hour)]).await;
    assert!(matches!(
        answer[..],
        [Enqueued::Accepted(_), Enqueued::Duplicate, Enqueued::Accepted(_), Enqueued::Duplicate]
    ));
    assert_eq!(bench.left().await, 3);
}

#[tokio::test]
async fn a_key_holds_after_its_job_is_done_and_ends_with_its_time() {
    let bench = Bench::set_up().await;
    let running = bench.start(|_, _| async { Disposition::done() }).await;
    bench
        .enqueue(&[unique("short", Duration::from_millis(300)), unique("long", Duration::from_hours(1))])
        .await;
    bench.drained().await;
    assert_eq!(bench.enqueue(&[unique("long", Duration::from_hours(1))]).await, [Enqueued::Duplicate]);
    test_support::eventually("the short key is free again", || async {
        let answer = bench.enqueue(&[unique("short", Duration::from_millis(300))]).await;
        matches!(answer[..], [Enqueued::Accepted(_)]).then_some(())
    })
    .await;
    running.stop().await;
}

#[tokio::test]
async fn a_queue_that_does_not_exist_is_named() {
    let bench = Bench::set_up().await;
    let nowhere = QueueName::parse("nowhere").expect("a name");
    let mut conn = bench.database.pool().acquire().await.expect("a connection");
    for job in [text("x"), NewJob { when: When::After(Duration::from_secs(9)), ..text("x") }] {
        let error = enqueue(&mut conn, &nowhere, &[job]).await.expect_err("no such queue");
        assert!(matches!(error, QueueError::NoSuchQueue(name) if name == "nowhere"));
    }
}

#[tokio::test]
async fn a_delayed_job_waits_for_the_databases_clock() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let running = bench
        .start(move |job, lease| {
            let late = (lease.now() - lease.job().enqueued_at).num_milliseconds();
            notes.note(format!("{} {}", job.0, late >= 400));
            async { Disposition::done() }
        })
        .await;
    bench.enqueue(&[NewJob { when: When::After(Duration::from_millis(400)), ..text("later") }]).await;
    assert_eq!(seen.reach(1).await, ["later true"]);
    running.stop().await;
}
