//! Workers that are killed in the middle of a message.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use domain::Channel;
use sandbox::{Latency, Scenario};
use test_support::eventually_within;

use crate::fixture::{Fixture, hello};
use crate::process::Process;
use crate::scenes::apns_tokens;

const RECIPIENTS: usize = 20_000;
/// How many were sent to when the worker is killed.
const KILLED_AT: usize = 3_000;
const SENDS: usize = 500;
/// So many that the killed worker holds every job: nobody else has anything to do before the rescue.
const SLOTS: &str = "40000";
/// How long Apple takes here, in milliseconds: longer than writing what is known takes.
const LATENCY: f64 = 200.0;
/// Places of one app: an eighth is kept free for urgent messages, a third of the others for other apps.
const PLACES: usize = (SENDS - SENDS / 8) * 2 / 3;
/// Of each job, fewer answers than this are kept in memory until there are more.
const WORTH_A_CHECKPOINT: usize = 16;
const JOBS: usize = RECIPIENTS / domain::limits::MAX_RECIPIENTS_PER_JOB;
/// Requests on their way, as many as there are places; answers on their way into the database, and no place is used
/// twice while they are; and answers every job still collects.
const MOST_REPEATED: usize = PLACES + PLACES + JOBS * WORTH_A_CHECKPOINT;
/// From the kill to the first new send: dead after 15 s, looked for every second, then claimed; and what a busy machine adds.
const RESCUE: Duration = Duration::from_secs(30);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_killed_mid_message_loses_nobody() {
    kill_and_replace("first", "second").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_worker_that_restarts_at_once_loses_nobody() {
    kill_and_replace("same", "same").await;
}

async fn kill_and_replace(killed: &str, replacement: &str) {
    let fixture = Fixture::set_up().await;
    let latency = Latency { p50_ms: LATENCY, p99_ms: LATENCY };
    fixture.sandbox.play(Scenario { latency, ..Scenario::default() });
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("a", RECIPIENTS)).await;
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    let sends = SENDS.to_string();
    let start = |host| {
        let more = [("WORKER_SENDS", sends.as_str()), ("WORKER_SLOTS", SLOTS), ("HOSTNAME", host)];
        Process::start(&fixture, &more, &[])
    };
    let mut doomed = start(killed);
    let ledger = fixture.sandbox.ledger();
    eventually_within(Duration::from_mins(1), "the worker is in the middle of it", || {
        doomed.assert_alive();
        let reached = (ledger.len() >= KILLED_AT).then_some(());
        async move { reached }
    })
    .await;
    doomed.kill();
    let (killed_at, sent_before) = (chrono::Utc::now().timestamp_micros(), ledger.len());
    assert!(sent_before < RECIPIENTS / 2, "{sent_before} is not the middle of it");
    let replacement = start(replacement);
    let account = fixture.settled(fixture.app, message, RECIPIENTS as u64).await;
    assert_eq!(account.sent, RECIPIENTS as u64, "{account:?}");
    replacement.kill();
    everybody_once(&fixture);
    // What was on its way into the sandbox at the kill still arrives; what comes half a second later is new.
    let new = ledger.all().into_iter().map(|received| received.at_micros - killed_at);
    let first = new.filter(|after| *after > 500_000).min().expect("the rest was sent later");
    assert!(first < i64::try_from(RESCUE.as_micros()).expect("seconds"), "rescued after {first} µs");
}

/// Everybody has the message; some have it twice, but under the same id and with the same words.
fn everybody_once(fixture: &Fixture) {
    let received = fixture.sandbox.ledger().all();
    let mut versions: HashMap<&str, HashSet<_>> = HashMap::new();
    for one in &received {
        versions.entry(&one.token).or_default().insert((one.apns_id, one.body_hash));
    }
    assert_eq!(versions.len(), RECIPIENTS);
    assert!(versions.values().all(|versions| versions.len() == 1), "a repetition looks like a new message");
    let repeated = received.len() - RECIPIENTS;
    assert!(repeated <= MOST_REPEATED, "{repeated} of {RECIPIENTS} were sent to twice");
}
