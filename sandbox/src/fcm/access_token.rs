//! Google's token endpoint: a signed assertion in, an access token out.
//! <https://developers.google.com/identity/protocols/oauth2/service-account#httprest>

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http_body_util::Full;
use hyper::header::AUTHORIZATION;
use hyper::{Request, Response};
use serde_json::json;
use uuid::Uuid;

use super::reply::json_response;
use crate::counters::count;
use crate::jwt::Token;
use crate::running::{State, now_micros};

const GRANT: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const USUAL_LIFETIME_SECONDS: u64 = 3_599;

/// Access tokens given out, and when each ends.
#[derive(Debug, Default)]
pub(crate) struct AccessTokens {
    given: Mutex<HashMap<String, i64>>,
}

impl AccessTokens {
    /// Whether a request brings a token that is valid now.
    pub(super) fn allows(&self, request: &Request<Bytes>) -> bool {
        let header = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let Some(token) = header.and_then(|header| header.strip_prefix("Bearer ")) else {
            return false;
        };
        let given = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        given.get(token).is_some_and(|ends| *ends > now_micros())
    }

    fn give(&self, seconds: u64) -> String {
        let token = format!("ya29.sandbox-{}", Uuid::new_v4().simple());
        let ends = now_micros() + i64::try_from(seconds).unwrap_or(0) * 1_000_000;
        self.given.lock().unwrap_or_else(PoisonError::into_inner).insert(token.clone(), ends);
        token
    }
}

/// Answers a request for an access token.
pub(super) fn exchange(request: &Request<Bytes>, state: &State) -> Response<Full<Bytes>> {
    let rules = state.scenario().oauth.clone();
    if rules.unavailable {
        return json_response(503, &json!({ "error": "temporarily_unavailable" }));
    }
    let refuse = |description: &str| {
        json_response(400, &json!({ "error": "invalid_grant", "error_description": description }))
    };
    if rules.invalid_grant {
        return refuse("Invalid JWT Signature.");
    }
    let form = form_of(request.body());
    if form.get("grant_type").map(String::as_str) != Some(GRANT) {
        return json_response(400, &json!({ "error": "unsupported_grant_type" }));
    }
    let assertion = form.get("assertion").and_then(|text| Token::parse(text));
    let Some(assertion) = assertion else {
        return refuse("Invalid JWT: Failed to parse.");
    };
    if !assertion.is_signed_by_rsa(&state.issued.fcm_public) {
        return refuse("Invalid JWT Signature.");
    }
    let claim = |name: &str| assertion.claims.get(name).and_then(|value| value.as_str()).unwrap_or_default();
    if claim("iss") != state.issued.fcm["client_email"] {
        return refuse("Invalid grant: account not found");
    }
    if claim("aud") != state.issued.fcm["token_uri"] {
        return refuse("Invalid JWT: audience does not match.");
    }
    let expires = assertion.claims.get("exp").and_then(serde_json::Value::as_i64).unwrap_or(0);
    if expires < now_micros() / 1_000_000 {
        return refuse("Invalid JWT: Token must be a short-lived token (60 minutes).");
    }
    count(&state.counters.access_tokens);
    let seconds = if rules.expires_in == 0 { USUAL_LIFETIME_SECONDS } else { rules.expires_in };
    let token = state.access_tokens.give(seconds);
    json_response(200, &json!({ "access_token": token, "expires_in": seconds, "token_type": "Bearer" }))
}

/// Fields of a form, percent-decoded.
fn form_of(body: &Bytes) -> HashMap<String, String> {
    let text = String::from_utf8_lossy(body);
    let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (percent_decode(name), percent_decode(value))).collect()
}

fn percent_decode(text: &str) -> String {
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let Some((&first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match (first, hex.and_then(|hex| u8::from_str_radix(hex, 16).ok())) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            (b'+', _) => {
                bytes.push(b' ');
                rest = after;
            }
            _ => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
