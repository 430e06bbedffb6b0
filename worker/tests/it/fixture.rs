//! An app with credentials, a sandbox that accepts them, and workers, on a database of their own.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use domain::retry::RetrySchedule;
use domain::{
    Address, AppId, Channel, Content, DeliveryJob, Environment, ExpansionJob, ExternalId, Lane, MessageId,
    Priority, Recipient, SubscriptionId, Target,
};
use queue::{NewJob, QueueName, Wake};
use sandbox::{Options, Sandbox};
use secrets::Sealed;
use serde_json::{Value, json};
use sqlx::pool::PoolConnection;
use sqlx::postgres::Postgres;
use store::apps::App;
use store::credentials::NewCredential;
use store::deliveries::{Account, Recorded};
use store::messages::{Audience, MessageRecord, seal_content};
use store::places::{credential_secret, recipient_token};
use store::subscriptions::NewSubscription;
use tempfile::NamedTempFile;
use test_support::{Database, eventually_within};
use uuid::Uuid;

use crate::running::RETRIES;

/// What a service account's key and ours begin with.
const PRIVATE: &str = "PRIVATE KEY";
/// Settling thousands of recipients takes a while on a small machine.
const PATIENCE: Duration = Duration::from_mins(1);

pub(crate) struct Fixture {
    pub(crate) database: Database,
    pub(crate) sandbox: Sandbox,
    pub(crate) app: AppId,
    pub(crate) authority: NamedTempFile,
    /// What messages say.
    pub(crate) says: Content,
    wake: Wake,
}

impl Fixture {
    pub(crate) async fn set_up() -> Self {
        test_support::forbid_in_logs([PRIVATE]);
        let database = Database::create().await;
        let sandbox = Sandbox::start(Options::default()).await.expect("a sandbox");
        let authority = NamedTempFile::new().expect("a file");
        sandbox.write_authority(authority.path()).expect("written");
        let wake = Wake::start(&database.options());
        let says = Content { title: Some("A canary's greeting".to_owned()), ..Content::default() };
        let mut fixture = Self { database, sandbox, app: Uuid::nil().into(), authority, says, wake };
        fixture.app = fixture.add_app().await;
        fixture
    }

    pub(crate) async fn conn(&self) -> PoolConnection<Postgres> {
        self.database.pool().acquire().await.expect("a connection")
    }

    /// Adds an app with credentials the sandbox accepts.
    pub(crate) async fn add_app(&self) -> AppId {
        let app = App {
            id: Uuid::now_v7().into(),
            name: "test".to_owned(),
            audit_months: None,
            created_at: now(),
            erased_at: None,
        };
        store::apps::insert(&mut *self.conn().await, &app).await.expect("an app");
        self.store_apns_key(app.id, &self.sandbox.issued().apns.private_key).await;
        self.store_service_account(app.id, &self.sandbox.issued().fcm).await;
        app.id
    }

    /// Stores the sandbox's APNs credential, but with this private key.
    pub(crate) async fn store_apns_key(
        &self,
        app: AppId,
        private_key: &str,
    ) -> store::credentials::Credential {
        let apns = &self.sandbox.issued().apns;
        let details = json!({ "team_id": apns.team_id, "key_id": apns.key_id, "topic": apns.topic });
        self.store_credential(app, Channel::Apns, &details, private_key.as_bytes()).await
    }

    pub(crate) async fn store_service_account(
        &self,
        app: AppId,
        account: &Value,
    ) -> store::credentials::Credential {
        let details = json!({ "project_id": account["project_id"] });
        self.store_credential(app, Channel::Fcm, &details, account.to_string().as_bytes()).await
    }

    async fn store_credential(
        &self,
        app: AppId,
        channel: Channel,
        details: &Value,
        secret: &[u8],
    ) -> store::credentials::Credential {
        let id = Uuid::now_v7().into();
        let environment = Environment::Production;
        let secret = self.database.keys(app).await.seal(&credential_secret(channel, environment), secret);
        let credential = NewCredential { id, channel, environment, details, secret: &secret, now: now() };
        store::credentials::put(&mut *self.conn().await, app, &credential).await.expect("stored")
    }

    /// Registers one subscription for each token, in their order.
    pub(crate) async fn subscribe(
        &self,
        app: AppId,
        channel: Channel,
        tokens: &[String],
    ) -> Vec<SubscriptionId> {
        self.subscribe_at(app, channel, tokens, now()).await
    }

    pub(crate) async fn subscribe_at(
        &self,
        app: AppId,
        channel: Channel,
        tokens: &[String],
        at: DateTime<Utc>,
    ) -> Vec<SubscriptionId> {
        test_support::forbid_in_logs(tokens.iter().take(20));
        let mut ids = Vec::with_capacity(tokens.len());
        for tokens in tokens.chunks(2_000) {
            let subscriptions: Vec<NewSubscription> = tokens
                .iter()
                .map(|token| NewSubscription {
                    id: Uuid::now_v7().into(),
                    external_id: ExternalId::parse(&Uuid::now_v7().to_string()).expect("a name"),
                    user: None,
                    address: Address::parse(channel, token).expect("a token"),
                    environment: Environment::Production,
                    locale: None,
                    app_version: None,
                    attributes: json!({}),
                })
                .collect();
            let keys = self.database.keys(app).await;
            let mut conn = self.conn().await;
            store::subscriptions::put(&mut conn, &keys, &subscriptions, at).await.expect("registered");
            ids.extend(subscriptions.iter().map(|subscription| subscription.id));
        }
        ids
    }

    /// Accepts a message to these subscriptions, the way the API does.
    pub(crate) async fn send(
        &self,
        app: AppId,
        channel: Channel,
        message: MessageRecord,
        to: &[SubscriptionId],
    ) -> MessageId {
        let targets = to.iter().map(|id| Target::Subscription(*id));
        self.send_to_targets(app, channel, message, targets.collect()).await
    }

    /// The same to tokens that nobody registered.
    pub(crate) async fn send_to_tokens(
        &self,
        app: AppId,
        channel: Channel,
        message: MessageRecord,
        tokens: &[String],
    ) -> MessageId {
        let (id, keys) = (message.id.uuid(), self.database.keys(app).await);
        let seal = |(ordinal, token): (u32, &String)| Target::Token {
            sealed: keys.seal(&recipient_token(&id, &ordinal.to_be_bytes()), token.as_bytes()).into_bytes(),
            environment: Environment::Production,
        };
        self.send_to_targets(app, channel, message, (0..).zip(tokens).map(seal).collect()).await
    }

    async fn send_to_targets(
        &self,
        app: AppId,
        channel: Channel,
        message: MessageRecord,
        to: Vec<Target>,
    ) -> MessageId {
        let id = message.id;
        let recipients: Vec<Recipient> =
            (0..).zip(to).map(|(ordinal, target)| Recipient { ordinal, target }).collect();
        let job = |chunk: &[Recipient]| NewJob {
            payload: DeliveryJob { app, message: id, recipients: chunk.to_vec() }.encode(),
            weight: u32::try_from(chunk.len()).expect("at most 500"),
            ..job_of(app, &message)
        };
        let jobs: Vec<NewJob> = recipients.chunks(500).map(job).collect();
        let recipients = u32::try_from(recipients.len()).expect("some thousand");
        let message = MessageRecord { recipients, channels: vec![channel], ..message };
        self.accept(app, message, &queue_of(channel), &jobs).await;
        id
    }

    /// Accepts a message to everybody on both channels, the way the API does.
    pub(crate) async fn send_to_all(&self, app: AppId, message: MessageRecord) -> MessageId {
        let max_attempts = job_of(app, &message).max_attempts;
        self.send_to_all_within(app, message, max_attempts).await
    }

    /// The same, with so many attempts to find everybody.
    pub(crate) async fn send_to_all_within(
        &self,
        app: AppId,
        message: MessageRecord,
        max_attempts: u16,
    ) -> MessageId {
        let id = message.id;
        let payload = ExpansionJob { app, message: id }.encode();
        let job = NewJob { payload, max_attempts, ..job_of(app, &message) };
        let message = MessageRecord {
            audience: Audience::All,
            channels: Channel::ALL.to_vec(),
            expanded_at: None,
            ..message
        };
        self.accept(app, message, &QueueName::parse("expansion").expect("a name"), &[job]).await;
        id
    }

    async fn accept(&self, app: AppId, message: MessageRecord, queue: &QueueName, jobs: &[NewJob]) {
        let keys = self.database.keys(app).await;
        let message = MessageRecord { content: seal_content(&keys, message.id, &self.says), ..message };
        let mut transaction = self.database.pool().begin().await.expect("a transaction");
        store::messages::insert(&mut transaction, &[(app, &message)]).await.expect("a message");
        queue::enqueue(&mut transaction, queue, jobs).await.expect("enqueued");
        transaction.commit().await.expect("committed");
        self.wake.wake(queue);
    }

    /// Wakes the workers of a channel.
    pub(crate) fn wake(&self, channel: Channel) {
        self.wake.wake(&queue_of(channel));
    }

    pub(crate) async fn account(&self, app: AppId, message: MessageId) -> Account {
        let mut conn = self.conn().await;
        store::deliveries::account(&mut conn, app, message).await.expect("read")
    }

    /// Waits until every recipient of a message has a final status, and no job of anybody is left.
    pub(crate) async fn settled(&self, app: AppId, message: MessageId, recipients: u64) -> Account {
        eventually_within(PATIENCE, "every recipient has a final status", || async {
            let account = self.account(app, message).await;
            (account.settled() == recipients && self.jobs().await == 0).then_some(account)
        })
        .await
    }

    /// Everything that was noted about recipients, by ordinal, oldest first.
    pub(crate) async fn words(&self, app: AppId, message: MessageId) -> Vec<Recorded> {
        let mut conn = self.conn().await;
        store::deliveries::window(&mut conn, app, message, 0, 100_000).await.expect("read")
    }

    /// Jobs that wait or run.
    pub(crate) async fn jobs(&self) -> i64 {
        let jobs = "SELECT (SELECT count(*) FROM queue.jobs) + (SELECT count(*) FROM queue.scheduled)";
        self.database.number(jobs).await
    }

    pub(crate) async fn state(&self, subscription: SubscriptionId) -> String {
        let state = format!("SELECT state FROM subscriptions WHERE id = '{}'", subscription.uuid());
        self.database.text(&state).await
    }
}

fn job_of(app: AppId, message: &MessageRecord) -> NewJob {
    NewJob {
        priority: message.priority,
        lane: Lane::of(app, Environment::Production).uuid(),
        group: Some(message.id.uuid()),
        max_attempts: RetrySchedule::new(RETRIES.to_vec()).max_attempts(),
        ..NewJob::new(Vec::new())
    }
}

/// A message of normal priority that says hello within an hour.
pub(crate) fn hello() -> MessageRecord {
    let now = now();
    MessageRecord {
        id: Uuid::now_v7().into(),
        created_at: now,
        priority: Priority::Normal,
        urgency: domain::Urgency::Immediate,
        on_no_answer: domain::AmbiguityPolicy::Resend,
        channels: Vec::new(),
        audience: Audience::Inline,
        content: Sealed::stored(Vec::new()),
        collapse_key: None,
        tags: json!([]),
        metadata: json!({}),
        send_at: None,
        expires_at: now + TimeDelta::hours(1),
        recipients: 0,
        refusals: json!([]),
        expanded_at: Some(now),
        cancelled_at: None,
        failed_at: None,
        failure: None,
        request_id: "test".to_owned(),
    }
}

/// The queue of a channel.
pub(crate) fn queue_of(channel: Channel) -> QueueName {
    QueueName::parse(channel.name()).expect("a name")
}

/// Now, as exactly as the database keeps it.
pub(crate) fn now() -> DateTime<Utc> {
    chrono::SubsecRound::trunc_subsecs(Utc::now(), 6)
}
