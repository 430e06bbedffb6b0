//! Apple's side.

use hyper::Request;
use sandbox::{Connections, Fault, Latency, Options, Provider, Reaction, Sandbox, Scenario};

use crate::client::{Answer, Client, provider_token};

const NOBODY: &str = "0000000000000000000000000000000000000000000000000000000000000000";
const SOMEBODY: &str = "a000000000000000000000000000000000000000000000000000000000000001";
const ID: &str = "01890000-0000-7000-8000-00000000000a";

/// A push as it should be; tests spoil it.
struct Push {
    method: &'static str,
    path: String,
    headers: Vec<(&'static str, String)>,
    body: String,
}

impl Push {
    fn to(token: &str, sandbox: &Sandbox) -> Self {
        let headers = vec![
            ("apns-id", ID.to_owned()),
            ("apns-topic", sandbox.issued().apns.topic.clone()),
            ("apns-push-type", "alert".to_owned()),
            ("authorization", format!("bearer {}", provider_token(sandbox, 0))),
        ];
        let body = r#"{"aps":{"alert":"hello"}}"#.to_owned();
        Self { method: "POST", path: format!("/3/device/{token}"), headers, body }
    }

    fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.retain(|(kept, _)| *kept != name);
        self.headers.push((name, value.to_owned()));
        self
    }

    fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(kept, _)| *kept != name);
        self
    }

    async fn send(self, client: &Client) -> Answer {
        let mut request = Request::builder().method(self.method).uri(self.path);
        for (name, value) in self.headers {
            request = request.header(name, value);
        }
        client.send(request.body(self.body).expect("a request")).await
    }
}

async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start(Options::default()).await.expect("a sandbox");
    let client = Client::connect(&sandbox, sandbox.addresses().apns).await;
    (sandbox, client)
}

fn playing(prefix: &str, reaction: Reaction) -> Scenario {
    let fault = Fault { provider: None, prefix: prefix.to_owned(), rate: 1.0, times: None, reaction };
    Scenario { faults: vec![fault], ..Scenario::default() }
}

#[tokio::test]
async fn an_accepted_push_is_in_the_ledger_under_its_id() {
    let (sandbox, client) = start().await;
    let push = Push::to(SOMEBODY, &sandbox).with("apns-collapse-id", "score");
    let answer = push.send(&client).await;
    assert_eq!((answer.status, answer.headers["apns-id"].as_bytes()), (200, ID.to_uppercase().as_bytes()));
    let received = sandbox.ledger().all();
    assert_eq!(received.len(), 1);
    assert_eq!((received[0].provider, &*received[0].token), (Provider::Apns, SOMEBODY));
    assert_eq!((received[0].apns_id.to_string().as_str(), &*received[0].collapse_key), (ID, "score"));
}

/// A way to spoil a push.
type Mistake = fn(Push) -> Push;

/// Ways to spoil a push, in the order in which Apple finds them, with its word for each.
const MISTAKES: [(&str, Mistake); 13] = [
    ("BadMessageId", |push| push.with("apns-id", "seven")),
    ("MethodNotAllowed", |push| Push { method: "PUT", ..push }),
    ("MissingTopic", |push| push.without("apns-topic")),
    ("BadCollapseId", |push| push.with("apns-collapse-id", &"x".repeat(65))),
    ("BadPriority", |push| push.with("apns-priority", "7")),
    ("InvalidPushType", |push| push.with("apns-push-type", "telepathy")),
    ("BadExpirationDate", |push| push.with("apns-expiration", "tomorrow")),
    ("BadPath", |push| Push { path: "/4/device".to_owned(), ..push }),
    ("BadDeviceToken", |push| Push { path: "/3/device/not-hexadecimal".to_owned(), ..push }),
    ("InvalidProviderToken", |push| push.with("authorization", "bearer a.b.c")),
    ("TopicDisallowed", |push| push.with("apns-topic", "com.example.other")),
    ("PayloadEmpty", |push| Push { body: String::new(), ..push }),
    ("BadDeviceToken", |push| Push { path: format!("/3/device/{NOBODY}"), ..push }),
];

#[tokio::test]
async fn mistakes_are_found_in_apples_order() {
    let (sandbox, client) = start().await;
    for (place, (expected, _)) in MISTAKES.iter().enumerate() {
        // The worst first: what is found early must not be hidden by what is found late.
        let spoiled =
            MISTAKES[place..].iter().rev().fold(Push::to(SOMEBODY, &sandbox), |push, (_, spoil)| spoil(push));
        let answer = spoiled.send(&client).await;
        assert_eq!(answer.reason(), *expected, "mistake {place}: {answer:?}");
    }
    assert!(sandbox.ledger().is_empty());
}

#[tokio::test]
async fn nobodys_token_is_told_only_to_a_sender_who_is_believed() {
    let (sandbox, client) = start().await;
    let unsigned = Push::to(NOBODY, &sandbox).without("authorization").send(&client).await;
    assert_eq!((unsigned.status, unsigned.reason()), (403, "MissingProviderToken"));
    let signed = Push::to(NOBODY, &sandbox).send(&client).await;
    assert_eq!((signed.status, signed.reason()), (400, "BadDeviceToken"));
}

#[tokio::test]
async fn a_push_of_4096_bytes_is_the_largest() {
    let (sandbox, client) = start().await;
    let of = |bytes: usize| {
        let body = format!(r#"{{"aps":{{"alert":"{}"}}}}"#, "x".repeat(bytes - 20));
        Push { body, ..Push::to(SOMEBODY, &sandbox) }
    };
    let (largest, larger) = (of(4_096), of(4_097));
    assert_eq!(largest.body.len(), 4_096);
    assert_eq!(largest.send(&client).await.status, 200);
    let refused = larger.send(&client).await;
    assert_eq!((refused.status, refused.reason()), (413, "PayloadTooLarge"));
}

#[tokio::test]
async fn a_dead_token_comes_with_the_time_of_its_death() {
    let (sandbox, client) = start().await;
    sandbox.play(playing("a0", Reaction::Gone));
    let answer = Push::to(SOMEBODY, &sandbox).send(&client).await;
    assert_eq!((answer.status, answer.reason()), (410, "Unregistered"));
    let died = answer.body["timestamp"].as_i64().expect("milliseconds");
    assert!((chrono::Utc::now().timestamp_millis() - died).abs() < 10_000, "{died}");
}

#[tokio::test]
async fn a_provider_token_is_an_hour_old_at_most_and_not_renewed_all_the_time() {
    let (sandbox, client) = start().await;
    let apns = Connections { max_provider_tokens: 2, ..Connections::default() };
    sandbox.play(Scenario { apns, ..Scenario::default() });
    let mut answers = Vec::new();
    for seconds_ago in [4_000, 20, 10, 20] {
        let token = format!("bearer {}", provider_token(&sandbox, seconds_ago));
        let push = Push::to(SOMEBODY, &sandbox).with("authorization", &token);
        answers.push(push.send(&client).await.reason().to_owned());
    }
    // ECDSA signatures differ every time, so even a second one for the same moment is a new token.
    assert_eq!(
        answers,
        ["ExpiredProviderToken", "", "TooManyProviderTokenUpdates", "TooManyProviderTokenUpdates"]
    );
}

#[tokio::test]
async fn a_goaway_leaves_time_for_the_answers_under_way() {
    let sandbox = Sandbox::start(Options::default()).await.expect("a sandbox");
    let apns = Connections { goaway_every_ms: 50, ..Connections::default() };
    let latency = Latency { p50_ms: 300.0, p99_ms: 300.0 };
    sandbox.play(Scenario { apns, latency, ..Scenario::default() });
    let client = Client::connect(&sandbox, sandbox.addresses().apns).await;
    assert_eq!(Push::to(SOMEBODY, &sandbox).send(&client).await.status, 200);
    assert!(client.ended().await);
}
