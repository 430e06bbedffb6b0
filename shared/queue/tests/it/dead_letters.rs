//! Jobs given up, and their way back.

use std::time::{Duration, Instant};

use domain::Cause;
use queue::dead_letters::{Replay, Selection, count, list, replay};
use queue::{Disposition, Failure, NewJob};
use uuid::Uuid;

use crate::fixture::{Bench, Seen, text};

const LANE: Uuid = Uuid::from_u128(7);

async fn bury(bench: &Bench, names: &[&str]) {
    let running = bench
        .start(|job, _| async move {
            let cause = if job.0.starts_with('p') { Cause::PayloadRejected } else { Cause::NoAnswer };
            Disposition::dead(Failure::new(cause, "code", "detail"))
        })
        .await;
    let jobs: Vec<NewJob> = names.iter().map(|name| NewJob { lane: LANE, ..text(*name) }).collect();
    bench.enqueue(&jobs).await;
    bench.drained().await;
    running.stop().await;
}

fn all() -> Selection {
    Selection { lanes: vec![LANE], ..Selection::default() }
}

fn at_once(limit: i64) -> Replay {
    Replay { origin: Uuid::from_u128(99), limit, delay: Duration::ZERO, spacing: Duration::ZERO }
}

#[tokio::test]
async fn letters_are_selected_by_lane_ids_and_filter() {
    let bench = Bench::set_up().await;
    bury(&bench, &["p1", "p2", "n1"]).await;
    let mut conn = bench.database.pool().acquire().await.expect("a connection");
    let letters = list(&mut conn, &all(), None, 10).await.expect("listed");
    assert_eq!(letters.len(), 3);
    let rejected = Selection { cause: Some(Cause::PayloadRejected), ..all() };
    assert_eq!(count(&mut conn, &rejected).await.expect("counted"), 2);
    let one = Selection { ids: Some(vec![letters[0].id]), ..all() };
    assert_eq!(count(&mut conn, &one).await.expect("counted"), 1);
    let page = list(&mut conn, &all(), Some(letters[0].id), 1).await.expect("listed");
    assert_eq!(page[0].id, letters[1].id);
    let elsewhere = Selection { lanes: vec![Uuid::from_u128(8)], ..Selection::default() };
    assert_eq!(count(&mut conn, &elsewhere).await.expect("counted"), 0);
}

#[tokio::test]
async fn replayed_twice_each_letter_comes_back_once_and_keeps_its_provenance() {
    let bench = Bench::set_up().await;
    bury(&bench, &["a", "b", "c"]).await;
    let mut conn = bench.database.pool().acquire().await.expect("a connection");
    assert_eq!(replay(&mut conn, &all(), &at_once(10)).await.expect("replayed").len(), 3);
    assert_eq!(replay(&mut conn, &all(), &at_once(10)).await.expect("replayed").len(), 0);
    let seen = Seen::default();
    let notes = seen.clone();
    let running = bench
        .start(move |job, lease| {
            let claimed = lease.job();
            notes.note(format!("{} {} {} {:?}", job.0, claimed.replays, claimed.attempt, claimed.origin));
            async { Disposition::dead(Failure::new(Cause::NoAnswer, "again", "")) }
        })
        .await;
    let mut runs = seen.reach(3).await;
    runs.sort();
    assert_eq!(runs[0], format!("a 1 1 {:?}", Some(Uuid::from_u128(99))));
    bench.drained().await;
    let letters = list(&mut conn, &all(), None, 10).await.expect("listed");
    assert!(letters.iter().all(|letter| letter.replays == 1 && letter.origin == Some(Uuid::from_u128(99))));
    running.stop().await;
}

#[tokio::test]
async fn two_replays_at_once_share_the_letters() {
    let bench = Bench::set_up().await;
    let names: Vec<String> = (0..200).map(|number| format!("n{number}")).collect();
    bury(&bench, &names.iter().map(String::as_str).collect::<Vec<_>>()).await;
    let raise = || async {
        let mut conn = bench.database.pool().acquire().await.expect("a connection");
        replay(&mut conn, &all(), &at_once(500)).await.expect("replayed").len()
    };
    let (first, second) = tokio::join!(raise(), raise());
    assert_eq!(first + second, 200);
    assert_eq!(bench.left().await, 200);
}

#[tokio::test]
async fn a_replay_keeps_its_rate() {
    let bench = Bench::set_up().await;
    bury(&bench, &["a", "b", "c", "d"]).await;
    let mut conn = bench.database.pool().acquire().await.expect("a connection");
    let slowly = Replay { spacing: Duration::from_millis(250), ..at_once(10) };
    replay(&mut conn, &all(), &slowly).await.expect("replayed");
    let began = Instant::now();
    let seen = Seen::default();
    let notes = seen.clone();
    let running = bench
        .start(move |job, _| {
            notes.note(job.0);
            async { Disposition::done() }
        })
        .await;
    seen.reach(4).await;
    assert!(began.elapsed() >= Duration::from_millis(600), "{:?}", began.elapsed());
    running.stop().await;
}
