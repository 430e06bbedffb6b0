//! One message to Google.

use bytes::Bytes;
use http_body_util::Full;
use hyper::{Method, Request, Response};
use serde_json::{Value, json};
use uuid::Uuid;

use super::reply::{bad_gateway_page, error, fcm, field, json_response, not_found_page, quota, retry_after};
use crate::ledger::Received;
use crate::running::{State, hash_of, now_micros};
use crate::scenario::{Provider, Reaction};
use crate::server::{Answer, Connection};

const MAX_PAYLOAD: usize = 4_096;

/// Answers one message.
pub(super) fn answer(
    request: &Request<Bytes>,
    project: &str,
    connection: &Connection,
    state: &State,
) -> Answer {
    let response = match check(request, project, state) {
        Ok(message) => return decide(request, &message, connection, state),
        Err(response) => response,
    };
    Answer::Response(*response)
}

/// What is checked before the token is looked at.
fn check(
    request: &Request<Bytes>,
    project: &str,
    state: &State,
) -> Result<Value, Box<Response<Full<Bytes>>>> {
    if request.method() != Method::POST {
        return Err(Box::new(not_found_page()));
    }
    if !state.access_tokens.allows(request) {
        return Err(Box::new(unauthenticated()));
    }
    if project != state.issued.fcm["project_id"] {
        let message =
            format!("Permission 'cloudmessaging.messages.create' denied on resource 'projects/{project}'");
        return Err(Box::new(error(403, "PERMISSION_DENIED", &message, vec![])));
    }
    let invalid = |name: &str, why: &str| {
        let message = format!("Invalid value at '{name}': {why}");
        Box::new(error(400, "INVALID_ARGUMENT", &message, vec![fcm("INVALID_ARGUMENT"), field(name, why)]))
    };
    let Ok(body) = serde_json::from_slice::<Value>(request.body()) else {
        return Err(Box::new(error(400, "INVALID_ARGUMENT", "Invalid JSON payload received.", vec![])));
    };
    let Some(message) = body.get("message").filter(|message| message.is_object()) else {
        return Err(invalid("message", "must be set"));
    };
    let data = message.get("data").and_then(Value::as_object);
    if data.is_some_and(|data| data.values().any(|value| !value.is_string())) {
        return Err(invalid("message.data[0].value", "must be a string"));
    }
    let weight: usize = ["notification", "data"]
        .iter()
        .filter_map(|part| message.get(*part))
        .map(|part| part.to_string().len())
        .sum();
    if weight > MAX_PAYLOAD {
        // The one refusal that comes without details.
        return Err(Box::new(error(400, "INVALID_ARGUMENT", "Message too big", vec![])));
    }
    if body.get("validate_only") == Some(&json!(true)) || body.get("validateOnly") == Some(&json!(true)) {
        let name = format!("projects/{project}/messages/fake_message_id");
        return Err(Box::new(json_response(200, &json!({ "name": name }))));
    }
    Ok(message.clone())
}

fn decide(request: &Request<Bytes>, message: &Value, connection: &Connection, state: &State) -> Answer {
    let Some(token) = message.get("token").and_then(Value::as_str) else {
        let why = "exactly one of token, topic or condition must be set";
        return Answer::Response(error(400, "INVALID_ARGUMENT", why, vec![field("message", why)]));
    };
    let reaction = state.faults.reaction(&state.scenario(), Provider::Fcm, token);
    let accept = || accept(request, message, token, connection, state);
    let response = match reaction {
        None => accept(),
        Some(Reaction::Silence) => return Answer::Never,
        Some(Reaction::Dropped) => return Answer::Sever,
        Some(Reaction::Refused) => return Answer::Refuse,
        Some(Reaction::AcceptedSilently) => {
            accept();
            return Answer::Never;
        }
        Some(Reaction::AcceptedThenDropped) => {
            accept();
            return Answer::Sever;
        }
        Some(Reaction::AcceptedTruncated) => {
            accept();
            Response::new(Full::from("{\n  \"name\": \"projects/automata-san"))
        }
        Some(refusal) => refuse(refusal),
    };
    Answer::Response(response)
}

fn accept(
    request: &Request<Bytes>,
    message: &Value,
    token: &str,
    connection: &Connection,
    state: &State,
) -> Response<Full<Bytes>> {
    let project = state.issued.fcm["project_id"].as_str().unwrap_or_default();
    let name = format!("projects/{project}/messages/0:{}", Uuid::new_v4().simple());
    let collapse_key = message.pointer("/android/collapse_key").or(message.pointer("/android/collapseKey"));
    state.ledger.add(Received {
        provider: Provider::Fcm,
        token: token.into(),
        apns_id: Uuid::nil(),
        name: name.as_str().into(),
        collapse_key: collapse_key.and_then(Value::as_str).unwrap_or_default().into(),
        body_hash: hash_of(request.body()),
        at_micros: now_micros(),
    });
    connection.adapt(state, true);
    json_response(200, &json!({ "name": name }))
}

fn unauthenticated() -> Response<Full<Bytes>> {
    let message = "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or \
                   other valid authentication credential.";
    error(401, "UNAUTHENTICATED", message, vec![])
}

fn refuse(reaction: Reaction) -> Response<Full<Bytes>> {
    match reaction {
        Reaction::Gone => {
            error(404, "NOT_FOUND", "Requested entity was not found.", vec![fcm("UNREGISTERED")])
        }
        Reaction::BadToken => {
            invalid("message.token", "The registration token is not a valid FCM registration token")
        }
        Reaction::BadPayload => invalid("message.notification", "Invalid value at 'message.notification'"),
        Reaction::WrongSender => {
            error(403, "PERMISSION_DENIED", "SenderId mismatch", vec![fcm("SENDER_ID_MISMATCH")])
        }
        Reaction::DeviceThrottled | Reaction::Throttled => throttle(reaction),
        Reaction::Internal => error(500, "INTERNAL", "Internal error encountered.", vec![fcm("INTERNAL")]),
        Reaction::Html => bad_gateway_page(),
        Reaction::NotAllowed => {
            error(403, "PERMISSION_DENIED", "The caller does not have permission", vec![])
        }
        Reaction::BadCredential | Reaction::ExpiredCredential => unauthenticated(),
        Reaction::Novel => error(400, "FAILED_PRECONDITION", "A reason from the future.", vec![]),
        Reaction::Unavailable
        | Reaction::Silence
        | Reaction::Dropped
        | Reaction::Refused
        | Reaction::AcceptedSilently
        | Reaction::AcceptedThenDropped
        | Reaction::AcceptedTruncated => {
            error(503, "UNAVAILABLE", "The service is currently unavailable.", vec![fcm("UNAVAILABLE")])
        }
    }
}

fn invalid(name: &str, why: &str) -> Response<Full<Bytes>> {
    error(400, "INVALID_ARGUMENT", why, vec![fcm("INVALID_ARGUMENT"), field(name, why)])
}

fn throttle(reaction: Reaction) -> Response<Full<Bytes>> {
    if reaction == Reaction::DeviceThrottled {
        let details = vec![fcm("QUOTA_EXCEEDED"), quota("device", "message rate of the device exceeded")];
        return error(429, "RESOURCE_EXHAUSTED", "Message rate to the device exceeded.", details);
    }
    let details =
        vec![fcm("QUOTA_EXCEEDED"), quota("project", "requests per minute of the project exceeded")];
    retry_after(error(429, "RESOURCE_EXHAUSTED", "Quota exceeded for quota metric.", details), 2)
}
