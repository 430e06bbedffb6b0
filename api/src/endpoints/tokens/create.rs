//! Make a token.

use std::sync::Arc;

use chrono::{DateTime, SubsecRound as _, TimeDelta, Utc};
use domain::{AppId, Scope};
use poem_openapi::{Object, OpenApi};
use serde_json::json;
use uuid::Uuid;

use crate::edge::{Answer, Caller, Checked, Faults, Made, Problem, Text, Written, item};
use crate::endpoints::Tag;
use crate::services::Services;
use crate::tokens::{Claims, LIFETIME};

pub(crate) struct Create(pub(crate) Arc<Services>);

/// A token to be made.
#[derive(Debug, Object)]
#[oai(rename = "NewToken")]
pub(crate) struct TokenBody {
    /// What it may do; what you may, unless said.
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
#[derive(Debug, Object)]
#[oai(rename = "Token")]
pub(crate) struct TokenView {
    /// Its id, to end it by (`jti`).
    id: String,
    /// The token itself (RFC 7519), to be sent as an API key is: `Authorization: Bearer`.
    token: String,
    /// Whose it is; null for operators.
    app: Option<Text<AppId>>,
    /// What it may do.
    scopes: Vec<Text<Scope>>,
    /// When it ends by itself.
    expires_at: DateTime<Utc>,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Tokens")]
impl Create {
    /// Make a token
    ///
    /// For whoever should not hold an API key: it ends soon, and with whoever made it; it may do what you say, as far as you
    /// may, from where you may. Anybody can check it with the keys at `/.well-known/jwks.json`.
    #[oai(path = "/tokens", method = "post", operation_id = "createToken")]
    async fn create(&self, caller: Caller, body: Checked<TokenBody>) -> Written<TokenView, Made> {
        let principal = caller.principal();
        let scopes = allowed(&principal.scopes, body.value.scopes)?;
        let now = Utc::now().trunc_subsecs(0);
        let lifetime = TimeDelta::seconds(i64::from(body.value.lifetime_seconds.unwrap_or(LIFETIME)));
        let asked = now + lifetime;
        // It ends no later than what it is made with.
        let expires_at = principal.ends_at.map_or(asked, |end| asked.min(end.trunc_subsecs(0)));
        let id = Uuid::new_v4().to_string();
        let claims = Claims {
            iss: String::new(),
            aud: String::new(),
            sub: body.value.subject.unwrap_or_else(|| principal.name.clone()),
            app: principal.app.map(|app| app.to_string()),
            networks: principal.networks.texts(),
            scope: scopes.iter().map(|scope| scope.name()).collect::<Vec<_>>().join(" "),
            exp: expires_at.timestamp(),
            nbf: now.timestamp(),
            iat: now.timestamp(),
            jti: id.clone(),
            made_by: Some(principal.answerable().to_owned()),
        };
        let after = json!({ "subject": claims.sub, "scope": claims.scope, "expires_at": expires_at });
        let token = self.0.tokens.sign(claims)?;
        let app = principal.app;
        let mut transaction = self.0.within_any(app).await?;
        caller.record(&mut transaction, app, format!("token {id}"), (None, Some(after))).await?;
        transaction.commit().await?;
        let view = TokenView {
            id,
            token,
            app: app.map(Text),
            scopes: scopes.into_iter().map(Text).collect(),
            expires_at,
        };
        Ok(Answer::new(&view))
    }
}

fn allowed(own: &[Scope], wanted: Option<Vec<Text<Scope>>>) -> Result<Vec<Scope>, Problem> {
    let Some(wanted) = wanted else { return Ok(own.to_vec()) };
    let mut faults = Faults::default();
    for (place, scope) in
        wanted.iter().enumerate().filter(|(_, scope)| !own.iter().any(|own| own.includes(scope.0)))
    {
        faults.add(item("/scopes", place), "not_allowed", format!("`{}` is not yours to give", scope.0));
    }
    if faults.is_empty() {
        Ok(wanted.into_iter().map(|scope| scope.0).collect())
    } else {
        Err(Problem::of_body(faults))
    }
}
