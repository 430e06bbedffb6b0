//! The control side.

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::Request;
use hyper::client::conn::http1::handshake;
use hyper_util::rt::TokioIo;
use sandbox::{Options, Sandbox};
use serde_json::{Value, json};
use tokio::net::TcpStream;

async fn ask(sandbox: &Sandbox, method: &str, path: &str, body: &str) -> (u16, Value) {
    let address = sandbox.addresses().control;
    let stream = TcpStream::connect(address).await.expect("a connection");
    let (mut sender, connection) = handshake(TokioIo::new(stream)).await.expect("HTTP");
    tokio::spawn(connection);
    let request = Request::builder().method(method).uri(path).header("host", address.to_string());
    let request = request.body(Full::<Bytes>::from(body.to_owned())).expect("a request");
    let response = sender.send_request(request).await.expect("an answer");
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.expect("a body").to_bytes();
    (status, serde_json::from_slice(&body).unwrap_or_default())
}

#[tokio::test]
async fn a_scenario_is_changed_while_it_runs() {
    let sandbox = Sandbox::start(Options::default()).await.expect("a sandbox");
    let scenario = r#"{ "faults": [{ "prefix": "dead", "reaction": "gone" }] }"#;
    let (status, playing) = ask(&sandbox, "PUT", "/scenario", scenario).await;
    assert_eq!((status, &playing["faults"][0]["reaction"]), (200, &json!("gone")));
    let (status, refused) = ask(&sandbox, "PUT", "/scenario", r#"{ "fautls": [] }"#).await;
    assert_eq!(status, 400);
    assert!(refused["error"].as_str().expect("why").contains("fautls"), "{refused}");
    let (_, still) = ask(&sandbox, "GET", "/scenario", "").await;
    assert_eq!(still["faults"][0]["prefix"], "dead");
    let (status, refused) = ask(&sandbox, "POST", "/scenario", scenario).await;
    assert_eq!((status, &refused["error"]), (405, &json!("use GET, PUT")));
}

#[tokio::test]
async fn everything_a_client_needs_is_told() {
    let sandbox = Sandbox::start(Options::default()).await.expect("a sandbox");
    let (_, credentials) = ask(&sandbox, "GET", "/credentials", "").await;
    assert_eq!(credentials["apns"]["key_id"], sandbox.issued().apns.key_id);
    assert_eq!(credentials["fcm"], sandbox.issued().fcm);
    let (_, counters) = ask(&sandbox, "GET", "/counters", "").await;
    assert_eq!((&counters["accepted"], &counters["counters"]["requests"]), (&json!(0), &json!(0)));
    assert_eq!(ask(&sandbox, "GET", "/ledger?from=0&limit=10", "").await, (200, json!([])));
    assert_eq!(ask(&sandbox, "DELETE", "/ledger", "").await.0, 200);
    assert_eq!(ask(&sandbox, "GET", "/authority", "").await.0, 200);
    assert_eq!(ask(&sandbox, "GET", "/secrets", "").await.0, 404);
}

#[tokio::test]
async fn kept_keys_make_the_same_credentials() {
    let folder = tempfile::tempdir().expect("a folder");
    let kept = Options { keys_file: Some(folder.path().join("keys.json")), ..Options::default() };
    let mut issued = Vec::new();
    for options in [kept.clone(), kept.clone(), Options::default()] {
        let sandbox = Sandbox::start(options).await.expect("a sandbox");
        let (_, credentials) = ask(&sandbox, "GET", "/credentials", "").await;
        issued.push(
            [&credentials["apns"]["private_key"], &credentials["fcm"]["private_key"]].map(Value::to_string),
        );
    }
    assert_eq!(issued[0], issued[1], "stored credentials are still good");
    assert!(issued[0][0] != issued[2][0] && issued[0][1] != issued[2][1], "others are its own");

    std::fs::write(folder.path().join("keys.json"), r#"{"apns": "no", "fcm": "keys"}"#).expect("written");
    let refused = Sandbox::start(kept).await.err().expect("refused").to_string();
    assert!(refused.contains("keys.json") && refused.contains("without that file"), "{refused}");
}
