//! Sessions: what begins them, what they need, what ends them.

use poem::http::Method;
use serde_json::json;
use test_support::eventually;
use totp_rs::{Algorithm, Secret, TOTP};

use crate::fixture::{Fixture, hello};
use crate::people::{PASSWORD, Person, accept, invited, log_in, member};

#[tokio::test]
async fn nobody_is_told_what_was_wrong_about_a_login() {
    let fixture = Fixture::set_up().await;
    member(&fixture, "developer").await;
    let wrong = log_in(&fixture.client, "developer@example.com", "not the password", None).await;
    let unknown = log_in(&fixture.client, "nobody@example.com", "not the password", None).await;
    for answer in [&wrong, &unknown] {
        assert_eq!((answer.status, &answer.body["code"]), (401, &json!("login_failed")));
        assert!(answer.header("Set-Cookie").is_none());
        let told = answer.header("RateLimit").expect("where it stands");
        assert!(told.contains("\"attempts\";r=9"), "{told}");
    }
    assert_eq!(wrong.header("RateLimit-Policy"), unknown.header("RateLimit-Policy"));
    assert_eq!(wrong.body["detail"], unknown.body["detail"]);
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_change_that_another_site_asked_for_is_refused() {
    let fixture = Fixture::set_up().await;
    let developer = member(&fixture, "developer").await;
    let message = hello(&json!({ "all": true }));
    let forged = developer.ask_from_elsewhere(Method::POST, "/v1/messages", &message).await;
    forged.faults(403, "csrf_token_missing");
    developer.ask_from_elsewhere(Method::GET, "/v1/messages", &json!({})).await.expect(200);
    developer.ask(Method::POST, "/v1/messages", &message).await.expect(202);
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_session_ends_when_nobody_uses_it_when_it_is_old_and_when_it_is_ended() {
    let fixture = Fixture::set_up().await;
    let here = member(&fixture, "developer").await;
    let idle = "UPDATE sessions SET last_used_at = now() - interval '31 minutes'";
    fixture.database.execute(idle).await;
    here.get("/v1/sessions/current").await.faults(401, "session_ended");
    let log_in = || log_in(&fixture.client, "developer@example.com", PASSWORD, None);
    let busy = Person::of(&fixture.client, log_in().await);
    fixture.database.execute("UPDATE sessions SET last_used_at = now() - interval '20 minutes'").await;
    busy.get("/v1/sessions/current").await.expect(200);
    let used = "SELECT count(*) FROM sessions WHERE last_used_at > now() - interval '1 minute'";
    assert_eq!(fixture.database.number(used).await, 1);
    fixture.database.execute("UPDATE sessions SET ends_at = now() - interval '1 second'").await;
    busy.get("/v1/sessions/current").await.faults(401, "session_ended");
    let last = Person::of(&fixture.client, log_in().await);
    let ended = last.ask(Method::DELETE, "/v1/sessions/current", &json!({})).await;
    assert!(ended.header("Set-Cookie").is_some_and(|cookie| cookie.contains("Max-Age=0")), "{ended:?}");
    last.get("/v1/sessions/current").await.faults(401, "session_ended");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_new_password_ends_every_other_session() {
    let fixture = Fixture::set_up().await;
    let here = member(&fixture, "developer").await;
    let elsewhere =
        Person::of(&fixture.client, log_in(&fixture.client, "developer@example.com", PASSWORD, None).await);
    let path = "/v1/sessions/current/password";
    let wrong = json!({ "current": "not the password", "new": "a better one, really" });
    here.ask(Method::PUT, path, &wrong).await.faults(401, "login_failed");
    let short = json!({ "current": PASSWORD, "new": "short" });
    assert_eq!(here.ask(Method::PUT, path, &short).await.faults(422, "invalid_body")[0].0, "/new");
    let right = json!({ "current": PASSWORD, "new": "a better one, really" });
    here.ask(Method::PUT, path, &right).await.expect(204);
    here.get("/v1/sessions/current").await.expect(200);
    elsewhere.get("/v1/sessions/current").await.faults(401, "session_ended");
    let old = log_in(&fixture.client, "developer@example.com", PASSWORD, None).await;
    old.faults(401, "login_failed");
    fixture.tear_down().await;
}

/// The code an authenticator app shows, so many steps from now.
fn code(secret: &str, steps: u64) -> String {
    let bytes = Secret::Encoded(secret.to_owned()).to_bytes().expect("base 32");
    let now = u64::try_from(chrono::Utc::now().timestamp()).expect("after 1970");
    TOTP::new_unchecked(Algorithm::SHA1, 6, 1, 30, bytes).generate(now + 30 * steps)
}

#[tokio::test]
async fn a_second_factor_is_asked_for_and_no_code_counts_twice() {
    let fixture = Fixture::set_up().await;
    let here = member(&fixture, "admin").await;
    let path = "/v1/sessions/current/second-factor";
    here.ask(Method::PUT, path, &json!({ "code": "123456" })).await.faults(409, "factor_not_begun");
    let check = json!({ "password": PASSWORD });
    let factor = here.ask(Method::POST, path, &check).await.expect(201);
    let secret = factor["secret"].as_str().expect("a secret");
    assert!(factor["uri"].as_str().expect("a uri").contains(&format!("admin%40example.com?secret={secret}")));
    let log_in = |code: Option<String>| {
        let client = fixture.client.clone();
        async move { log_in(&client, "admin@example.com", PASSWORD, code.as_deref()).await }
    };
    // Nothing is asked for before it is confirmed.
    log_in(None).await.expect(201);
    let first = code(secret, 0);
    here.ask(Method::PUT, path, &json!({ "code": first })).await.expect(204);
    log_in(None).await.faults(401, "code_required");
    log_in(Some(first)).await.faults(401, "login_failed");
    let next = code(secret, 1);
    log_in(Some(next.clone())).await.expect(201);
    log_in(Some(next)).await.faults(401, "login_failed");
    here.ask(Method::POST, path, &check).await.faults(409, "second_factor_exists");
    here.ask(Method::POST, &format!("{path}/remove"), &check).await.expect(204);
    log_in(None).await.expect(201);
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_key_is_nobody_and_has_no_session() {
    let fixture = Fixture::set_up().await;
    fixture.client.get("/v1/sessions/current").await.faults(403, "session_required");
    fixture.client.with_key(None).get("/v1/sessions/current").await.faults(401, "authentication_required");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_member_of_all_apps_names_one_there_is() {
    let fixture = Fixture::set_up().await;
    let operator = fixture.operator_of_everything().await;
    accept(&operator, &invited(&operator, "root@example.com", "owner", None).await).await;
    let root = Person::of(&operator, log_in(&operator, "root@example.com", PASSWORD, None).await);
    root.get("/v1/apps").await.expect(200);
    root.get("/v1/messages").await.faults(403, "app_key_required");
    root.acting_for(&fixture.app.to_string()).get("/v1/messages").await.expect(200);
    let nowhere = root.acting_for("app_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e");
    nowhere.get("/v1/messages").await.faults(403, "not_a_member");
    let faulty = root.acting_for("app_1").get("/v1/messages").await;
    assert_eq!(faulty.faults(400, "invalid_parameter")[0].0, "/header/App-Id");
    let log = root.get("/v1/audit-log").await.expect(200);
    let actions: Vec<&str> = log["data"]
        .as_array()
        .expect("entries")
        .iter()
        .filter_map(|entry| entry["action"].as_str())
        .collect();
    assert!(actions.contains(&"beginSession") && actions.contains(&"acceptInvitation"), "{actions:?}");
    fixture.tear_down().await;
}

#[tokio::test]
async fn whoever_guesses_passwords_is_let_try_no_more() {
    let fixture = Fixture::set_up().await;
    let mut settings = crate::fixture::settings(fixture.database.url());
    settings.access.failures = 3;
    let (client, stop, serving) = crate::fixture::serve(settings).await.expect("an API");
    for _ in 0..3 {
        log_in(&client, "developer@example.com", "not the password", None).await.faults(401, "login_failed");
    }
    let refused = log_in(&client, "developer@example.com", PASSWORD, None).await;
    refused.faults(429, "too_many_failures");
    drop(stop);
    serving.await.expect("a clean end");
    fixture.tear_down().await;
}

#[tokio::test]
async fn guesses_that_come_all_at_once_are_counted_all_the_same() {
    let fixture = Fixture::set_up().await;
    let mut settings = crate::fixture::settings(fixture.database.url());
    settings.access.failures = 3;
    let (client, stop, serving) = crate::fixture::serve(settings).await.expect("an API");
    let guess = |_| log_in(&client, "developer@example.com", "not the password", None);
    let answers = futures::future::join_all((0..12).map(guess)).await;
    let heard = answers.iter().filter(|answer| answer.status == 401).count();
    assert_eq!(heard, 3, "{:?}", answers.iter().map(|answer| answer.status).collect::<Vec<_>>());
    drop(stop);
    serving.await.expect("a clean end");
    fixture.tear_down().await;
}

#[tokio::test]
async fn one_account_is_guessed_at_ten_times_from_wherever_the_guesses_come() {
    let fixture = Fixture::set_up().await;
    let (developer, auditor) = (member(&fixture, "developer").await, member(&fixture, "auditor").await);
    let mut settings = crate::fixture::settings(fixture.database.url());
    settings.access.failures = 1_000;
    settings.access.trusted_proxies = domain::Networks::parse(["127.0.0.0/8"]).expect("a network");
    let (client, stop, serving) = crate::fixture::serve(settings).await.expect("an API");
    let log_in_from = async |last: u8, email: &str, password: &str| {
        let body = json!({ "email": email, "password": password });
        let from = format!("203.0.113.{last}");
        client.json(Method::POST, "/v1/sessions", &[("X-Forwarded-For", from.as_str())], &body).await
    };
    for address in 0..10 {
        log_in_from(address, "Developer@example.com", "not the password").await.faults(401, "login_failed");
    }
    let refused = log_in_from(99, "developer@example.com", PASSWORD).await;
    assert!(refused.header("Retry-After").is_some(), "{refused:?}");
    refused.faults(429, "too_many_failures");
    // An address that is nobody's is no different.
    for address in 0..10 {
        log_in_from(address, "nobody@example.com", "not the password").await.faults(401, "login_failed");
    }
    log_in_from(99, "nobody@example.com", PASSWORD).await.faults(429, "too_many_failures");
    // Sessions that began go on, and so does everybody else.
    developer.get("/v1/sessions/current").await.expect(200);
    log_in_from(99, "auditor@example.com", PASSWORD).await.expect(201);
    auditor.get("/v1/sessions/current").await.expect(200);
    let failed = "SELECT coalesce(sum((after->>'attempts')::bigint), 0)::bigint FROM audit_log
      WHERE action = 'beginSession' AND after->>'failed' = 'true'";
    let database = &fixture.database;
    // The first is written down at once, the others within the minute, or when the process ends.
    eventually("a failed login is in the audit log", || async {
        (database.number(failed).await > 0).then_some(())
    })
    .await;
    drop(stop);
    serving.await.expect("a clean end");
    for who in [developer.id.as_str(), "nobody"] {
        let failed = format!("{failed} AND target = 'member {who}'");
        assert_eq!(database.number(&failed).await, 10, "{who}");
    }
    let entries = database.number("SELECT count(*) FROM audit_log WHERE after->>'failed' = 'true'").await;
    assert!(entries < 20, "{entries} entries of 20 guesses");
    fixture.tear_down().await;
}
