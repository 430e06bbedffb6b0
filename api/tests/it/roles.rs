//! Roles, as whoever makes members is told about them.

use serde_json::Value;

use crate::fixture::Fixture;
use crate::people::member;

/// What a role may do, of the list of them.
fn operations_of<'a>(roles: &'a Value, name: &str) -> Vec<&'a str> {
    let mut roles = roles["data"].as_array().expect("a list").iter();
    let role = roles.find(|role| role["role"] == name).expect("the role");
    role["operations"].as_array().expect("operations").iter().filter_map(Value::as_str).collect()
}

#[tokio::test]
async fn a_role_says_what_it_may_do_for_the_app_and_for_all_of_them() {
    let fixture = Fixture::set_up().await;
    let here = member(&fixture, "admin").await.get("/v1/roles").await.expect(200);
    assert_eq!(here["data"].as_array().expect("a list").len(), domain::Role::ALL.len());
    let auditor = operations_of(&here, "auditor");
    assert!(auditor.contains(&"listAuditLog") && !auditor.contains(&"createMessage"), "{auditor:?}");
    assert!(!operations_of(&here, "owner").contains(&"createApp"));
    let everywhere = fixture.operator_of_everything().await.get("/v1/roles").await.expect(200);
    assert!(operations_of(&everywhere, "owner").contains(&"createApp"));
    assert!(!operations_of(&everywhere, "developer").contains(&"createApp"));
    fixture.tear_down().await;
}

#[tokio::test]
async fn whoever_makes_no_members_is_not_told_what_they_could_be() {
    let fixture = Fixture::set_up().await;
    member(&fixture, "auditor").await.get("/v1/roles").await.faults(403, "scope_missing");
    fixture.tear_down().await;
}
