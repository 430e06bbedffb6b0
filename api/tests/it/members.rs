//! Members: how they come, what they may make each other, how they go.

use poem::http::Method;
use serde_json::json;

use crate::fixture::{Fixture, hello};
use crate::people::{PASSWORD, Person, accept, invited, log_in, member};

#[tokio::test]
async fn an_invited_member_sets_a_password_once_and_works_in_a_session() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let owner = invited(&fixture.client, "Ada@Example.com", "owner", None).await;
    assert_eq!((&owner["active"], &owner["app"]), (&json!(false), &json!(fixture.app.to_string())));
    log_in(&fixture.client, "ada@example.com", PASSWORD, None).await.faults(401, "login_failed");
    accept(&fixture.client, &owner).await;
    let again = json!({ "invitation": owner["invitation"], "password": "another password" });
    let stranger = fixture.client.with_key(None);
    stranger.post("/v1/members/accept", &again).await.faults(422, "invitation_invalid");
    let ada = Person::of(&fixture.client, log_in(&fixture.client, "ada@EXAMPLE.com ", PASSWORD, None).await);
    let session = ada.get("/v1/sessions/current").await.expect(200);
    assert_eq!(session["email"], "Ada@Example.com");
    assert_eq!(session["memberships"], json!([{ "app": fixture.app.to_string(), "role": "owner" }]));
    ada.ask(Method::POST, "/v1/messages", &hello(&json!({ "users": ["u0"] }))).await.expect(202);
    let actor = format!("member:{}", ada.id);
    ada.ask(Method::POST, "/v1/lanes/fcm/pause", &json!({ "reason": "a look" })).await.expect(200);
    let log = ada.get("/v1/audit-log").await.expect(200);
    assert_eq!((&log["data"][0]["actor"], &log["data"][0]["action"]), (&json!(actor), &json!("pauseLane")));
    fixture.tear_down().await;
}

#[tokio::test]
async fn an_old_invitation_does_not_hold_and_a_new_one_takes_its_place() {
    let fixture = Fixture::set_up().await;
    let first = invited(&fixture.client, "ben@example.com", "developer", None).await;
    let second = invited(&fixture.client, "ben@example.com", "developer", None).await;
    assert_eq!(first["id"], second["id"]);
    let stranger = fixture.client.with_key(None);
    let with = |invitation: &serde_json::Value| json!({ "invitation": invitation, "password": PASSWORD });
    let old = stranger.post("/v1/members/accept", &with(&first["invitation"])).await;
    old.faults(422, "invitation_invalid");
    fixture.database.execute("UPDATE memberships SET invited_until = now() - interval '1 second'").await;
    let late = stranger.post("/v1/members/accept", &with(&second["invitation"])).await;
    late.faults(422, "invitation_invalid");
    fixture.tear_down().await;
}

#[tokio::test]
async fn owners_are_named_by_owners_and_the_last_one_stays() {
    let fixture = Fixture::set_up().await;
    let (owner, admin) = (member(&fixture, "owner").await, member(&fixture, "admin").await);
    let friend = json!({ "email": "friend@example.com", "name": "Friend", "role": "owner" });
    admin.ask(Method::POST, "/v1/members", &friend).await.faults(403, "role_not_yours");
    let path = |person: &Person| format!("/v1/members/{}", person.id);
    admin.ask(Method::PUT, &path(&owner), &json!({ "role": "auditor" })).await.faults(403, "role_not_yours");
    admin.ask(Method::DELETE, &path(&owner), &json!({})).await.faults(403, "role_not_yours");
    // Nor with a key that an admin makes for it.
    let key = admin.ask(Method::POST, "/v1/api-keys", &json!({ "name": "mine" })).await.expect(201);
    let by_key = fixture.client.with_key(key["key"].as_str());
    by_key.post("/v1/members", &friend).await.faults(403, "role_not_yours");
    by_key.put(&path(&owner), &json!({ "role": "auditor" })).await.faults(403, "role_not_yours");
    by_key.delete(&path(&owner)).await.faults(403, "role_not_yours");
    owner.ask(Method::PUT, &path(&owner), &json!({ "role": "admin" })).await.faults(409, "last_owner");
    owner.ask(Method::DELETE, &path(&owner), &json!({})).await.faults(409, "last_owner");
    owner.ask(Method::PUT, &path(&admin), &json!({ "role": "owner" })).await.expect(200);
    owner.ask(Method::PUT, &path(&owner), &json!({ "role": "auditor" })).await.expect(200);
    owner.ask(Method::POST, "/v1/members", &friend).await.faults(403, "scope_missing");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_key_makes_no_member_who_may_do_more_than_it_may() {
    let fixture = Fixture::set_up().await;
    let scopes = vec![domain::Scope::MembersWrite, domain::Scope::MessagesRead];
    let key = fixture.key_of(fixture.app, scopes).await;
    let client = fixture.client.with_key(Some(&key));
    let body = json!({ "email": "eve@example.com", "name": "Eve", "role": "admin" });
    client.post("/v1/members", &body).await.faults(403, "role_not_yours");
    fixture.tear_down().await;
}

#[tokio::test]
async fn who_is_a_member_nowhere_any_more_is_forgotten_at_once() {
    let fixture = Fixture::set_up().await;
    let (owner, developer) = (member(&fixture, "owner").await, member(&fixture, "developer").await);
    developer.get("/v1/messages").await.expect(200);
    owner.ask(Method::DELETE, &format!("/v1/members/{}", developer.id), &json!({})).await.expect(204);
    developer.get("/v1/messages").await.faults(401, "session_ended");
    log_in(&fixture.client, "developer@example.com", PASSWORD, None).await.faults(401, "login_failed");
    let left = owner.get("/v1/members").await.expect(200);
    assert_eq!(left["data"].as_array().map(Vec::len), Some(1));
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_member_of_one_app_is_nothing_in_another() {
    let fixture = Fixture::set_up().await;
    let owner = member(&fixture, "owner").await;
    let (other, their_client) = fixture.another_app().await;
    let there = owner.acting_for(&other.to_string());
    there.get("/v1/messages").await.faults(403, "not_a_member");
    let invitation = invited(&their_client, "owner@example.com", "auditor", None).await;
    there.get("/v1/messages").await.faults(403, "not_a_member");
    owner.get("/v1/messages").await.expect(200);
    accept(&their_client, &invitation).await;
    there.get("/v1/messages").await.expect(200);
    there
        .ask(Method::POST, "/v1/messages", &hello(&json!({ "all": true })))
        .await
        .faults(403, "scope_missing");
    owner.get("/v1/messages").await.faults(403, "app_required");
    owner.acting_for(&fixture.app.to_string()).get("/v1/messages").await.expect(200);
    let theirs = format!("/v1/members/{}", owner.id);
    let removed = fixture.client.delete(&theirs).await;
    removed.faults(403, "role_not_yours");
    fixture.tear_down().await;
}

#[tokio::test]
async fn an_invitation_opens_one_app_and_nobody_elses_account() {
    let fixture = Fixture::set_up().await;
    let (other, other_client) = fixture.another_app().await;
    let ours = invited(&fixture.client, "eve@example.com", "owner", None).await;
    let theirs = invited(&other_client, "eve@example.com", "auditor", None).await;
    assert_eq!(ours["id"], theirs["id"], "one person");
    accept(&fixture.client, &theirs).await;
    let eve = Person::of(&fixture.client, log_in(&fixture.client, "eve@example.com", PASSWORD, None).await);
    eve.acting_for(&other.to_string()).get("/v1/messages").await.expect(200);
    eve.acting_for(&fixture.app.to_string()).get("/v1/messages").await.faults(403, "not_a_member");
    // Who holds our invitation, but not the password the account has by now, gets nothing by it.
    let wrong = json!({ "invitation": ours["invitation"], "password": "another good password" });
    let stranger = fixture.client.with_key(None);
    stranger.post("/v1/members/accept", &wrong).await.faults(422, "invitation_invalid");
    log_in(&fixture.client, "eve@example.com", "another good password", None)
        .await
        .faults(401, "login_failed");
    let listed = fixture.client.get("/v1/members").await.expect(200);
    assert_eq!(listed["data"][0]["active"], json!(false));
    accept(&fixture.client, &ours).await;
    eve.acting_for(&fixture.app.to_string()).get("/v1/messages").await.expect(200);
    fixture.tear_down().await;
}

#[tokio::test]
async fn whoever_lost_password_or_factor_starts_over_with_an_operators_help() {
    let fixture = Fixture::set_up().await;
    let (owner, developer) = (member(&fixture, "owner").await, member(&fixture, "developer").await);
    let path = format!("/v1/members/{}/reset", developer.id);
    owner.ask(Method::POST, &path, &json!({})).await.faults(403, "operator_key_required");
    let operator = fixture.operator_of_everything().await;
    operator.post(&path, &json!({})).await.expect(204);
    developer.get("/v1/messages").await.faults(401, "session_ended");
    log_in(&fixture.client, "developer@example.com", PASSWORD, None).await.faults(401, "login_failed");
    let anew = invited(&fixture.client, "developer@example.com", "developer", None).await;
    assert_eq!((&anew["id"], &anew["active"]), (&json!(developer.id), &json!(false)));
    let body = json!({ "invitation": anew["invitation"], "password": "a fresh good password" });
    fixture.client.with_key(None).post("/v1/members/accept", &body).await.expect(204);
    let back = log_in(&fixture.client, "developer@example.com", "a fresh good password", None).await;
    Person::of(&fixture.client, back).get("/v1/messages").await.expect(200);
    let here = "SELECT count(*) FROM audit_log WHERE action IN ('resetMember', 'acceptInvitation')
      AND chain <> '00000000-0000-0000-0000-000000000000'";
    assert_eq!(fixture.database.number(here).await, 4, "an app's log knows who came and who started over");
    let nobody = "/v1/members/mbr_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e/reset";
    operator.post(nobody, &json!({})).await.faults(404, "not_found");
    fixture.tear_down().await;
}

#[tokio::test]
async fn an_owner_starts_over_only_if_an_owner_lets_them() {
    let fixture = Fixture::set_up().await;
    let owner = member(&fixture, "owner").await;
    let operator = fixture.operator_of_everything().await;
    let reset = |person: &Person| format!("/v1/members/{}/reset", person.id);
    operator.post(&reset(&owner), &json!({})).await.faults(403, "role_not_yours");
    let mut everywhere = Vec::new();
    for role in ["owner", "admin"] {
        let email = format!("root-{role}@example.com");
        accept(&operator, &invited(&operator, &email, role, None).await).await;
        everywhere.push(Person::of(&operator, log_in(&operator, &email, PASSWORD, None).await));
    }
    let [root, admin] = everywhere.try_into().ok().expect("two");
    admin.ask(Method::POST, &reset(&owner), &json!({})).await.faults(403, "role_not_yours");
    admin.ask(Method::POST, &reset(&root), &json!({})).await.faults(403, "role_not_yours");
    root.ask(Method::POST, &reset(&root), &json!({})).await.faults(409, "last_owner");
    root.ask(Method::POST, &reset(&owner), &json!({})).await.expect(204);
    // The app has no owner now, and its operators name one.
    invited(&operator, "owner@example.com", "owner", Some(&fixture.app.to_string())).await;
    fixture.tear_down().await;
}

#[tokio::test]
async fn what_somebody_is_elsewhere_is_not_told_to_whoever_invites_them() {
    let fixture = Fixture::set_up().await;
    let (_, other) = fixture.another_app().await;
    let body = json!({ "email": "eve@example.com", "name": "Eve of the shop", "role": "auditor" });
    let here = fixture.client.post("/v1/members", &body).await.expect(201);
    accept(&fixture.client, &here).await;
    fixture.database.execute("UPDATE members SET sealed_totp = 'x', totp_confirmed_at = now()").await;
    let theirs = json!({ "email": "eve@example.com", "name": "E.", "role": "owner" });
    let there = other.post("/v1/members", &theirs).await.expect(201);
    let listed = other.get("/v1/members").await.expect(200);
    for seen in [&there, &listed["data"][0]] {
        assert_eq!((&seen["name"], &seen["second_factor"]), (&json!("E."), &json!(false)));
        assert_ne!(seen["created_at"], here["created_at"]);
    }
    let ours = fixture.client.get("/v1/members").await.expect(200);
    assert_eq!(ours["data"][0]["name"], "Eve of the shop");
    fixture.tear_down().await;
}

#[tokio::test]
async fn an_invitation_that_is_asked_for_twice_is_made_once() {
    let fixture = Fixture::set_up().await;
    let body = json!({ "email": "ada@example.com", "name": "Ada", "role": "developer" });
    let first = fixture.client.post_once("/v1/members", "ada", &body).await.expect(201);
    let again = fixture.client.post_once("/v1/members", "ada", &body).await;
    assert_eq!(again.header("Idempotency-Replayed"), Some("true"));
    let again = again.expect(201);
    assert_eq!((&again["id"], again.get("invitation")), (&first["id"], None));
    assert_eq!(again["email"], first["email"]);
    accept(&fixture.client, &first).await;
    fixture.tear_down().await;
}

#[tokio::test]
async fn what_a_person_looks_at_is_written_down_and_what_a_program_polls_is_once_an_hour() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let developer = member(&fixture, "developer").await;
    let sent = fixture.client.post("/v1/messages", &hello(&json!({ "users": ["u0"] }))).await.expect(202);
    let message = format!("/v1/messages/{}", sent["id"].as_str().expect("an id"));
    let looks = "SELECT count(*) FROM audit_log WHERE action LIKE 'get%' OR action LIKE 'list%'";
    let cancels = "SELECT count(*) FROM audit_log WHERE action = 'cancelMessage'";
    let deliveries = format!("{message}/deliveries");
    let delivery = format!("/v1/deliveries/dlv_{}00000000", message.trim_start_matches("/v1/messages/msg_"));
    let paths = [
        &message,
        &deliveries,
        &delivery,
        "/v1/messages",
        "/v1/users/u0",
        "/v1/subscriptions/s0",
        "/v1/subscriptions",
        "/v1/dead-letters",
    ];
    let cancel = format!("{message}/cancel");
    for _ in 0..3 {
        for path in paths {
            fixture.client.get(path).await.expect(200);
        }
        fixture.client.post(&cancel, &json!({})).await.expect(200);
    }
    assert_eq!((fixture.database.number(looks).await, fixture.database.number(cancels).await), (8, 1));
    for _ in 0..2 {
        for path in paths {
            developer.get(path).await.expect(200);
        }
        developer.ask(Method::POST, &cancel, &json!({})).await.expect(200);
    }
    assert_eq!((fixture.database.number(looks).await, fixture.database.number(cancels).await), (24, 3));
    let names = "SELECT count(*) FROM audit_log WHERE target LIKE '%u0%' OR target LIKE '%s0%'";
    assert_eq!(fixture.database.number(names).await, 0, "the log outlives a person");
    fixture.tear_down().await;
}
