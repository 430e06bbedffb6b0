//! Recipients that are given up, or not asked for at all.

use chrono::TimeDelta;
use domain::{Channel, DeliveryJob, DeliveryStatus, Lane, MessageId};
use queue::dead_letters::{DeadLetter, Selection, list, of_part};
use sandbox::{Latency, Reaction, Scenario};
use store::deliveries::Account;
use store::messages::MessageRecord;
use test_support::eventually;
use worker::Arguments;

use crate::fixture::{Fixture, hello, now};
use crate::scenes::{apns_tokens, fault, fcm_tokens, playing};

#[tokio::test]
async fn exhausted_recipients_become_dead_letters_with_cause_and_raw_reply() {
    let fixture = Fixture::set_up().await;
    fixture.sandbox.play(playing(vec![fault("ee", Reaction::Unavailable)]));
    let tokens = [apns_tokens("ee", 2), apns_tokens("a", 10)].concat();
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &tokens).await;
    let worker = fixture.start().await;
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    let account = fixture.settled(fixture.app, message, 12).await;
    assert_eq!((account.sent, account.dead_letter, account.attempts), (10, 2, 10 + 2 * 3));
    let letters = fixture.dead_letters().await;
    assert_eq!(letters.len(), 2);
    for letter in &letters {
        assert_eq!(
            (letter.cause.as_str(), letter.code.as_str()),
            ("provider_unavailable", "ServiceUnavailable")
        );
        assert_eq!(letter.detail, r#"{"reason":"ServiceUnavailable"}"#);
        assert_eq!((letter.attempts, letter.group), (3, Some(message.uuid())));
        let job = DeliveryJob::decode(&letter.payload).expect("a job");
        let part = job.recipients[0].ordinal.into();
        let found = of_part(&mut *fixture.conn().await, &[letter.lane], message.uuid(), part).await;
        assert_eq!(found.expect("read").map(|found| found.id), Some(letter.id));
        assert_eq!((job.recipients.len(), job.recipients[0].ordinal < 2), (1, true));
    }
    let words = fixture.words(fixture.app, message).await;
    let first: Vec<DeliveryStatus> =
        words.iter().filter(|word| word.ordinal == 0).map(|word| word.status).collect();
    assert_eq!(first, [DeliveryStatus::Retrying, DeliveryStatus::Retrying, DeliveryStatus::DeadLetter]);
    worker.stop().await;
}

#[tokio::test]
async fn a_refused_content_is_given_up_at_once_and_costs_no_device_its_token() {
    let fixture = Fixture::set_up().await;
    fixture.sandbox.play(playing(vec![fault("", Reaction::BadPayload)]));
    let apple = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("a", 3)).await;
    let google = fixture.subscribe(fixture.app, Channel::Fcm, &fcm_tokens("a", 3)).await;
    let worker = fixture.start().await;
    for (channel, subscriptions) in [(Channel::Apns, &apple), (Channel::Fcm, &google)] {
        let message = fixture.send(fixture.app, channel, hello(), subscriptions).await;
        let account = fixture.settled(fixture.app, message, 3).await;
        assert_eq!((account.dead_letter, account.attempts), (3, 3));
        assert_eq!(fixture.state(subscriptions[0]).await, "active");
    }
    assert!(fixture.dead_letters().await.iter().all(|letter| letter.cause == "payload_rejected"));
    worker.stop().await;
}

#[tokio::test]
async fn an_expired_message_is_not_sent() {
    let fixture = Fixture::set_up().await;
    let over = MessageRecord { expires_at: now() - TimeDelta::seconds(1), ..hello() };
    let message = fixture.send_to_many(over).await;
    let account = fixture.account_without_a_call(message).await;
    assert_eq!(account.expired, MANY);
}

#[tokio::test]
async fn a_cancelled_message_is_not_sent() {
    let fixture = Fixture::set_up().await;
    let message = fixture.send_to_many(hello()).await;
    let cancelled = store::messages::cancel(&mut *fixture.conn().await, fixture.app, message, now()).await;
    assert!(cancelled.expect("written"));
    let account = fixture.account_without_a_call(message).await;
    assert_eq!(account.cancelled, MANY);
}

/// More than one job's recipients.
const MANY: u64 = 600;

impl Fixture {
    async fn send_to_many(&self, message: MessageRecord) -> MessageId {
        let tokens = apns_tokens("a", usize::try_from(MANY).expect("some hundred"));
        let subscriptions = self.subscribe(self.app, Channel::Apns, &tokens).await;
        self.send(self.app, Channel::Apns, message, &subscriptions).await
    }

    /// What becomes of a message about which no provider is called.
    async fn account_without_a_call(&self, message: MessageId) -> Account {
        let worker = self.start().await;
        let account = self.settled(self.app, message, MANY).await;
        assert_eq!(account.attempts, 0);
        assert_eq!(self.sandbox.counters().requests, 0);
        worker.stop().await;
        account
    }

    /// The app's dead letters, oldest first.
    pub(crate) async fn dead_letters(&self) -> Vec<DeadLetter> {
        let selection = Selection { lanes: Lane::all_of(self.app), ..Selection::default() };
        list(&mut *self.conn().await, &selection, None, 100_000).await.expect("read")
    }
}

#[tokio::test]
async fn a_message_cancelled_while_its_job_runs_stops_within_seconds() {
    const RECIPIENTS: u64 = 400;
    let fixture = Fixture::set_up().await;
    // One job, which would take ten seconds.
    let latency = Latency { p50_ms: 500.0, p99_ms: 500.0 };
    fixture.sandbox.play(Scenario { latency, ..Scenario::default() });
    let tokens = apns_tokens("a", 400);
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &tokens).await;
    let worker = fixture.start_with(&[("WORKER_SENDS", "32")], &Arguments::everything()).await;
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    eventually("the job runs", || async { (!fixture.sandbox.ledger().is_empty()).then_some(()) }).await;
    let cancelled = store::messages::cancel(&mut *fixture.conn().await, fixture.app, message, now()).await;
    assert!(cancelled.expect("written"));
    let account = fixture.settled(fixture.app, message, RECIPIENTS).await;
    assert!(account.cancelled > RECIPIENTS / 2 && account.sent > 0, "{account:?}");
    assert_eq!(account.sent, fixture.sandbox.ledger().len() as u64);
    worker.stop().await;
}
