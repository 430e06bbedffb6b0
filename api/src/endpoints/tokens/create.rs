//! Make a token.

use std::fmt;
use std::sync::Arc;

use chrono::{DateTime, SubsecRound as _, TimeDelta, Utc};
use domain::{AppId, Scope};
use poem_openapi::param::Header;
use poem_openapi::{Object, OpenApi};
use serde_json::json;
use uuid::Uuid;

use crate::edge::{
    Caller, Checked, Effect, Faults, IdempotencyKey, Made, Problem, Text, Written, item, once,
};
use crate::endpoints::Tag;
use crate::principal::Principal;
use crate::services::Services;
use crate::tokens::{Claims, LIFETIME};

pub(crate) struct Create(pub(crate) Arc<Services>);

/// A token to be made.
#[derive(Debug, Object)]
#[oai(rename = "NewToken")]
pub(crate) struct TokenBody {
    /// What it may do; what you may, unless said. Never `keys:write` and `members:write`: a token makes nothing that would
    /// outlive it.
    #[oai(validator(min_items = 1, max_items = 32))]
    scopes: Option<Vec<Text<Scope>>>,
    /// How many seconds it lives; 900 unless said, a day at most.
    #[oai(validator(minimum(value = "1"), maximum(value = "86400")))]
    lifetime_seconds: Option<u32>,
    /// Whom it is for, as the audit log will name them.
    #[oai(validator(min_length = 1, max_length = 100))]
    subject: Option<String>,
}

/// A token.
#[derive(Clone, Object)]
#[oai(rename = "Token")]
pub(crate) struct TokenView {
    /// Its id, to end it by (`jti`).
    id: String,
    /// The token itself (RFC 7519), to be sent as an API key is: `Authorization: Bearer`. Only in the answer that made it.
    #[oai(skip_serializing_if_is_none)]
    token: Option<String>,
    /// Whose it is; null for operators.
    app: Option<Text<AppId>>,
    /// What it may do.
    scopes: Vec<Text<Scope>>,
    /// When it ends by itself.
    expires_at: DateTime<Utc>,
}

impl fmt::Debug for TokenView {
    /// Without the token itself.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenView").field("id", &self.id).finish_non_exhaustive()
    }
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Tokens")]
impl Create {
    /// Make a token
    ///
    /// For whoever should not hold an API key: it ends soon, and with whoever made it; it may do what you say, as far as you
    /// may, from where you may. Anybody can check it with the keys at `/.well-known/jwks.json`.
    #[oai(path = "/tokens", method = "post", operation_id = "createToken")]
    async fn create(
        &self,
        caller: Caller,
        /// Names this request for 7 days. A repetition is answered without the token itself.
        #[oai(name = "Idempotency-Key")]
        key: Header<Option<IdempotencyKey>>,
        body: Checked<TokenBody>,
    ) -> Written<TokenView, Made> {
        let principal = caller.principal();
        let scopes = allowed(&principal.scopes, body.value.scopes)?;
        let now = Utc::now().trunc_subsecs(0);
        let expires_at = end(principal, now, body.value.lifetime_seconds);
        let id = Uuid::new_v4().to_string();
        let claims = Claims {
            sub: body.value.subject.unwrap_or_else(|| principal.name.clone()),
            scope: scopes.iter().map(|scope| scope.name()).collect::<Vec<_>>().join(" "),
            exp: expires_at.timestamp(),
            jti: id.clone(),
            ..claims_of(principal, now)
        };
        let after = json!({ "subject": claims.sub, "scope": claims.scope, "expires_at": expires_at });
        let token = self.0.tokens.sign(claims)?;
        let app = principal.app;
        let kept = TokenView {
            id,
            token: None,
            app: app.map(Text),
            scopes: scopes.into_iter().map(Text).collect(),
            expires_at,
        };
        let idempotency = key.0.map(|key| key.of(caller.owner()));
        let made = once(&self.0, app, idempotency, &body.fingerprint, |conn| {
            Box::pin(async move {
                let target = format!("token {}", kept.id);
                caller.record(conn, app, target, (None, Some(after))).await?;
                let view = TokenView { token: Some(token), ..kept.clone() };
                Ok(Effect { view, status: 201, kept: Some(kept) })
            })
        });
        Ok(made.await?)
    }
}

/// What every token of `principal` claims.
fn claims_of(principal: &Principal, now: DateTime<Utc>) -> Claims {
    Claims {
        iss: String::new(),
        aud: String::new(),
        sub: String::new(),
        app: principal.app.map(|app| app.to_string()),
        networks: principal.networks.texts(),
        scope: String::new(),
        exp: now.timestamp(),
        nbf: now.timestamp(),
        iat: now.timestamp(),
        jti: String::new(),
        made_by: Some(principal.answerable().to_owned()),
        of_all_apps: principal.is_operator,
    }
}

/// When the token ends; no later than what it is made with.
fn end(principal: &Principal, now: DateTime<Utc>, lifetime_seconds: Option<u32>) -> DateTime<Utc> {
    let asked = now + TimeDelta::seconds(i64::from(lifetime_seconds.unwrap_or(LIFETIME)));
    principal.ends_at.map_or(asked, |end| asked.min(end.trunc_subsecs(0)))
}

fn allowed(own: &[Scope], wanted: Option<Vec<Text<Scope>>>) -> Result<Vec<Scope>, Problem> {
    let mut faults = Faults::default();
    let scopes: Vec<Scope> = match wanted {
        Some(wanted) => wanted.into_iter().map(|scope| scope.0).collect(),
        None => own.iter().copied().filter(|scope| scope.fits_a_token()).collect(),
    };
    if scopes.is_empty() {
        faults.add("/scopes", "not_allowed", "you may do nothing that a token can be allowed");
    }
    for (place, scope) in scopes.iter().enumerate() {
        if !scope.fits_a_token() {
            let why = format!("no token has `{scope}`: what it made would outlive it; use an API key");
            faults.add(item("/scopes", place), "not_allowed", why);
        } else if !own.iter().any(|own| own.includes(*scope)) {
            faults.add(item("/scopes", place), "not_allowed", format!("`{scope}` is not yours to give"));
        }
    }
    if faults.is_empty() { Ok(scopes) } else { Err(Problem::of_body(faults)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_hides_the_token() {
        let view = TokenView {
            id: "7".to_owned(),
            token: Some("canary".to_owned()),
            app: None,
            scopes: Vec::new(),
            expires_at: Utc::now(),
        };
        assert_eq!(format!("{view:?}"), "TokenView { id: \"7\", .. }");
    }
}
