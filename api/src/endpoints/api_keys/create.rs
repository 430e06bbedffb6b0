//! Make an API key.

use std::sync::Arc;

use chrono::{DateTime, SubsecRound as _, Utc};
use domain::{AppId, KeyKind, Networks, Scope};
use poem_openapi::param::Header;
use poem_openapi::types::ToJSON as _;
use poem_openapi::{Object, OpenApi};

use super::view::ApiKeyView;
use crate::edge::{
    Caller, Checked, Effect, Faults, IdempotencyKey, Made, Problem, Text, Written, item, once,
};
use crate::endpoints::Tag;
use crate::endpoints::apps::living;
use crate::keys::{NewKey, create};
use crate::services::Services;

pub(crate) struct Create(pub(crate) Arc<Services>);

/// An API key to be made.
#[derive(Debug, Object)]
#[oai(rename = "NewApiKey")]
pub(crate) struct KeyBody {
    /// Its name, for people.
    #[oai(validator(min_length = 1, max_length = 100))]
    name: String,
    /// What it may do; everything the app's keys can do, as far as you may, unless said.
    #[oai(validator(min_items = 1, max_items = 32))]
    scopes: Option<Vec<Text<Scope>>>,
    /// Whose it shall be; only operators say this.
    app: Option<Text<AppId>>,
    /// When it ends by itself; unless said, when what you use ends, or never.
    expires_at: Option<DateTime<Utc>>,
    /// Whether it may be put into an app on people's devices: all such a key may do is register addresses that belong to
    /// nobody yet. Leave `scopes` out then.
    publishable: Option<bool>,
    /// Networks it may be used from, e.g. `203.0.113.0/24` (CIDR, RFC 4632); from wherever your own may
    /// be used unless said.
    #[oai(validator(max_items = 64))]
    allowed_networks: Option<Vec<String>>,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::ApiKeys")]
impl Create {
    /// Make an API key
    ///
    /// The key itself is in this answer and nowhere else. A key can not make one that may do more than itself.
    #[oai(path = "/api-keys", method = "post", operation_id = "createApiKey")]
    async fn create(
        &self,
        caller: Caller,
        /// Names this request for 7 days. A repetition is answered without the key itself.
        #[oai(name = "Idempotency-Key")]
        key: Header<Option<IdempotencyKey>>,
        body: Checked<KeyBody>,
    ) -> Written<ApiKeyView, Made> {
        let new = read(&caller, body.value)?;
        let idempotency = key.0.map(|key| key.of(caller.owner()));
        let services = Arc::clone(&self.0);
        let made = once(&self.0, caller.owner(), idempotency, &body.fingerprint, |conn| {
            Box::pin(async move {
                if let Some(app) = new.app {
                    living(conn, app).await?;
                }
                let (key, record) = create(conn, services.keys.peppers(), new).await?;
                let (app, id) = (record.app, record.id.clone());
                let kept = ApiKeyView::from(record);
                caller.record(conn, app, format!("api-key {id}"), (None, kept.to_json())).await?;
                Ok(Effect { view: kept.clone().revealing(key.reveal()), status: 201, kept: Some(kept) })
            })
        });
        Ok(made.await?)
    }
}

fn read(caller: &Caller, body: KeyBody) -> Result<NewKey, Problem> {
    let mut faults = Faults::default();
    let asked = body.app.map(|app| app.0);
    let app = caller.owner().or(asked);
    if asked.is_some() && asked != app {
        faults.add("/app", "not_allowed", "a key of an app makes keys of that app only");
    }
    // An operator's key may give an app everything an app can do.
    let allowed: Vec<Scope> = match (caller.owner(), app) {
        (None, Some(_)) => Scope::of_an_app(),
        (None, None) | (Some(_), _) => caller.principal().scopes.clone(),
    };
    let kind = if body.publishable == Some(true) { KeyKind::Publishable } else { KeyKind::Secret };
    if kind == KeyKind::Publishable && (app.is_none() || body.scopes.is_some()) {
        let why = "a publishable key is an app's and registers addresses; give an app, and no scopes";
        faults.add("/publishable", "not_allowed", why);
    }
    let scopes: Vec<Scope> = match (kind, body.scopes) {
        (KeyKind::Publishable, _) => vec![Scope::SubscriptionsRegister],
        (KeyKind::Secret, Some(scopes)) => scopes.into_iter().map(|scope| scope.0).collect(),
        (KeyKind::Secret, None) => allowed.clone(),
    };
    for (index, scope) in scopes.iter().enumerate() {
        if !allowed.iter().any(|own| own.includes(*scope)) {
            faults.add(item("/scopes", index), "not_allowed", format!("`{scope}` is not yours to give"));
        }
    }
    let expires_at = end(caller.principal().ends_at, body.expires_at, &mut faults);
    let networks = networks(&caller.principal().networks, body.allowed_networks, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::of_body(faults));
    }
    Ok(NewKey { app, name: body.name, scopes, expires_at, kind, networks })
}

/// When the key shall end; with its maker unless said, and never later: who is let in until then lets nobody in for longer.
fn end(
    own: Option<DateTime<Utc>>,
    wanted: Option<DateTime<Utc>>,
    faults: &mut Faults,
) -> Option<DateTime<Utc>> {
    if wanted.is_some_and(|end| end <= Utc::now()) {
        faults.add("/expires_at", "too_early", "must be in the future");
    }
    if let (Some(own), Some(wanted)) = (own, wanted)
        && wanted > own
    {
        let why = format!("what you use ends at {}, and so does what it makes", own.to_rfc3339());
        faults.add("/expires_at", "too_late", why);
    }
    wanted.or(own).map(|end| end.trunc_subsecs(6))
}

/// The networks that are asked for; the maker's unless said, and never more than those.
fn networks(own: &Networks, wanted: Option<Vec<String>>, faults: &mut Faults) -> Networks {
    let Some(wanted) = wanted else { return own.clone() };
    match Networks::parse(wanted.iter().map(String::as_str)) {
        Ok(networks) if own.cover(&networks) => networks,
        Ok(_) => {
            let why = format!(
                "your key may be used from {} only, and so may what it makes",
                own.texts().join(", ")
            );
            faults.add("/allowed_networks", "not_allowed", why);
            Networks::default()
        }
        Err((place, error)) => {
            faults.add(item("/allowed_networks", place), "invalid_network", error.to_string());
            Networks::default()
        }
    }
}
