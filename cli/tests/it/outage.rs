//! PostgreSQL goes away and comes back while a message is on its way.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use embedded_postgres::{Cluster, Durability, Options, StopMode, find_or_install};
use sandbox::{Latency, Sandbox, Scenario};
use serde_json::{Value, json};
use test_support::{eventually, eventually_within};

use crate::api::Api;
use crate::folder::Folder;
use crate::program::{Speaking, automata, my_turn};

const RECIPIENTS: usize = 5_000;
/// Recipients a worker may hold at once on a channel: no more of them can be sent twice.
const SLOTS: usize = 1_000;
const OUTAGE: Duration = Duration::from_secs(2);
const LIMIT: Duration = Duration::from_secs(90);

/// Everything but `automata up`, so that the database can be taken away.
struct House {
    cluster: Cluster,
    sandbox: Sandbox,
    api: Speaking,
    worker: Speaking,
    client: Api,
    folder: Folder,
}

impl House {
    async fn start() -> Self {
        let folder = Folder::new();
        let binaries = find_or_install(folder.path(), |_| ()).await.expect("PostgreSQL");
        let options = Options { durability: Durability::SurvivesCrashes, ..Options::default() };
        let cluster = Cluster::start(binaries, &folder.path().join("postgres"), options).await;
        let mut cluster = cluster.expect("a cluster");
        cluster.end_with_this_process(true).expect("a guard");
        let sandbox = Sandbox::start(sandbox::Options::default()).await.expect("a sandbox");
        let settings = settings(&cluster, &sandbox, &folder);
        let migrated = automata(&["migrate"]).envs(settings.clone()).output().await.expect("it ends");
        assert!(migrated.status.success(), "{}", String::from_utf8_lossy(&migrated.stderr));
        let (api, address) = serve("api", &settings).await;
        let (worker, _) = serve("worker", &settings).await;
        let address = address.expect("the API says where it listens");
        let client = app(address, &settings, &sandbox).await;
        Self { cluster, sandbox, api, worker, client, folder }
    }

    async fn state_of(&self, message: &str) -> Option<Value> {
        let answer = self.client.get(&format!("/v1/messages/{message}")).await;
        (answer.status == 200).then_some(answer.body)
    }
}

fn settings(cluster: &Cluster, sandbox: &Sandbox, folder: &Folder) -> HashMap<&'static str, String> {
    let authority = folder.path().join("authority.pem");
    sandbox.write_authority(&authority).expect("written");
    let addresses = sandbox.addresses();
    HashMap::from([
        ("DATABASE_URL", cluster.url("postgres")),
        ("API_KEY_PEPPERS", format!("1:{}", "ab".repeat(32))),
        ("ENCRYPTION_KEYS", format!("1:{}", "cd".repeat(32))),
        ("BIND_ADDR", "127.0.0.1:0".to_owned()),
        ("METRICS_ADDR", "127.0.0.1:0".to_owned()),
        ("APNS_URL", format!("https://{}", addresses.apns)),
        ("FCM_URL", format!("https://{}", addresses.fcm)),
        ("FCM_TOKEN_URL", format!("https://{}/token", addresses.fcm)),
        ("PROVIDER_CA_FILE", authority.display().to_string()),
        ("WORKER_SLOTS", SLOTS.to_string()),
        ("WORKER_SENDS", "200".to_owned()),
        ("LOG_LEVEL", "warn".to_owned()),
    ])
}

async fn serve(service: &str, settings: &HashMap<&str, String>) -> (Speaking, Option<SocketAddr>) {
    let mut command = automata(&["serve", service]);
    command.envs(settings);
    let mut speaking = Speaking::spawn(command);
    let said: Value = serde_json::from_str(&speaking.line().await.expect("ready")).expect("JSON");
    (speaking, said["ready"]["api"].as_str().map(|address| address.parse().expect("an address")))
}

/// An app with credentials and everybody registered.
async fn app(address: SocketAddr, settings: &HashMap<&str, String>, sandbox: &Sandbox) -> Api {
    let made = automata(&["keys", "create", "--name", "operator"]).envs(settings).output().await;
    let key = String::from_utf8(made.expect("it ends").stdout).expect("a key");
    let operator = Api::new(address, key.trim());
    let app = operator.post("/v1/apps", &json!({ "name": "Outage" })).await.good();
    let id = app["id"].as_str().expect("an id");
    let issued = sandbox.issued();
    for credential in [
        json!({ "channel": "apns", "apns": issued.apns }),
        json!({ "channel": "fcm", "fcm": { "service_account": issued.fcm } }),
    ] {
        operator.put(&format!("/v1/apps/{id}/credentials"), &credential).await.good();
    }
    let key = operator.post("/v1/api-keys", &json!({ "name": "app", "app": id })).await.good();
    let client = operator.with(key["key"].as_str().expect("a key"));
    let everybody: Vec<Value> = (0..RECIPIENTS).map(subscription).collect();
    for batch in everybody.chunks(1_000) {
        client.post("/v1/subscriptions/batch", &json!({ "subscriptions": batch })).await.good();
    }
    client
}

fn subscription(number: usize) -> Value {
    let (channel, token) = if number.is_multiple_of(2) {
        ("apns", format!("a{number:063x}"))
    } else {
        ("fcm", format!("token-{number:032}"))
    };
    json!({ "id": format!("phone-{number}"), "channel": channel, "token": token })
}

fn hello() -> Value {
    json!({ "to": { "all": true }, "content": { "title": "Hello", "body": "again" } })
}

#[tokio::test]
async fn the_api_answers_503_and_recovers_when_postgresql_restarts() {
    let _turn = my_turn().await;
    let mut house = House::start().await;
    let latency = Latency { p50_ms: 50.0, p99_ms: 200.0 };
    house.sandbox.play(Scenario { latency, ..Scenario::default() });
    let message = house.client.post("/v1/messages", &hello()).await.good();
    let message = message["id"].as_str().expect("an id").to_owned();
    let sandbox = &house.sandbox;
    eventually("it is on its way", || async { (sandbox.ledger().len() >= 500).then_some(()) }).await;

    house.cluster.stop(StopMode::Immediate).await.expect("stopped");
    assert!(house.sandbox.ledger().len() < RECIPIENTS, "the outage comes in the middle");
    let (began, mut pace) = (Instant::now(), tokio::time::interval(Duration::from_millis(200)));
    while began.elapsed() < OUTAGE {
        pace.tick().await;
        let refused = house.client.post("/v1/messages", &hello()).await;
        assert!(refused.says_unavailable(), "{refused:?}");
        let refused = house.client.get(&format!("/v1/messages/{message}")).await;
        assert!(refused.says_unavailable(), "{refused:?}");
    }
    house.cluster.start_again().await.expect("started again");

    eventually_within(LIMIT, "the API recovers", || async { house.state_of(&message).await }).await;
    let counts = eventually_within(LIMIT, "everybody is settled", || async {
        let state = house.state_of(&message).await?;
        (state["status"] == "completed" && state["counts"]["pending"] == 0).then(|| state["counts"].clone())
    })
    .await;
    assert_eq!(counts["sent"], RECIPIENTS, "{counts}");
    assert_nothing_is_lost(&house.sandbox);
    assert!(matches!(house.api.process.try_wait(), Ok(None)), "the API lived on");
    assert!(matches!(house.worker.process.try_wait(), Ok(None)), "the worker lived on");
    assert_eq!(house.api.terminate().await, Some(0));
    assert_eq!(house.worker.terminate().await, Some(0));
    house.cluster.stop(StopMode::Fast).await.expect("stopped");
    drop(house.folder);
}

/// Everybody is in the ledger; twice only those who were on their way when the database went.
fn assert_nothing_is_lost(sandbox: &Sandbox) {
    let mut times: HashMap<Box<str>, usize> = HashMap::new();
    for received in sandbox.ledger().all() {
        *times.entry(received.token).or_default() += 1;
    }
    assert_eq!(times.len(), RECIPIENTS);
    let again: usize = times.values().map(|times| times - 1).sum();
    assert!(again <= 2 * SLOTS, "{again} were sent again");
}
