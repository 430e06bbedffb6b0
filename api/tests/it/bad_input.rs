//! Bad input: always a 4xx problem with the right pointer, never a 5xx, and nothing stored.

use hyper::Method;
use serde_json::{Value, json};

use crate::fixture::{Fixture, hello};

/// A request, what it is answered, and where the answer points.
struct Case {
    name: &'static str,
    method: Method,
    path: String,
    headers: Vec<(&'static str, String)>,
    body: String,
    expected: (u16, &'static str, &'static str),
}

fn case(name: &'static str, path: &str, body: &Value, pointer: &'static str) -> Case {
    Case {
        name,
        method: Method::POST,
        path: path.to_owned(),
        headers: Vec::new(),
        body: body.to_string(),
        expected: (422, "invalid_body", pointer),
    }
}

/// A message that is right but for `fields`; a field of null is left out.
fn message(name: &'static str, fields: &Value, pointer: &'static str) -> Case {
    let mut body = hello(&json!({ "users": ["u0"] }));
    for (field, value) in fields.as_object().expect("fields") {
        if value.is_null() {
            body.as_object_mut().expect("an object").remove(field);
        } else {
            body[field] = value.clone();
        }
    }
    case(name, "/v1/messages", &body, pointer)
}

fn raw(name: &'static str, body: &str, status: u16, code: &'static str) -> Case {
    let mut case = case(name, "/v1/messages", &Value::Null, "");
    (case.body, case.expected) = (body.to_owned(), (status, code, ""));
    case
}

fn get(name: &'static str, path: &str, code: &'static str, pointer: &'static str) -> Case {
    let mut case = case(name, path, &Value::Null, pointer);
    case.method = Method::GET;
    case.expected = (400, code, pointer);
    case
}

fn put(name: &'static str, path: &str, body: &Value, pointer: &'static str) -> Case {
    Case { method: Method::PUT, ..case(name, path, body, pointer) }
}

fn header(
    name: &'static str,
    header: (&'static str, &str),
    expected: (u16, &'static str, &'static str),
) -> Case {
    let mut case = message(name, &json!({}), "");
    (case.headers, case.expected) = (vec![(header.0, header.1.to_owned())], expected);
    case
}

fn json_cases() -> Vec<Case> {
    vec![
        raw("no body", "", 400, "malformed_json"),
        raw("not JSON", "hello", 400, "malformed_json"),
        raw("cut JSON", "{\"to\":", 400, "malformed_json"),
        raw("two documents", "{} {}", 400, "malformed_json"),
        raw("a lone surrogate", "{\"to\":{\"users\":[\"\\ud800\"]}}", 400, "malformed_json"),
        raw("endless nesting", &"[".repeat(10_000), 400, "malformed_json"),
        raw("an array", "[]", 422, "invalid_body"),
        raw("a number", "7", 422, "invalid_body"),
        raw("null", "null", 422, "invalid_body"),
    ]
}

fn target_cases() -> Vec<Case> {
    let many = vec!["u0"; 10_001];
    vec![
        message("no target", &json!({ "to": null }), "/to"),
        message("targets of no kind", &json!({ "to": {} }), "/to"),
        message("targets of two kinds", &json!({ "to": { "users": ["u0"], "all": true } }), "/to"),
        message("a target of an unknown kind", &json!({ "to": { "everybody": true } }), "/to/everybody"),
        message("targets that are text", &json!({ "to": "u0" }), "/to"),
        message("users that are text", &json!({ "to": { "users": "u0" } }), "/to/users"),
        message("a user that is a number", &json!({ "to": { "users": ["u0", 7] } }), "/to/users/1"),
        message("no user at all", &json!({ "to": { "users": [] } }), "/to/users"),
        message("too many users", &json!({ "to": { "users": many } }), "/to/users"),
        message("not everybody", &json!({ "to": { "all": false } }), "/to/all"),
        message(
            "a token without a channel",
            &json!({ "to": { "tokens": [{ "token": "x" }] } }),
            "/to/tokens/0/channel",
        ),
        message(
            "a token on no channel",
            &json!({ "to": { "tokens": [{ "channel": "pigeon", "token": "x" }] } }),
            "/to/tokens/0/channel",
        ),
        message("U+0000 in a user", &json!({ "to": { "users": ["a\u{0}"] } }), "/to/users/0"),
    ]
}

fn content_cases() -> Vec<Case> {
    vec![
        message("no content", &json!({ "content": null }), "/content"),
        message("content that says nothing", &json!({ "content": {} }), "/content"),
        message("a title that is a number", &json!({ "content": { "title": 1 } }), "/content/title"),
        message("a mistyped field", &json!({ "content": { "tilte": "x" } }), "/content/tilte"),
        message("a negative badge", &json!({ "content": { "badge": -1 } }), "/content/badge"),
        message("a broken badge", &json!({ "content": { "badge": 1.5 } }), "/content/badge"),
        message("a huge badge", &json!({ "content": { "badge": 1_000_000 } }), "/content/badge"),
        message(
            "a picture without TLS",
            &json!({ "content": { "image": "http://x/y.png" } }),
            "/content/image",
        ),
        message("data that is no text", &json!({ "content": { "data": { "n": 1 } } }), "/content/data/n"),
        message(
            "a reserved name",
            &json!({ "content": { "data": { "google.x": "1" } } }),
            "/content/data/google.x",
        ),
        message("Apple's own name", &json!({ "content": { "data": { "aps": "1" } } }), "/content/data/aps"),
        message("U+0000 in the text", &json!({ "content": { "body": "a\u{0}b" } }), "/content/body"),
        message("a payload too large", &json!({ "content": { "body": "x".repeat(4_096) } }), "/content"),
        message("a long title", &json!({ "content": { "title": "x".repeat(1_025) } }), "/content/title"),
        message("a long body", &json!({ "content": { "body": "x".repeat(4_097) } }), "/content/body"),
        message(
            "a long address of a picture",
            &json!({ "content": { "image": format!("https://x/{}", "y".repeat(2_048)) } }),
            "/content/image",
        ),
    ]
}

/// What no channel of the message shows is kept all the same.
fn unseen_cases() -> Vec<Case> {
    let on = |channel: &str, mut fields: Value| {
        fields["channels"] = json!([channel]);
        fields
    };
    let overrides = |channel: &str| json!({ "overrides": { channel: { "x": "y".repeat(20_000) } } });
    vec![
        message(
            "a subtitle nobody sees",
            &on("fcm", json!({ "content": { "title": "x", "subtitle": "y".repeat(5_000) } })),
            "/content/subtitle",
        ),
        message(
            "a sound nobody hears",
            &on("fcm", json!({ "content": { "title": "x", "sound": "y".repeat(257) } })),
            "/content/sound",
        ),
        message("overrides for another channel", &on("fcm", overrides("apns")), "/overrides"),
        message("overrides for Google, sent to Apple", &on("apns", overrides("fcm")), "/overrides"),
        message(
            "an override of what Google does not count",
            &on("fcm", json!({ "overrides": { "fcm": { "android": { "x": "y".repeat(20_000) } } } })),
            "/overrides",
        ),
        message(
            "a text of more bytes than letters, taken out again",
            &on(
                "fcm",
                json!({
                    "content": { "title": "x", "body": "\u{1f426}".repeat(1_025) },
                    "overrides": { "fcm": { "notification": { "body": null } } },
                }),
            ),
            "/content/body",
        ),
    ]
}

/// Content that is long in one place, or in all places together.
fn long_data_cases() -> Vec<Case> {
    let many: serde_json::Map<String, Value> =
        (0..5).map(|n| (n.to_string(), json!("x".repeat(4_000)))).collect();
    let long = json!({ "channels": ["apns"], "content": { "data": { "a": "x".repeat(4_097) } } });
    vec![
        message("a long value", &long, "/content/data/a"),
        message("too many values", &json!({ "content": { "data": many } }), "/content"),
        message(
            "a number that would not read again",
            &json!({ "metadata": { "n": f64::MAX } }),
            "/metadata/n",
        ),
    ]
}

/// What providers would never give.
fn credential_cases(app: domain::AppId) -> Vec<Case> {
    let at = format!("/v1/apps/{app}/credentials");
    let key = |bytes: usize| {
        let inside = "x".repeat(bytes);
        format!("-----BEGIN PRIVATE KEY-----\n{inside}\n-----END PRIVATE KEY-----")
    };
    let account = |name: &str, text: String| {
        let mut account = json!({ "type": "service_account", "project_id": "p", "client_email": "e@p",
            "token_uri": "https://oauth2.googleapis.com/token", "private_key": key(1_600), "private_key_id": "1" });
        account[name] = json!(text);
        json!({ "channel": "fcm", "fcm": { "service_account": account } })
    };
    let apns = json!({ "channel": "apns", "apns": { "team_id": "TEAM123456", "key_id": "KEY1234567",
        "topic": "com.example.app", "private_key": key(4_096) } });
    vec![
        put("a long signing key", &at, &apns, "/apns/private_key"),
        put(
            "a long project",
            &at,
            &account("project_id", "p".repeat(257)),
            "/fcm/service_account/project_id",
        ),
        put(
            "a long address",
            &at,
            &account("client_email", "e".repeat(257)),
            "/fcm/service_account/client_email",
        ),
        put(
            "a long id of a key",
            &at,
            &account("private_key_id", "1".repeat(257)),
            "/fcm/service_account/private_key_id",
        ),
        put("a large account", &at, &account("note", "x".repeat(16_384)), "/fcm/service_account"),
        put("a large key in an account", &at, &account("private_key", key(16_384)), "/fcm/service_account"),
    ]
}

fn option_cases() -> Vec<Case> {
    let tags: serde_json::Map<String, Value> = (0..21).map(|n| (n.to_string(), json!("x"))).collect();
    vec![
        message("no channel", &json!({ "channels": [] }), "/channels"),
        message("an unknown channel", &json!({ "channels": ["apns", "fax"] }), "/channels/1"),
        message("a channel twice", &json!({ "channels": ["apns", "apns"] }), "/channels/1"),
        message("an unknown priority", &json!({ "priority": "urgent" }), "/priority"),
        message("a priority that is a number", &json!({ "priority": 1 }), "/priority"),
        message("an unknown urgency", &json!({ "urgency": "now" }), "/urgency"),
        message("an unknown policy", &json!({ "on_no_answer": "retry" }), "/on_no_answer"),
        message("a time that is none", &json!({ "send_at": "tomorrow" }), "/send_at"),
        message("a time far away", &json!({ "send_at": "2999-01-01T00:00:00Z" }), "/send_at"),
        message("an end in the past", &json!({ "expires_at": "2020-01-01T00:00:00Z" }), "/expires_at"),
        message("an end far away", &json!({ "expires_at": "2999-01-01T00:00:00Z" }), "/expires_at"),
        message("an empty collapse key", &json!({ "collapse_key": "" }), "/collapse_key"),
        message("a long collapse key", &json!({ "collapse_key": "k".repeat(65) }), "/collapse_key"),
        message("too many tags", &json!({ "tags": tags }), "/tags"),
        message("a tag that is a number", &json!({ "tags": { "a": 1 } }), "/tags/a"),
        message("a long tag", &json!({ "tags": { "a": "x".repeat(257) } }), "/tags/a"),
        message("too much metadata", &json!({ "metadata": { "a": "x".repeat(2_048) } }), "/metadata"),
        message("metadata that is a list", &json!({ "metadata": [1] }), "/metadata"),
        message("overrides for no channel", &json!({ "overrides": { "sms": {} } }), "/overrides/sms"),
        message("overrides that are text", &json!({ "overrides": { "apns": "x" } }), "/overrides/apns"),
        message("an unknown field", &json!({ "priorty": "high" }), "/priorty"),
    ]
}

fn registry_cases() -> Vec<Case> {
    let subscription = |fields: Value| {
        let mut body = json!({ "channel": "apns", "token": "ab".repeat(32) });
        body.as_object_mut().expect("an object").extend(fields.as_object().expect("fields").clone());
        body
    };
    let at = "/v1/subscriptions/s9";
    vec![
        put("no token", at, &json!({ "channel": "apns" }), "/token"),
        put("an APNs token that is none", at, &subscription(json!({ "token": "xyz" })), "/token"),
        put("an odd APNs token", at, &subscription(json!({ "token": "a".repeat(63) })), "/token"),
        put(
            "a token of a novel's length",
            at,
            &subscription(json!({ "token": "a".repeat(1 << 20) })),
            "/token",
        ),
        put(
            "an FCM token with spaces",
            at,
            &json!({ "channel": "fcm", "token": "a b".repeat(20) }),
            "/token",
        ),
        put(
            "a sandbox of Google's",
            at,
            &json!({
                "channel": "fcm", "token": "a".repeat(40), "environment": "sandbox",
            }),
            "/environment",
        ),
        put("an unknown world", at, &subscription(json!({ "environment": "staging" })), "/environment"),
        put("a user with spaces", at, &subscription(json!({ "user": "a b" })), "/user"),
        put("an empty locale", at, &subscription(json!({ "locale": "" })), "/locale"),
        put(
            "too many attributes",
            at,
            &subscription(json!({ "attributes": { "a": "x".repeat(4_096) } })),
            "/attributes",
        ),
    ]
}

fn other_cases() -> Vec<Case> {
    vec![
        put("attributes that are text", "/v1/users/u9", &json!({ "attributes": "x" }), "/attributes"),
        put("an unknown field of a user", "/v1/users/u9", &json!({ "name": "Ann" }), "/name"),
        case("a key without a name", "/v1/api-keys", &json!({}), "/name"),
        case("a key with no scope", "/v1/api-keys", &json!({ "name": "x", "scopes": [] }), "/scopes"),
        case("an unknown scope", "/v1/api-keys", &json!({ "name": "x", "scopes": ["root"] }), "/scopes/0"),
        case(
            "a key of the past",
            "/v1/api-keys",
            &json!({
                "name": "x", "expires_at": "2020-01-01T00:00:00Z",
            }),
            "/expires_at",
        ),
        case("a replay of nothing", "/v1/dead-letters/replay", &json!({}), ""),
        case("a replay of no letter", "/v1/dead-letters/replay", &json!({ "ids": ["dl_1"] }), "/ids/0"),
        case(
            "a replay at no rate",
            "/v1/dead-letters/replay",
            &json!({
                "filter": {}, "rate_per_second": 0,
            }),
            "/rate_per_second",
        ),
        case("a pause without a reason", "/v1/lanes/apns/pause", &json!({}), "/reason"),
        case(
            "a pause until yesterday",
            "/v1/lanes/apns/pause",
            &json!({
                "reason": "x", "until": "2020-01-01T00:00:00Z",
            }),
            "/until",
        ),
    ]
}

fn parameter_cases() -> Vec<Case> {
    let long = format!("/v1/subscriptions/{}", "x".repeat(129));
    let mut not_a_lane = case("a lane that is none", "/v1/lanes/fax/resume", &json!({}), "/path/channel");
    not_a_lane.expected = (400, "invalid_parameter", "/path/channel");
    let bad = "invalid_parameter";
    vec![
        get("an id that is none", "/v1/messages/7", bad, "/path/id"),
        get("an id of another kind", "/v1/messages/app_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e", bad, "/path/id"),
        get("a delivery that is none", "/v1/deliveries/dlv_1", bad, "/path/id"),
        get("a name with a space", "/v1/subscriptions/a%20b", bad, "/path/id"),
        get("a name that is long", &long, bad, "/path/id"),
        get("U+0000 in a name", "/v1/users/a%00b", bad, "/path/external_id"),
        get("no limit at all", "/v1/messages?limit=0", bad, "/query/limit"),
        get("a wild limit", "/v1/messages?limit=201", bad, "/query/limit"),
        get("a limit that is text", "/v1/messages?limit=ten", bad, "/query/limit"),
        get("a cursor that is none", "/v1/messages?cursor=abc", bad, "/query/cursor"),
        get("a cursor of another list", "/v1/messages?cursor=MTo3", bad, "/query/cursor"),
        get("a state that is none", "/v1/subscriptions?state=on", bad, "/query/state"),
        get("a cause that is none", "/v1/dead-letters?cause=bad", bad, "/query/cause"),
        get("a time that is none", "/v1/dead-letters?since=monday", bad, "/query/since"),
        get("a mistyped filter", "/v1/subscriptions?chanel=apns", "unknown_parameter", "/query/chanel"),
        get("a filter where none is", "/v1/messages/msg_1?x=1", "unknown_parameter", "/query/x"),
        not_a_lane,
    ]
}

fn header_cases() -> Vec<Case> {
    let (key, content_type) = ("Idempotency-Key", "Content-Type");
    let long = "k".repeat(256);
    vec![
        header("an empty idempotency key", (key, ""), (400, "invalid_parameter", "/header/Idempotency-Key")),
        header("a long idempotency key", (key, &long), (400, "invalid_parameter", "/header/Idempotency-Key")),
        header("a body that is text", (content_type, "text/plain"), (415, "unsupported_media_type", "")),
        header(
            "a body that is a form",
            (content_type, "multipart/form-data"),
            (415, "unsupported_media_type", ""),
        ),
        header("a method that is none", ("X-Method", "PATCH"), (405, "method_not_allowed", "")),
        header("a key that is none", ("Authorization", "Bearer 123"), (401, "api_key_invalid", "")),
        header("a password", ("Authorization", "Basic YTpi"), (401, "authentication_required", "")),
    ]
}

#[tokio::test]
async fn every_fault_is_a_problem_that_points_at_it_and_nothing_is_stored() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let stored = async || {
        let rows = "SELECT (SELECT count(*) FROM messages) + (SELECT count(*) FROM users)
            + (SELECT count(*) FROM subscriptions) + (SELECT count(*) FROM api_keys)
            + (SELECT count(*) FROM credentials) + (SELECT count(*) FROM operations) + (SELECT count(*) FROM queue.controls WHERE paused_until > now())";
        (fixture.database.number(rows).await, fixture.jobs().await)
    };
    let before = stored().await;
    let mut count = 0;
    let all = [
        json_cases(),
        target_cases(),
        content_cases(),
        unseen_cases(),
        long_data_cases(),
        option_cases(),
        registry_cases(),
        other_cases(),
        credential_cases(fixture.app),
        parameter_cases(),
        header_cases(),
    ];
    for case in all.into_iter().flatten() {
        check(&fixture, &case).await;
        count += 1;
    }
    assert!(count >= 110, "{count}");
    assert_eq!(stored().await, before);
    fixture.tear_down().await;
}

async fn check(fixture: &Fixture, case: &Case) {
    let Case { name, method, path, headers, body, expected: (status, code, pointer) } = case;
    let mut sent: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    if !sent.iter().any(|(name, _)| *name == "Content-Type") {
        sent.push(("Content-Type", "application/json"));
    }
    let method = match sent.iter().find(|(name, _)| *name == "X-Method") {
        Some((_, method)) => method.parse().expect("a method"),
        None => method.clone(),
    };
    let own_key = sent.iter().any(|(name, _)| *name == "Authorization");
    let client = if own_key { fixture.client.with_key(None) } else { fixture.client.clone() };
    let answer = client.send(method, path, &sent, body.clone().into()).await;
    assert_eq!(
        (answer.status, answer.body["code"].as_str()),
        (*status, Some(*code)),
        "{name}: {}",
        answer.text
    );
    let faults = answer.faults(*status, code);
    if !pointer.is_empty() {
        assert!(faults.iter().any(|(found, _)| found == pointer), "{name}: {faults:?} lacks {pointer}");
    }
    assert!(answer.body["detail"].as_str().is_some_and(|detail| !detail.is_empty()), "{name} has no detail");
}

#[tokio::test]
async fn all_faults_of_a_body_are_told_at_once() {
    let fixture = Fixture::set_up().await;
    let body = json!({
        "to": {}, "channels": ["fax"], "content": { "title": 1, "badge": -1 }, "priority": "x", "send_at": "x", "x": 1,
    });
    let faults = fixture.client.post("/v1/messages", &body).await.faults(422, "invalid_body");
    let mut pointers: Vec<String> = faults.into_iter().map(|(pointer, _)| pointer).collect();
    pointers.sort();
    let expected = ["/channels/0", "/content/badge", "/content/title", "/priority", "/send_at", "/to", "/x"];
    assert_eq!(pointers, expected);
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_body_of_more_than_8_mib_is_refused_before_it_is_read() {
    let fixture = Fixture::set_up().await;
    let body = format!("\"{}\"", "x".repeat(9 << 20));
    let headers = [("Content-Type", "application/json")];
    let answer = fixture.client.send(Method::POST, "/v1/messages", &headers, body.into()).await;
    answer.faults(413, "body_too_large");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_body_of_more_than_16_kib_is_read_of_nobody_who_is_not_recognised() {
    let fixture = Fixture::set_up().await;
    let (stranger, headers) = (fixture.client.with_key(None), [("Content-Type", "application/json")]);
    for path in ["/v1/sessions", "/v1/members/accept"] {
        let fits = format!("\"{}\"", "x".repeat((16 << 10) - 2));
        stranger.send(Method::POST, path, &headers, fits.into()).await.faults(422, "invalid_body");
        let large = format!("\"{}\"", "x".repeat((16 << 10) - 1));
        stranger.send(Method::POST, path, &headers, large.into()).await.faults(413, "body_too_large");
    }
    // Who has to be recognised is, before anything is read: of this not even that it is too large.
    let large = "x".repeat(9 << 20);
    let unknown = stranger.send(Method::POST, "/v1/messages", &headers, large.into()).await;
    unknown.faults(401, "authentication_required");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_log_does_not_quote_the_row_the_database_refused() {
    let fixture = Fixture::set_up().await;
    // Behind the wall the database quotes no rows itself; an operator stands outside of it.
    fixture.database.execute("ALTER TABLE apps ADD CHECK (length(name) < 12)").await;
    let body = json!({ "name": "a canary among apps" });
    fixture.operator.post("/v1/apps", &body).await.faults(500, "internal");
    fixture.tear_down().await;
}
