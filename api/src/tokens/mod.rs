//! JSON Web Tokens (RFC 7519): short-lived, narrower than the key they were made with, or issued by somebody we trust.
//!
//! Only `EdDSA` and ES256 are believed, only with a key id, an issuer, an audience and an end; a token never acts for an
//! operator unless an operator's key made it here.

mod claims;
mod denied;
mod foreign;
mod own;

use std::collections::HashMap;
use std::sync::Arc;

use domain::AppId;
use jsonwebtoken::Algorithm;
use settings::TokenSettings;
use sqlx::postgres::PgPool;

pub(crate) use claims::Claims;
use claims::{issuer_of, opened};
use denied::Denied;
use foreign::KeySet;
use own::OwnKeys;
pub(crate) use own::{LIFETIME, MOST_LIFETIME};

use crate::edge::{Code, Problem};
use crate::principal::Principal;

/// Why no token can be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TokensError {
    /// `TOKEN_KEYS` holds something that is no key.
    #[error("TOKEN_KEYS holds a key that can not sign")]
    Keys,
    /// Without roots nobody's keys can be fetched.
    #[error(
        "this machine has no root certificates, so keys of TRUSTED_ISSUERS can not be fetched; install ca-certificates"
    )]
    Roots,
}

/// Every token this process can judge.
pub(crate) struct Tokens {
    own: OwnKeys,
    issuer: String,
    audience: String,
    trusted: HashMap<String, KeySet>,
    denied: Denied,
}

impl Tokens {
    pub(crate) fn new(pool: PgPool, settings: &TokenSettings) -> Result<Self, TokensError> {
        let trusted = settings.trusted.iter().map(|(issuer, url)| Ok((issuer.clone(), KeySet::at(url)?)));
        Ok(Self {
            own: OwnKeys::of(settings.keys())?,
            issuer: settings.issuer.clone(),
            audience: settings.audience.clone(),
            trusted: trusted.collect::<Result<_, TokensError>>()?,
            denied: Denied::new(pool),
        })
    }

    /// Signs a token. Without a signing key there is none.
    pub(crate) fn sign(&self, claims: Claims) -> Result<String, Problem> {
        let claims = Claims { iss: self.issuer.clone(), aud: self.audience.clone(), ..claims };
        self.own.sign(&claims).ok_or_else(|| Problem::new(Code::TokensNotConfigured))
    }

    /// The keys others check our tokens with (RFC 7517).
    pub(crate) fn key_set(&self) -> serde_json::Value {
        self.own.key_set()
    }

    /// Whether a text has the form of a token.
    pub(crate) fn is_token(text: &str) -> bool {
        text.starts_with("eyJ")
    }

    /// Whose token this is, if it is to be believed.
    pub(crate) async fn recognise(&self, token: &str) -> Result<Arc<Principal>, Problem> {
        let invalid = |why: &str| Problem::because(Code::TokenInvalid, why);
        let header = jsonwebtoken::decode_header(token).map_err(|_| invalid("the token does not read"))?;
        if ![Algorithm::EdDSA, Algorithm::ES256].contains(&header.alg) {
            return Err(invalid("the token is signed by an algorithm other than EdDSA and ES256"));
        }
        let id = header.kid.ok_or_else(|| invalid("the token does not name its key (`kid`)"))?;
        let issuer = issuer_of(token).ok_or_else(|| invalid("the token does not name its issuer (`iss`)"))?;
        let is_own = issuer == self.issuer;
        let key = if is_own {
            self.own.key(&id)
        } else {
            let keys =
                self.trusted.get(&issuer).ok_or_else(|| invalid("nobody trusts the token's issuer"))?;
            keys.key(&id, header.alg).await
        };
        let key = key.ok_or_else(|| invalid("the token's issuer has no such key"))?;
        let claims = opened(token, header.alg, &key, (&issuer, &self.audience))?;
        let id = claims.jti.clone();
        let principal = claims.principal(is_own)?;
        if self.denied.contains(principal.app, &id) {
            return Err(Problem::new(Code::TokenRevoked));
        }
        Ok(Arc::new(principal))
    }

    /// Denies a token of `app` from now on.
    pub(crate) fn deny(&self, app: Option<AppId>, id: &str) {
        self.denied.add(app, id);
    }

    /// Learns again and again which tokens are denied. Ends with its task.
    pub(crate) async fn keep_up(&self) {
        self.denied.keep_up().await;
    }
}
