//! A stolen dump, and what was said to the API.

use poem::http::Method;
use serde_json::json;
use test_support::Dump;
use totp_rs::Secret;

use crate::fixture::Fixture;
use crate::people::{PASSWORD, Person, accept, log_in};

const STORED: &str = "canary-token-stored-0123456789";
const INLINE: &str = "canary-token-inline-0123456789";
const APNS: &str = "c0ffeec0ffeec0ffeec0ffeec0ffeec0ffeec0ffeec0ffeec0ffeec0ffeec0ff";
const MEMBER: &str = "canary-member@example.com";
const KEY_LINE: &str = "Y2FuYXJ5IGtleQo=";

async fn store_secrets(fixture: &Fixture) {
    for (id, channel, token) in [("phone", "apns", APNS), ("tablet", "fcm", STORED)] {
        let subscription = json!({ "channel": channel, "token": token, "user": "u1" });
        fixture.client.put(&format!("/v1/subscriptions/{id}"), &subscription).await.expect(201);
    }
    let private_key = format!("-----BEGIN PRIVATE KEY-----\n{KEY_LINE}\n-----END PRIVATE KEY-----\n");
    let apns = json!({
        "team_id": "TEAM123456", "key_id": "KEY1234567", "topic": "com.example.app", "private_key": private_key,
    });
    let credential = json!({ "channel": "apns", "apns": apns });
    fixture.client.put(&format!("/v1/apps/{}/credentials", fixture.app), &credential).await.expect(201);
}

/// Somebody who came, and has a second factor. Answers its secret as a dump would have it.
async fn store_member(fixture: &Fixture) -> String {
    // What is kept to be answered again is in the dump as well.
    let body = json!({ "email": MEMBER, "name": "Somebody", "role": "owner" });
    let invited = fixture.client.post_once("/v1/members", "canary", &body).await.expect(201);
    accept(&fixture.client, &invited).await;
    let member = Person::of(&fixture.client, log_in(&fixture.client, MEMBER, PASSWORD, None).await);
    let path = "/v1/sessions/current/second-factor";
    let factor = member.ask(Method::POST, path, &json!({ "password": PASSWORD })).await.expect(201);
    let secret = Secret::Encoded(factor["secret"].as_str().expect("a secret").to_owned());
    hex::encode(secret.to_bytes().expect("base 32"))
}

/// Answers the message's id.
async fn send_secrets(fixture: &Fixture) -> String {
    let message = json!({
        "to": { "tokens": [{ "channel": "fcm", "token": INLINE }] },
        "content": { "title": "canary title", "body": "canary body", "data": { "code": "canary data" } },
        "overrides": { "apns": { "aps": { "category": "canary override" } } },
    });
    let sent = fixture.client.post("/v1/messages", &message).await.expect(202);
    let later = json!({
        "to": { "users": ["u1"] }, "content": { "title": "canary later" },
        "send_at": chrono::Utc::now() + chrono::TimeDelta::hours(1),
    });
    fixture.client.post("/v1/messages", &later).await.expect(202);
    let id = sent["id"].as_str().expect("an id").trim_start_matches("msg_");
    uuid::Uuid::parse_str(id).expect("an id").to_string()
}

#[tokio::test]
async fn a_stolen_dump_has_no_readable_token_credential_key_or_content() {
    let fixture = Fixture::set_up().await;
    let key = fixture.key_of(fixture.app, vec![domain::Scope::MessagesSend]).await;
    store_secrets(&fixture).await;
    let id = send_secrets(&fixture).await;
    let factor = store_member(&fixture).await;
    let dump = Dump::of(&fixture.database).await;
    assert!(dump.tells(&id), "the message is not in the dump");
    for secret in [
        APNS,
        STORED,
        INLINE,
        KEY_LINE,
        MEMBER,
        PASSWORD,
        factor.as_str(),
        key.as_str(),
        "canary title",
        "canary body",
        "canary data",
        "canary override",
        "canary later",
    ] {
        assert!(!dump.tells(secret), "{secret:?} can be read in a dump");
    }
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_person_who_was_erased_is_in_no_table_any_more() {
    let fixture = Fixture::set_up().await;
    let person = json!({ "locale": "ko-KR", "attributes": { "nickname": "leaving-nickname" } });
    fixture.client.put("/v1/users/leaving-person", &person).await.expect(201);
    let address = json!({ "channel": "fcm", "token": STORED, "user": "leaving-person" });
    fixture.client.put("/v1/subscriptions/leaving-phone", &address).await.expect(201);
    let words = ["leaving-person", "leaving-nickname", "leaving-phone"];
    let before = Dump::of(&fixture.database).await;
    assert!(words.iter().all(|word| before.tells(word)));
    fixture.client.delete("/v1/users/leaving-person").await.expect(204);
    let after = Dump::of(&fixture.database).await;
    for word in words {
        assert!(!after.tells(word), "{word:?} can still be read");
    }
    fixture.tear_down().await;
}
