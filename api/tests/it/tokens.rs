//! JSON Web Tokens: ours, and those of issuers we trust.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::Utc;
use domain::Scope;
use hyper::Method;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};
use settings::{ApiSettings, Environment, TokenSettings};
use test_support::eventually_within;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::client::Client;
use crate::fixture::{Fixture, serve, settings};
use crate::people::{PASSWORD, Person, accept, invited, log_in};

const SEED: [u8; 32] = [7; 32];
/// What comes before a seed in PKCS #8 (RFC 8410).
const PKCS8: [u8; 16] = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32];

/// An API that makes and believes tokens.
struct Stage {
    fixture: Fixture,
    client: Client,
    /// What another process of the same installation starts with.
    settings: ApiSettings,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<()>,
}

impl Stage {
    async fn set_up(trusted: &str) -> Self {
        let keys = format!("1:{},2:{}", "11".repeat(32), hex::encode(SEED));
        Self::with_keys(&keys, trusted).await
    }

    async fn with_keys(keys: &str, trusted: &str) -> Self {
        let fixture = Fixture::set_up().await;
        let trusted = trusted.replace("{app}", &fixture.app.to_string());
        let mut variables = vec![("TOKEN_KEYS", keys)];
        if !trusted.is_empty() {
            variables.push(("TRUSTED_ISSUERS", &trusted));
        }
        let mut settings: ApiSettings = settings(fixture.database.url());
        settings.tokens = TokenSettings::read(&Environment::of(variables)).expect("settings");
        let (client, stop, serving) = serve(settings.clone()).await.expect("an API");
        Self { client: fixture.client.at(&client), fixture, settings, stop, serving }
    }

    /// Status and code of a read with this token.
    async fn told(&self, token: &str) -> (u16, String) {
        let answer = self.client.with_key(Some(token)).get("/v1/messages").await;
        (answer.status, answer.body["code"].as_str().unwrap_or_default().to_owned())
    }

    async fn tear_down(self) {
        drop(self.stop);
        self.serving.await.expect("a clean end");
        self.fixture.tear_down().await;
    }
}

fn claims(app: &str) -> Value {
    let now = Utc::now().timestamp();
    json!({ "iss": "automata-signal", "aud": "automata-signal", "sub": "somebody", "app": app,
        "scope": "messages:read", "nbf": now, "iat": now, "exp": now + 300, "jti": uuid::Uuid::new_v4() })
}

fn signed(claims: &Value, key_id: Option<&str>, seed: [u8; 32]) -> String {
    let header = Header { kid: key_id.map(str::to_owned), ..Header::new(Algorithm::EdDSA) };
    let key = EncodingKey::from_ed_der(&[PKCS8.as_slice(), &seed].concat());
    encode(&header, claims, &key).expect("a token")
}

/// A key of the other algorithm: what it signs with, and what its owner publishes.
fn es256(id: &str) -> (EncodingKey, Value) {
    let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).expect("a key");
    // The uncompressed point: a 4, and two numbers of 32 bytes.
    let point: &[u8] = pair.public_key().as_ref();
    let [x, y] = [&point[1..33], &point[33..]].map(|number| URL_SAFE_NO_PAD.encode(number));
    let published =
        json!({ "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": id, "x": x, "y": y });
    let document = pair.to_pkcs8v1().expect("a document");
    (EncodingKey::from_ec_der(document.as_ref()), published)
}

fn signed_by_es256(claims: &Value, key_id: &str, key: &EncodingKey) -> String {
    let header = Header { kid: Some(key_id.to_owned()), ..Header::new(Algorithm::ES256) };
    encode(&header, claims, key).expect("a token")
}

fn with(claims: &Value, name: &str, value: Value) -> Value {
    let mut claims = claims.clone();
    claims[name] = value;
    claims
}

#[tokio::test]
async fn a_token_may_do_what_it_was_made_for_until_it_is_ended() {
    let stage = Stage::set_up("").await;
    let body = json!({ "scopes": ["messages:read"], "subject": "dashboard" });
    let made = stage.client.post("/v1/tokens", &body).await.expect(201);
    let token = stage.client.with_key(made["token"].as_str());
    token.get("/v1/messages").await.expect(200);
    token.post("/v1/messages", &json!({})).await.faults(403, "scope_missing");
    let path = format!("/v1/tokens/{}", made["id"].as_str().expect("an id"));
    let (_, other) = stage.fixture.another_app().await;
    other.at(&stage.client).delete(&path).await.expect(200);
    assert_eq!(token.get("/v1/messages").await.status, 200, "another app ends its own tokens only");
    stage.client.delete(&path).await.expect(200);
    token.get("/v1/messages").await.faults(401, "token_revoked");
    let log = stage.client.get("/v1/audit-log").await.expect(200);
    assert_eq!(log["data"][2]["after"]["subject"], "dashboard");
    let narrow = json!({ "scopes": ["audit:read"], "subject": "member:somebody-else" });
    let reader = stage.client.post("/v1/tokens", &narrow).await.expect(201);
    stage.client.with_key(reader["token"].as_str()).get("/v1/audit-log").await.expect(200);
    let seen = stage.client.get("/v1/audit-log").await.expect(200);
    let named = format!("token:{} of key:", reader["id"].as_str().expect("an id"));
    let actor = seen["data"]
        .as_array()
        .expect("entries")
        .iter()
        .map(|entry| entry["actor"].as_str().expect("a name"));
    assert!(actor.clone().any(|actor| actor.starts_with(&named)), "{seen}");
    stage.tear_down().await;
}

#[tokio::test]
async fn a_token_may_not_do_more_than_whoever_makes_it() {
    let stage = Stage::set_up("").await;
    let maker = stage.fixture.key_of(stage.fixture.app, vec![Scope::KeysWrite]).await;
    let body = json!({ "scopes": ["keys:write", "messages:send"] });
    let faults =
        stage.client.with_key(Some(&maker)).post("/v1/tokens", &body).await.faults(422, "invalid_body");
    let not_allowed = |place: &str| (place.to_owned(), "not_allowed".to_owned());
    assert_eq!(faults, [not_allowed("/scopes/0"), not_allowed("/scopes/1")]);
    let nothing = stage.client.with_key(Some(&maker)).post("/v1/tokens", &json!({})).await;
    assert_eq!(nothing.faults(422, "invalid_body"), [not_allowed("/scopes")]);
    stage.fixture.client.post("/v1/tokens", &json!({})).await.faults(409, "tokens_not_configured");
    stage.tear_down().await;
}

#[tokio::test]
async fn every_fault_of_a_token_is_noticed() {
    let stage = Stage::set_up("").await;
    let good = claims(&stage.fixture.app.to_string());
    let now = Utc::now().timestamp();
    assert_eq!(stage.told(&signed(&good, Some("2"), SEED)).await.0, 200);
    assert_eq!(
        stage.told(&signed(&with(&good, "exp", json!(now - 10)), Some("2"), SEED)).await.0,
        200,
        "leeway"
    );
    let several = with(&good, "aud", json!(["somebody-else", "automata-signal"]));
    assert_eq!(stage.told(&signed(&several, Some("2"), SEED)).await.0, 200);
    let invalid = (401, "token_invalid".to_owned());
    for (claims, key_id, seed) in [
        (good.clone(), Some("2"), [8; 32]),
        (good.clone(), Some("1"), SEED),
        (good.clone(), Some("3"), SEED),
        (good.clone(), None, SEED),
        (with(&good, "aud", json!("somebody-else")), Some("2"), SEED),
        (with(&good, "iss", json!("https://nobody.example")), Some("2"), SEED),
        (with(&good, "nbf", json!(now + 120)), Some("2"), SEED),
        (with(&good, "app", json!("no app")), Some("2"), SEED),
        (with(&good, "exp", json!(now + 90_000)), Some("2"), SEED),
        (with(&good, "jti", json!("")), Some("2"), SEED),
        (with(&good, "jti", json!("by key:somebodys")), Some("2"), SEED),
        (with(&good, "iat", json!(0)), Some("2"), SEED),
        (with(&good, "iat", json!(now + 120)), Some("2"), SEED),
        (with(&good, "aud", json!(["somebody-else"])), Some("2"), SEED),
    ] {
        assert_eq!(stage.told(&signed(&claims, key_id, seed)).await, invalid, "{claims} {key_id:?}");
    }
    let expired = signed(&with(&good, "exp", json!(now - 60)), Some("2"), SEED);
    assert_eq!(stage.told(&expired).await, (401, "token_expired".to_owned()));
    // The public key is no secret: whoever takes it for one must not pass.
    let header = Header { kid: Some("2".to_owned()), ..Header::new(Algorithm::HS256) };
    let forged = encode(&header, &good, &EncodingKey::from_secret(&SEED)).expect("a token");
    assert_eq!(stage.told(&forged).await, invalid);
    assert_eq!(stage.told("eyJ.eyJ.x").await, invalid);
    stage.tear_down().await;
}

#[tokio::test]
async fn a_token_ends_with_the_key_it_was_made_with() {
    let stage = Stage::set_up("").await;
    let soon = Utc::now() + chrono::TimeDelta::minutes(5);
    let body = json!({ "name": "maker", "expires_at": soon.to_rfc3339() });
    let key = stage.client.post("/v1/api-keys", &body).await.expect(201);
    let maker = stage.client.with_key(key["key"].as_str());
    let made = maker.post("/v1/tokens", &json!({ "lifetime_seconds": 3_600 })).await.expect(201);
    let ends = made["expires_at"].as_str().expect("a time").parse::<chrono::DateTime<Utc>>();
    assert!(ends.expect("a time") <= soon, "{made}");
    let token = stage.client.with_key(made["token"].as_str());
    token.get("/v1/messages").await.expect(200);
    // Nothing it makes can outlive it.
    token.post("/v1/tokens", &json!({})).await.faults(403, "scope_missing");
    token.post("/v1/api-keys", &json!({ "name": "longer" })).await.faults(403, "scope_missing");
    stage.client.delete(&format!("/v1/api-keys/{}", key["id"].as_str().expect("an id"))).await.expect(200);
    token.get("/v1/messages").await.faults(401, "token_revoked");
    // A process that has not heard of it makes tokens for some moments, with whatever clock it has.
    let later = with(&claims(&stage.fixture.app.to_string()), "iat", json!(Utc::now().timestamp() + 20));
    let maker = format!("key:{}", key["id"].as_str().expect("an id"));
    let late = signed(&with(&later, "made_by", json!(maker)), Some("2"), SEED);
    assert_eq!(stage.told(&late).await, (401, "token_revoked".to_owned()));
    stage.tear_down().await;
}

#[tokio::test]
async fn a_token_ends_when_the_key_it_was_made_with_was_replaced_long_enough() {
    let stage = Stage::set_up("").await;
    let key = stage.client.post("/v1/api-keys", &json!({ "name": "old" })).await.expect(201);
    let made = stage.client.with_key(key["key"].as_str()).post("/v1/tokens", &json!({})).await.expect(201);
    let token = stage.client.with_key(made["token"].as_str());
    let path = format!("/v1/api-keys/{}/rotate", key["id"].as_str().expect("an id"));
    stage.client.post(&path, &json!({ "overlap_hours": 1 })).await.expect(201);
    token.get("/v1/messages").await.expect(200);
    let hour = "UPDATE denied_tokens SET until = until - interval '1 hour', written_at = clock_timestamp()";
    stage.fixture.database.execute(hour).await;
    test_support::eventually("the token is refused", || async {
        let answer = token.get("/v1/messages").await;
        (answer.body["code"] == "token_revoked").then_some(())
    })
    .await;
    stage.tear_down().await;
}

#[tokio::test]
async fn an_app_ends_ten_thousand_tokens_at_once_and_no_more() {
    let stage = Stage::set_up("").await;
    let many = format!(
        "INSERT INTO denied_tokens (id, app_id, until)
         SELECT 'made up ' || number, '{}', now() + interval '1 day' FROM generate_series(1, 9999) AS number",
        stage.fixture.app.uuid()
    );
    stage.fixture.database.execute(&many).await;
    stage.client.delete("/v1/tokens/the-last").await.expect(200);
    stage.client.delete("/v1/tokens/too-much").await.faults(409, "too_many_ended_tokens");
    let (_, other) = stage.fixture.another_app().await;
    other.delete("/v1/tokens/theirs").await.expect(200);
    stage.tear_down().await;
}

#[tokio::test]
async fn a_token_that_is_asked_for_twice_is_made_once() {
    let stage = Stage::set_up("").await;
    let body = json!({ "subject": "job 7" });
    let first = stage.client.post_once("/v1/tokens", "job-7", &body).await.expect(201);
    let again = stage.client.post_once("/v1/tokens", "job-7", &body).await.expect(201);
    assert_eq!((&again["id"], again.get("token")), (&first["id"], None));
    stage.tear_down().await;
}

#[tokio::test]
async fn a_key_that_is_replaced_at_once_takes_its_tokens_along() {
    let stage = Stage::set_up("").await;
    let key = stage.client.post("/v1/api-keys", &json!({ "name": "leaked" })).await.expect(201);
    let made = stage.client.with_key(key["key"].as_str()).post("/v1/tokens", &json!({})).await.expect(201);
    let token = stage.client.with_key(made["token"].as_str());
    token.get("/v1/messages").await.expect(200);
    let path = format!("/v1/api-keys/{}/rotate", key["id"].as_str().expect("an id"));
    stage.client.post(&path, &json!({ "overlap_hours": 0 })).await.expect(201);
    test_support::eventually("the token is refused", || async {
        let answer = token.get("/v1/messages").await;
        (answer.body["code"] == "token_revoked").then_some(())
    })
    .await;
    stage.tear_down().await;
}

/// A key set at an address of its own, and how often it was asked for.
async fn publish(set: Value) -> (String, Arc<AtomicU32>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let asked = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&asked);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            counter.fetch_add(1, Ordering::Relaxed);
            let body = set.to_string();
            let length = body.len();
            let _ = stream.read(&mut [0; 1_024]).await;
            let answer =
                format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}");
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    (format!("http://{address}/jwks.json"), asked)
}

#[tokio::test]
async fn a_trusted_issuer_is_believed_for_apps_only_and_asked_rarely() {
    let own = Stage::set_up("").await;
    // Our own key set is as good as anybody's: this issuer signs with the same seed.
    let set = own.client.get("/.well-known/jwks.json").await.expect(200);
    assert_eq!(set["keys"].as_array().map(Vec::len), Some(2));
    own.tear_down().await;
    let (url, asked) = publish(set).await;
    let stage = Stage::set_up(&format!("https://login.example={url}")).await;
    let theirs = with(&claims(&stage.fixture.app.to_string()), "iss", json!("https://login.example"));
    for _ in 0..3 {
        assert_eq!(stage.told(&signed(&theirs, Some("2"), SEED)).await.0, 200);
    }
    let invalid = (401, "token_invalid".to_owned());
    let mut operator = theirs.clone();
    operator.as_object_mut().expect("claims").remove("app");
    assert_eq!(stage.told(&signed(&operator, Some("2"), SEED)).await, invalid);
    for unknown in ["3", "4", "5"] {
        assert_eq!(stage.told(&signed(&theirs, Some(unknown), SEED)).await, invalid);
    }
    assert_eq!(asked.load(Ordering::Relaxed), 1, "unknown key ids must not make us ask and ask");
    stage.tear_down().await;
}

#[tokio::test]
async fn a_trusted_issuer_may_sign_by_es256_and_a_key_is_good_for_its_own_algorithm_only() {
    let (key, published) = es256("theirs");
    let (url, _) = publish(json!({ "keys": [published] })).await;
    let stage = Stage::set_up(&format!("https://login.example={url}")).await;
    let ours = claims(&stage.fixture.app.to_string());
    let theirs = with(&ours, "iss", json!("https://login.example"));
    assert_eq!(stage.told(&signed_by_es256(&theirs, "theirs", &key)).await.0, 200);
    let (another, _) = es256("theirs");
    for wrong in [
        signed_by_es256(&theirs, "theirs", &another),
        signed(&theirs, Some("theirs"), SEED),
        // Our own keys are of the other kind.
        signed_by_es256(&ours, "2", &key),
    ] {
        assert_eq!(stage.told(&wrong).await, (401, "token_invalid".to_owned()));
    }
    stage.tear_down().await;
}

/// Which key a token was signed with.
fn key_of(token: &Value) -> Option<String> {
    jsonwebtoken::decode_header(token["token"].as_str().expect("a token")).expect("a header").kid
}

#[tokio::test]
async fn a_key_is_published_before_it_signs_so_that_a_roll_out_refuses_nobody() {
    let (old, new) = ("11".repeat(32), "22".repeat(32));
    // One process still has the first step's keys, the other the second's.
    let stage = Stage::with_keys(&format!("1:{old},2:{new}"), "").await;
    let turned = format!("2:{new},1:{old}");
    let mut settings = stage.settings.clone();
    settings.tokens =
        TokenSettings::read(&Environment::of([("TOKEN_KEYS", turned.as_str())])).expect("settings");
    let (next, stop, serving) = serve(settings).await.expect("an API");
    let next = stage.client.at(&next);
    for client in [&stage.client, &next] {
        let set = client.get("/.well-known/jwks.json").await.expect(200);
        let mut published: Vec<&str> =
            set["keys"].as_array().expect("keys").iter().filter_map(|key| key["kid"].as_str()).collect();
        published.sort_unstable();
        assert_eq!(published, ["1", "2"]);
    }
    for (maker, checker, key) in [(&stage.client, &next, "1"), (&next, &stage.client, "2")] {
        let made = maker.post("/v1/tokens", &json!({})).await.expect(201);
        assert_eq!(key_of(&made).as_deref(), Some(key));
        checker.with_key(made["token"].as_str()).get("/v1/messages").await.expect(200);
    }
    drop(stop);
    serving.await.expect("a clean end");
    stage.tear_down().await;
}

#[tokio::test]
async fn what_one_replica_ended_the_others_refuse_within_five_seconds() {
    let stage = Stage::set_up("").await;
    let (other, stop, serving) = serve(stage.settings.clone()).await.expect("an API");
    let other = stage.client.at(&other);
    let leaked = stage.client.post("/v1/api-keys", &json!({ "name": "leaked" })).await.expect(201);
    let child = stage.client.with_key(leaked["key"].as_str());
    let child = child.post("/v1/tokens", &json!({})).await.expect(201);
    let token = stage.client.post("/v1/tokens", &json!({})).await.expect(201);
    let [by_key, by_child, by_token] =
        [&leaked["key"], &child["token"], &token["token"]].map(|key| other.with_key(key.as_str()));
    for client in [&by_key, &by_child, &by_token] {
        client.get("/v1/messages").await.expect(200);
    }
    for (kind, id) in [("api-keys", &leaked["id"]), ("tokens", &token["id"])] {
        stage.client.delete(&format!("/v1/{kind}/{}", id.as_str().expect("an id"))).await.expect(200);
    }
    eventually_within(Duration::from_secs(5), "the other replica refuses all three", || async {
        let asked = [&by_key, &by_child, &by_token].map(|client| client.get("/v1/messages"));
        let answers = futures::future::join_all(asked).await;
        let codes: Vec<&str> = answers.iter().filter_map(|answer| answer.body["code"].as_str()).collect();
        (codes == ["api_key_revoked", "token_revoked", "token_revoked"]).then_some(())
    })
    .await;
    drop(stop);
    serving.await.expect("a clean end");
    stage.tear_down().await;
}

#[tokio::test]
async fn a_token_of_a_member_of_all_apps_is_an_operators_also_for_one_app() {
    let stage = Stage::set_up("").await;
    let mut settings = stage.settings.clone();
    settings.access.admin_bind = Some(([127, 0, 0, 1], 0).into());
    let api = api::Api::start(settings).await.expect("an API");
    let addresses = [api.address(), api.admin_address().expect("an address for operators")];
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(api.run_until(async {
        let _ = stopped.await;
    }));
    let [public, admin] = addresses.map(|address| Client::new(address, None));
    let everything = stage.fixture.operator_of_everything().await.at(&admin);
    accept(&everything, &invited(&everything, "root@example.com", "owner", None).await).await;
    let root = Person::of(&admin, log_in(&admin, "root@example.com", PASSWORD, None).await);
    let root = root.acting_for(&stage.fixture.app.to_string());
    let body = json!({ "scopes": ["messages:read"] });
    let operators = root.ask(Method::POST, "/v1/tokens", &body).await.expect(201);
    let apps = stage.client.at(&public).post("/v1/tokens", &body).await.expect(201);
    for (token, client, status) in
        [(&operators, &public, 403), (&operators, &admin, 200), (&apps, &public, 200), (&apps, &admin, 200)]
    {
        let answer = client.with_key(token["token"].as_str()).get("/v1/messages").await;
        assert_eq!(answer.status, status, "{}", answer.text);
    }
    drop(stop);
    serving.await.expect("a clean end");
    stage.tear_down().await;
}

#[tokio::test]
async fn an_issuer_acts_for_the_apps_it_is_bound_to() {
    let own = Stage::set_up("").await;
    let set = own.client.get("/.well-known/jwks.json").await.expect(200);
    own.tear_down().await;
    let (url, _) = publish(set).await;
    let stage = Stage::set_up(&format!("https://login.example={url}#{{app}}")).await;
    let (other, _) = stage.fixture.another_app().await;
    let of = |app: &str| signed(&with(&claims(app), "iss", json!("https://login.example")), Some("2"), SEED);
    assert_eq!(stage.told(&of(&stage.fixture.app.to_string())).await.0, 200);
    assert_eq!(stage.told(&of(&other.to_string())).await, (401, "token_invalid".to_owned()));
    stage.tear_down().await;
}

#[tokio::test]
async fn an_issuer_that_does_not_answer_makes_nobody_a_guesser() {
    let port = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = port.local_addr().expect("an address");
    drop(port);
    let stage = Stage::set_up(&format!("https://login.example=http://{address}/jwks.json")).await;
    let theirs = with(&claims(&stage.fixture.app.to_string()), "iss", json!("https://login.example"));
    for _ in 0..2 {
        let told = stage.told(&signed(&theirs, Some("2"), SEED)).await;
        assert_eq!(told, (503, "issuer_unavailable".to_owned()));
    }
    stage.tear_down().await;
}

#[tokio::test]
async fn nobody_acts_for_an_app_that_was_erased() {
    let stage = Stage::set_up("").await;
    let app = stage.fixture.app.to_string();
    let made = stage.client.post("/v1/tokens", &json!({})).await.expect(201);
    let everything = stage.fixture.operator_of_everything().await.at(&stage.client);
    accept(&everything, &invited(&everything, "root@example.com", "owner", None).await).await;
    accept(&everything, &invited(&everything, "ada@example.com", "owner", Some(&app)).await).await;
    let in_session = async |email| Person::of(&everything, log_in(&everything, email, PASSWORD, None).await);
    let (root, ada) = (in_session("root@example.com").await, in_session("ada@example.com").await);
    ada.get("/v1/messages").await.expect(200);
    everything.delete(&format!("/v1/apps/{app}")).await.expect(204);
    stage.client.with_key(made["token"].as_str()).get("/v1/messages").await.faults(410, "app_erased");
    ada.get("/v1/messages").await.faults(401, "session_ended");
    assert_eq!(
        stage.fixture.database.number("SELECT count(*) FROM members").await,
        1,
        "who is nowhere is forgotten"
    );
    root.acting_for(&app).get("/v1/messages").await.faults(410, "app_erased");
    let key = everything.post("/v1/api-keys", &json!({ "name": "late", "app": app })).await;
    key.faults(410, "app_erased");
    let late = json!({ "email": "late@example.com", "name": "Late", "role": "owner", "app": app });
    everything.post("/v1/members", &late).await.faults(410, "app_erased");
    let shown = everything.get(&format!("/v1/apps/{app}")).await.expect(200);
    assert!(shown["erased_at"].is_string(), "{shown}");
    stage.tear_down().await;
}
