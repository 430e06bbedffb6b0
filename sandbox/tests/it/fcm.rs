//! Google's side.

use hyper::Request;
use sandbox::{Fault, OAuth, Options, Provider, Reaction, Sandbox, Scenario};
use serde_json::{Value, json};

use crate::client::{Answer, Client, assertion};

const FCM_ERROR: &str = "type.googleapis.com/google.firebase.fcm.v1.FcmError";

async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start(Options::default()).await.expect("a sandbox");
    let client = Client::connect(&sandbox, sandbox.addresses().fcm).await;
    (sandbox, client)
}

async fn exchange(client: &Client, assertion: &str) -> Answer {
    let grant = "urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer";
    let request = Request::post("/token").body(format!("grant_type={grant}&assertion={assertion}"));
    client.send(request.expect("a request")).await
}

async fn access_token(sandbox: &Sandbox, client: &Client) -> String {
    let answer = exchange(client, &assertion(sandbox, &sandbox.issued().fcm["private_key"])).await;
    answer.body["access_token"].as_str().expect("a token").to_owned()
}

async fn send(client: &Client, access_token: &str, body: &Value) -> Answer {
    let request = Request::post("/v1/projects/automata-sandbox/messages:send")
        .header("authorization", format!("Bearer {access_token}"))
        .body(body.to_string());
    client.send(request.expect("a request")).await
}

fn to(token: &str) -> Value {
    json!({ "message": { "token": token, "notification": { "title": "hello" } } })
}

#[tokio::test]
async fn a_signed_assertion_gets_a_token_that_sends() {
    let (sandbox, client) = start().await;
    let token = access_token(&sandbox, &client).await;
    let answer = send(&client, &token, &to("phone")).await;
    assert_eq!(answer.status, 200);
    let name = answer.body["name"].as_str().expect("a name");
    assert!(name.starts_with("projects/automata-sandbox/messages/"), "{name}");
    let received = sandbox.ledger().all();
    assert_eq!(
        (received[0].provider, &*received[0].token, &*received[0].name),
        (Provider::Fcm, "phone", name)
    );
    assert_eq!(sandbox.counters().access_tokens, 1);
}

#[tokio::test]
async fn who_is_not_known_gets_googles_refusals() {
    let (sandbox, client) = start().await;
    let somebody_else = Sandbox::start(Options::default()).await.expect("a sandbox");
    let refused = exchange(&client, &assertion(&sandbox, &somebody_else.issued().fcm["private_key"])).await;
    assert_eq!((refused.status, &refused.body["error"]), (400, &json!("invalid_grant")));
    let refused = send(&client, "stolen", &to("phone")).await;
    assert_eq!((refused.status, &refused.body["error"]["status"]), (401, &json!("UNAUTHENTICATED")));
    sandbox.play(Scenario { oauth: OAuth { unavailable: true, ..OAuth::default() }, ..Scenario::default() });
    let refused = exchange(&client, &assertion(&sandbox, &sandbox.issued().fcm["private_key"])).await;
    assert_eq!(refused.status, 503);
    assert!(sandbox.ledger().is_empty());
}

#[tokio::test]
async fn an_access_token_ends() {
    let (sandbox, client) = start().await;
    sandbox.play(Scenario { oauth: OAuth { expires_in: 1, ..OAuth::default() }, ..Scenario::default() });
    let token = access_token(&sandbox, &client).await;
    let began = std::time::Instant::now();
    while send(&client, &token, &to("phone")).await.status == 200 {
        assert!(began.elapsed().as_secs() < 10, "it does not end");
    }
}

/// Reactions with Google's status, its own code, and what else tells them apart.
const REFUSALS: [(Reaction, u16, &str, &str); 7] = [
    (Reaction::Gone, 404, "UNREGISTERED", ""),
    (Reaction::WrongSender, 403, "SENDER_ID_MISMATCH", ""),
    (Reaction::BadToken, 400, "INVALID_ARGUMENT", "message.token"),
    (Reaction::BadPayload, 400, "INVALID_ARGUMENT", "message.notification"),
    (Reaction::DeviceThrottled, 429, "QUOTA_EXCEEDED", "\"device\""),
    (Reaction::Throttled, 429, "QUOTA_EXCEEDED", "\"project\""),
    (Reaction::Unavailable, 503, "UNAVAILABLE", ""),
];

#[tokio::test]
async fn refusals_have_googles_bodies() {
    let (sandbox, client) = start().await;
    let token = access_token(&sandbox, &client).await;
    for (reaction, status, code, also) in REFUSALS {
        let fault = Fault { provider: None, prefix: String::new(), rate: 1.0, times: None, reaction };
        sandbox.play(Scenario { faults: vec![fault], ..Scenario::default() });
        let answer = send(&client, &token, &to("phone")).await;
        assert_eq!(answer.status, status, "{reaction:?}");
        let details = answer.body["error"]["details"].as_array().expect("details");
        let own = details.iter().find(|detail| detail["@type"] == FCM_ERROR).expect("FCM's own word");
        assert_eq!(own["errorCode"], code, "{reaction:?}");
        assert!(answer.body.to_string().contains(also), "{reaction:?}: {}", answer.body);
        assert_eq!(answer.headers.contains_key("retry-after"), reaction == Reaction::Throttled);
    }
    assert!(sandbox.ledger().is_empty());
}

#[tokio::test]
async fn what_is_only_checked_or_too_big_reaches_nobody() {
    let (sandbox, client) = start().await;
    let token = access_token(&sandbox, &client).await;
    let mut checked = to("phone");
    checked["validate_only"] = json!(true);
    assert_eq!(send(&client, &token, &checked).await.status, 200);
    let mut big = to("phone");
    big["message"]["data"] = json!({ "text": "x".repeat(5_000) });
    let refused = send(&client, &token, &big).await;
    // The one refusal of Google's that comes without details.
    assert_eq!((refused.status, &refused.body["error"]["details"]), (400, &Value::Null));
    assert!(sandbox.ledger().is_empty());
}
