//! What can go wrong: every 4xx and 5xx is a problem, with an example of every code it can hold.

use poem_openapi::types::ToJSON as _;
use serde_json::{Map, Value, json};

use super::{is_idempotent, list, operations_mut};
use crate::edge::{Code, Fault, Problem};

/// Leaves to every operation the problems it can have, and shows them.
pub(super) fn describe(document: &mut Value) {
    for operation in operations_mut(document) {
        describe_one(operation);
    }
    let all = Code::ALL.iter().map(|code| (code.name().to_owned(), example(*code)));
    document["components"]["examples"] = all.collect::<Map<String, Value>>().into();
}

fn describe_one(operation: &mut Value) {
    // Every operation refuses query parameters nobody knows.
    operation["responses"]["400"]["description"] = "A parameter or the body does not read.".into();
    let known = operation.clone();
    let Some(responses) = operation["responses"].as_object_mut() else { return };
    responses.retain(|status, response| {
        if !status.starts_with(['4', '5']) {
            return true;
        }
        let fitting = Code::ALL.iter().filter(|code| code.status().as_str() == status.as_str());
        let examples: Map<String, Value> = fitting
            .filter(|code| is_possible(**code, &known))
            .map(|code| (code.name().to_owned(), reference("examples", code.name())))
            .collect();
        let is_possible = !examples.is_empty();
        response["content"] = json!({ "application/problem+json": {
            "schema": reference("schemas", "Problem"), "examples": examples,
        } });
        is_possible
    });
}

fn reference(kind: &str, name: &str) -> Value {
    json!({ "$ref": format!("#/components/{kind}/{name}") })
}

/// The operations of a member's second factor.
const FACTOR: [&str; 3] = ["beginSecondFactor", "confirmSecondFactor", "removeSecondFactor"];

/// What anybody can be told who has to say who they are.
const OF_WHO_ASKS: [&str; 16] = [
    "authentication_required",
    "api_key_invalid",
    "api_key_expired",
    "api_key_revoked",
    "token_invalid",
    "token_expired",
    "token_revoked",
    "issuer_unavailable",
    "session_ended",
    "app_required",
    "not_a_member",
    "network_not_allowed",
    "scope_missing",
    "app_key_required",
    "operator_key_required",
    "app_erased",
];

/// Operations whose body can name an app, which has to be there. What else is missing is named by the path.
const NAMES_AN_APP: [&str; 2] = ["createApiKey", "inviteMember"];

/// Whether an operation can answer with a code, told by what it takes.
fn is_possible(code: Code, operation: &Value) -> bool {
    let has_body = operation["requestBody"].is_object();
    let parameters = list(operation, "parameters");
    let named = |name: &str| operation["operationId"] == name;
    let any_of = |names: &[&str]| names.iter().any(|name| named(name));
    let asks_who = !list(operation, "security").is_empty();
    match code.name() {
        name if OF_WHO_ASKS.contains(&name) => asks_who,
        "login_failed" => any_of(&["beginSession", "changePassword"]) || any_of(&FACTOR),
        "code_required" => named("beginSession"),
        "session_required" => any_of(&["getSession", "endSession", "changePassword"]) || any_of(&FACTOR),
        "csrf_token_missing" => parameters.iter().any(|parameter| parameter["name"] == "CSRF-Token"),
        "factor_not_begun" => named("confirmSecondFactor"),
        "second_factor_exists" => named("beginSecondFactor"),
        "data_key_renewed" => named("renewDataKey"),
        "role_not_yours" | "last_owner" => {
            any_of(&["inviteMember", "changeMember", "removeMember", "resetMember"])
        }
        "invitation_invalid" => named("acceptInvitation"),
        "malformed_json" | "invalid_body" | "body_too_large" | "unsupported_media_type" => has_body,
        "invalid_parameter" => !parameters.is_empty(),
        "idempotency_in_progress" | "idempotency_key_reused" => is_idempotent(operation),
        "not_found" => any_of(&NAMES_AN_APP) || parameters.iter().any(|parameter| parameter["in"] == "path"),
        // Of no operation.
        "no_such_route" | "method_not_allowed" => false,
        "message_over" => named("cancelMessage"),
        "too_many_ended_tokens" => named("revokeToken"),
        "key_not_replaceable" => named("rotateApiKey"),
        "tokens_not_configured" => named("createToken"),
        "no_recipient" => named("createMessage"),
        "address_owned" => named("putSubscription"),
        // A code that is new here is shown wherever its status is, until somebody knows better.
        _ => true,
    }
}

/// What an answer with this code looks like.
fn example(code: Code) -> Value {
    let faults: Vec<Fault> = faults(code).into_iter().map(fault).collect();
    let problem = if faults.is_empty() { Problem::new(code) } else { Problem::of_faults(code, faults) };
    let view = problem.view(Some("/v1/messages"), Some("req_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e"));
    json!({ "summary": code.title(), "value": view.to_json() })
}

type Example = (&'static str, &'static str, &'static str);

fn fault((pointer, code, detail): Example) -> Fault {
    Fault { pointer: pointer.to_owned(), code, detail: detail.to_owned() }
}

fn faults(code: Code) -> Vec<Example> {
    match code.name() {
        "invalid_parameter" => vec![("/query/limit", "invalid", "must be from 1 to 200")],
        "unknown_parameter" => vec![("/query/limits", "unknown_parameter", "known are limit, cursor")],
        "invalid_body" => vec![
            ("/content/titel", "unknown_field", "is not a known field"),
            ("/send_at", "too_late", "must be within 28 days"),
        ],
        "no_recipient" => vec![("/to/users/0", "unknown_user", "the app has no user of this name")],
        _ => Vec::new(),
    }
}
