//! Who a push comes from: a JSON web token signed with the developer's key.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use hyper::Request;
use hyper::header::AUTHORIZATION;

use super::reason::Reason;
use crate::counters::count;
use crate::jwt::Token;
use crate::running::{State, now_micros};
use crate::server::Connection;

const LIFETIME_SECONDS: i64 = 3_600;
const UPDATE_WINDOW_SECONDS: i64 = 20 * 60;

/// Tokens seen before: checking a signature for every push would cost more than everything else.
#[derive(Debug, Default)]
pub(crate) struct ProviderTokens {
    seen: Mutex<HashMap<String, Known>>,
}

#[derive(Debug, Clone)]
struct Known {
    key_id: String,
    issued_at: i64,
    first_seen: i64,
}

/// Checks the sender of a push.
pub(super) fn check(request: &Request<Bytes>, connection: &Connection, state: &State) -> Result<(), Reason> {
    let header = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let header = header.ok_or(Reason::MissingProviderToken)?;
    let (scheme, text) = header.split_once(' ').ok_or(Reason::InvalidProviderToken)?;
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err(Reason::MissingProviderToken);
    }
    let known = state.provider_tokens.look_up(text, state)?;
    let mut owner = connection.key_id.lock().unwrap_or_else(PoisonError::into_inner);
    match owner.as_deref() {
        Some(key_id) if key_id != known.key_id => return Err(Reason::UnrelatedKeyIdInToken),
        Some(_) => {}
        None => *owner = Some(known.key_id.clone()),
    }
    let now = now_micros() / 1_000_000;
    if now - known.issued_at > LIFETIME_SECONDS {
        return Err(Reason::ExpiredProviderToken);
    }
    Ok(())
}

impl ProviderTokens {
    fn look_up(&self, text: &str, state: &State) -> Result<Known, Reason> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = seen.get(text) {
            return Ok(known.clone());
        }
        let known = verify(text, state).ok_or(Reason::InvalidProviderToken)?;
        let most = state.scenario().apns.max_provider_tokens;
        let recent = seen.values().filter(|other| {
            other.key_id == known.key_id && known.first_seen - other.first_seen < UPDATE_WINDOW_SECONDS
        });
        if most > 0 && recent.count() >= most as usize {
            return Err(Reason::TooManyProviderTokenUpdates);
        }
        count(&state.counters.provider_tokens);
        seen.insert(text.to_owned(), known.clone());
        Ok(known)
    }
}

fn verify(text: &str, state: &State) -> Option<Known> {
    let token = Token::parse(text)?;
    let key_id = token.header.get("kid")?.as_str()?;
    let issuer = token.claims.get("iss")?.as_str()?;
    let issued_at = token.claims.get("iat")?.as_i64()?;
    let ours = &state.issued.apns;
    let valid = token.header.get("alg")?.as_str()? == "ES256"
        && key_id == ours.key_id
        && issuer == ours.team_id
        && token.is_signed_by_p256(&state.issued.apns_public);
    valid.then(|| Known { key_id: key_id.to_owned(), issued_at, first_seen: now_micros() / 1_000_000 })
}
