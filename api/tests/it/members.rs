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
    removed.faults(409, "last_owner");
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
