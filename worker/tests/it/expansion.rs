//! Messages to everybody, whatever becomes of the workers that look for them.

use std::collections::HashSet;

use domain::{Channel, ExternalId, MessageId, SubscriptionId};
use serde_json::json;
use sqlx::{Postgres, Transaction};

use crate::fixture::{Fixture, hello};
use crate::process::Process;
use crate::scenes::{apns_tokens, fcm_tokens};

const OF_EACH: usize = 6_000;
/// A full page and a part of one.
const EVERYBODY: u64 = 2 * OF_EACH as u64;
const PAGE: i64 = 10_000;
const FOUND: &str = "SELECT recipients::bigint FROM messages";
const WAITING: &str = "SELECT count(*) FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_is_reached_by_an_expansion_whose_worker_was_stopped() {
    let fixture = Fixture::with_everybody().await;
    let message = fixture.send_to_all(fixture.app, hello()).await;
    // The first page is found, but can not be written while somebody else holds the message.
    let held = fixture.hold(message).await;
    let worker = fixture.start().await;
    fixture.until(WAITING, 1).await;
    let stopping = tokio::spawn(worker.stop());
    fixture.until("SELECT count(*) FROM queue.workers WHERE draining", 1).await;
    held.commit().await.expect("released");
    stopping.await.expect("stopped");
    assert_eq!(fixture.database.number(FOUND).await, PAGE);

    let worker = fixture.start().await;
    fixture.settled(fixture.app, message, EVERYBODY).await;
    fixture.everybody_has_it_once(message).await;
    worker.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_is_reached_by_an_expansion_whose_worker_was_killed() {
    let fixture = Fixture::with_everybody().await;
    let message = fixture.send_to_all(fixture.app, hello()).await;
    fixture.kill_behind_the_first_page(message).await;

    let worker = fixture.start().await;
    fixture.settled(fixture.app, message, EVERYBODY).await;
    fixture.everybody_has_it_once(message).await;
    worker.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_expansion_that_was_given_up_goes_on_when_it_is_replayed() {
    let fixture = Fixture::with_everybody().await;
    let message = fixture.send_to_all_within(fixture.app, hello(), 1).await;
    fixture.kill_behind_the_first_page(message).await;

    let worker = fixture.start().await;
    fixture.until("SELECT count(*) FROM messages WHERE failed_at IS NOT NULL", 1).await;
    let letters = fixture.dead_letters().await;
    assert_eq!(letters.iter().map(|letter| letter.cause.as_str()).collect::<Vec<_>>(), ["worker_lost"]);
    let operation = fixture.carry_out("replay", json!({ "message": message.uuid() })).await;
    assert_eq!((operation.done, operation.failure), (1, None));
    fixture.settled(fixture.app, message, EVERYBODY).await;
    fixture.everybody_has_it_once(message).await;
    worker.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_left_since_the_audience_was_found_is_not_sent_to() {
    const OF_EACH: usize = 60;
    let fixture = Fixture::set_up().await;
    let mut ids = Vec::new();
    for (apns, fcm) in apns_tokens("a", OF_EACH).into_iter().zip(fcm_tokens("a", OF_EACH)) {
        ids.extend(fixture.subscribe(fixture.app, Channel::Apns, &[apns]).await);
        ids.extend(fixture.subscribe(fixture.app, Channel::Fcm, &[fcm]).await);
    }
    fixture.pause(Channel::Apns).await;
    fixture.pause(Channel::Fcm).await;
    let message = fixture.send_to_all(fixture.app, hello()).await;
    let worker = fixture.start().await;
    fixture.until("SELECT count(*) FROM messages WHERE expanded_at IS NOT NULL", 1).await;
    fixture.leave(ids[0]).await;
    fixture.leave(ids[51]).await;
    fixture.resume(Channel::Apns).await;
    fixture.resume(Channel::Fcm).await;

    let account = fixture.settled(fixture.app, message, 2 * OF_EACH as u64).await;
    assert_eq!((account.sent, account.invalid_target), (2 * OF_EACH as u64 - 2, 2));
    worker.stop().await;
}

impl Fixture {
    async fn leave(&self, id: SubscriptionId) {
        let mut conn = self.conn().await;
        let names = store::subscriptions::names_of(&mut conn, self.app, &[id]).await.expect("read");
        let name = ExternalId::parse(&names[&id].0).expect("a name");
        assert!(store::subscriptions::delete(&mut conn, self.app, &name).await.expect("deleted"));
    }

    async fn with_everybody() -> Self {
        let fixture = Self::set_up().await;
        fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("a", OF_EACH)).await;
        fixture.subscribe(fixture.app, Channel::Fcm, &fcm_tokens("a", OF_EACH)).await;
        fixture
    }

    /// Holds the row of a message, so that no page of its recipients can be written.
    #[expect(clippy::disallowed_methods, reason = "a lock of the test's own")]
    async fn hold(&self, message: MessageId) -> Transaction<'static, Postgres> {
        let mut transaction = self.database.pool().begin().await.expect("a transaction");
        // Not by an update: whoever waits for a new version of a row does not keep its place in the line.
        let held = sqlx::query("SELECT FROM messages WHERE id = $1 FOR UPDATE").bind(message.uuid());
        held.execute(&mut *transaction).await.expect("held");
        transaction
    }

    /// Kills a worker that has written the first page of a message, and could not write the second.
    async fn kill_behind_the_first_page(&self, message: MessageId) {
        let before_first = self.hold(message).await;
        let doomed = Process::start(self, &[], &["--work", "expansion"]);
        self.until(WAITING, 1).await;
        // Row locks are first come, first served: this one is held between the first page and the second.
        let (before_second, ()) = tokio::join!(self.hold(message), async {
            self.until(WAITING, 2).await;
            before_first.commit().await.expect("released");
        });
        self.until(WAITING, 1).await;
        doomed.kill();
        before_second.commit().await.expect("released");
        self.until(WAITING, 0).await;
        assert_eq!(self.database.number(FOUND).await, PAGE);
    }

    async fn everybody_has_it_once(&self, message: MessageId) {
        let account = self.account(self.app, message).await;
        assert_eq!(account.sent, EVERYBODY, "{account:?}");
        assert_eq!(self.database.number(FOUND).await, i64::try_from(EVERYBODY).expect("some thousand"));
        let over = "SELECT count(*) FROM messages WHERE expanded_at IS NOT NULL AND failed_at IS NULL";
        assert_eq!(self.database.number(over).await, 1);
        let received = self.sandbox.ledger().all();
        let different: HashSet<_> = received.iter().map(|one| (one.provider, &one.token)).collect();
        assert_eq!((received.len(), different.len()), (2 * OF_EACH, 2 * OF_EACH));
    }
}
