//! What a token says.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use domain::{ExternalId, Networks, Scope};
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use serde::{Deserialize, Serialize};

use super::MOST_LIFETIME;
use crate::edge::{Code, Problem};
use crate::principal::Principal;

/// How far clocks may differ.
const LEEWAY_SECONDS: u32 = 30;
/// A token is a header among others; nobody needs a longer one.
const LONGEST: usize = 8_192;

/// What a token says. Times are seconds since 1970.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Claims {
    pub(crate) iss: String,
    /// Whom it is for; checked before anything of it is read, whether it is one name or several.
    #[serde(skip_deserializing)]
    pub(crate) aud: String,
    pub(crate) sub: String,
    /// The app it acts for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) app: Option<String>,
    /// Networks it may be used from; our own tokens only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) networks: Vec<String>,
    /// What it may do, separated by spaces (RFC 8693, section 4.2).
    #[serde(default)]
    pub(crate) scope: String,
    pub(crate) exp: i64,
    #[serde(default)]
    pub(crate) nbf: i64,
    #[serde(default)]
    pub(crate) iat: i64,
    #[serde(default)]
    pub(crate) jti: String,
    /// The key or member that made it; our own tokens only. It ends with them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) made_by: Option<String>,
    /// Whether a member of all apps made it, while they acted for one; our own tokens only. It is used where they may be.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) of_all_apps: bool,
}

#[derive(Deserialize)]
struct Issuer {
    iss: String,
}

/// Who says to have issued a token. It only chooses whose key the signature is checked with.
pub(super) fn issuer_of(token: &str) -> Option<String> {
    let payload = token.split('.').nth(1).filter(|_| token.len() <= LONGEST)?;
    let claims: Issuer = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).ok()?).ok()?;
    Some(claims.iss)
}

/// The claims, if the signature and everything about them is right.
pub(super) fn opened(
    token: &str,
    algorithm: Algorithm,
    key: &DecodingKey,
    (issuer, audience): (&str, &str),
) -> Result<Claims, Problem> {
    let mut validation = Validation::new(algorithm);
    validation.set_issuer(&[issuer]);
    validation.set_audience(&[audience]);
    validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
    validation.validate_nbf = true;
    validation.leeway = u64::from(LEEWAY_SECONDS);
    let read = jsonwebtoken::decode::<Claims>(token, key, &validation).map_err(|error| refusal(error.kind()));
    let claims = read?.claims;
    let invalid = |why: &str| Err(Problem::because(Code::TokenInvalid, why));
    // What can not be named can not be ended.
    if ExternalId::parse(&claims.jti).is_err() {
        return invalid("the token lacks an id of 1 to 128 characters (`jti`)");
    }
    let leeway = i64::from(LEEWAY_SECONDS);
    if claims.iat == 0 || claims.iat > Utc::now().timestamp() + leeway {
        return invalid("the token does not say when it was issued (`iat`), or was issued in the future");
    }
    // A token that was ended is remembered for that long.
    if claims.exp - claims.iat > i64::from(MOST_LIFETIME) + leeway {
        return invalid("the token lives longer than a day (`exp`, `iat`)");
    }
    Ok(claims)
}

#[expect(clippy::wildcard_enum_match_arm, reason = "whatever else is wrong is nobody's business")]
fn refusal(kind: &ErrorKind) -> Problem {
    let invalid = |why: &str| Problem::because(Code::TokenInvalid, why);
    match kind {
        ErrorKind::ExpiredSignature => Problem::new(Code::TokenExpired),
        ErrorKind::ImmatureSignature => invalid("the token is not good yet (`nbf`)"),
        ErrorKind::InvalidAudience => invalid("the token is not meant for us (`aud`)"),
        ErrorKind::MissingRequiredClaim(name) => invalid(&format!("the token lacks `{name}`")),
        _ => invalid("the token's signature or form is wrong"),
    }
}

impl Claims {
    /// Whom this token speaks for. Only our own may speak for operators.
    pub(super) fn principal(self, is_own: bool) -> Result<Principal, Problem> {
        let wrong = || Problem::because(Code::TokenInvalid, "the token's `app` is no app's id");
        let app = self.app.as_deref().map(|app| app.parse().map_err(|_| wrong())).transpose()?;
        if app.is_none() && !is_own {
            return Err(Problem::because(Code::TokenInvalid, "the token does not name an app (`app`)"));
        }
        let networks = Networks::parse(self.networks.iter().map(String::as_str));
        let networks = networks
            .map_err(|_| Problem::because(Code::TokenInvalid, "the token's `networks` do not read"))?;
        // Of somebody else's tokens the issuer answers for all it makes for an app.
        let issuers = || format!("issuer:{}#{}", self.iss, self.app.as_deref().unwrap_or_default());
        let maker = self.made_by.clone().filter(|_| is_own).unwrap_or_else(issuers);
        Ok(Principal {
            // Whom it is for comes last: whoever made the token chose that, and may have chosen another's name.
            name: format!("token:{} of {maker} for {}", self.jti, self.sub),
            ends_at: DateTime::from_timestamp(self.exp, 0),
            made_by: Some(maker),
            is_operator: app.is_none() || (is_own && self.of_all_apps),
            app,
            // A scope nobody here knows allows nothing here.
            scopes: self
                .scope
                .split(' ')
                .filter_map(|scope| scope.parse::<Scope>().ok())
                .filter(|scope| scope.fits_a_token())
                .collect(),
            networks,
            seat: None,
        })
    }
}
