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

use chrono::{DateTime, SubsecRound as _, TimeDelta, Utc};
use domain::{AppId, ExternalId};
use jsonwebtoken::Algorithm;
use settings::TokenSettings;
use sqlx::PgConnection;
use sqlx::postgres::PgPool;
use store::StoreError;
use store::denied_tokens::{Denial, Precedence, has_as_many_as, insert};

pub(crate) use claims::Claims;
use claims::{issuer_of, opened};
use denied::{Denied, made_by, precedence_of};
use foreign::KeySet;
use own::OwnKeys;
pub(crate) use own::{LIFETIME, MOST_LIFETIME};

use crate::edge::{Code, Problem};
use crate::principal::Principal;

/// How long it is remembered that a token was ended: as long as any lives, with what clocks may differ by.
const REMEMBERED: TimeDelta = TimeDelta::seconds(MOST_LIFETIME as i64 + 300);

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

/// How many tokens an app can have ended at once. Each process knows them all by heart.
const MOST_ENDED: i64 = 10_000;

/// Something that was written down as denied.
#[must_use = "once it is committed, this process has to deny it"]
pub(crate) struct Ended(Denial);

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
        let trusted = settings.trusted.iter().map(|one| Ok((one.issuer.clone(), KeySet::of(one)?)));
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
        let is_ours = issuer == self.issuer;
        let trusted = self.trusted.get(&issuer).filter(|_| !is_ours);
        let key = match trusted {
            Some(issuer) => issuer.key(&id, header.alg).await?,
            None if is_ours => self.own.key(&id),
            None => return Err(invalid("nobody trusts the token's issuer")),
        };
        let key = key.ok_or_else(|| invalid("the token's issuer has no such key"))?;
        let claims = opened(token, header.alg, &key, (&issuer, &self.audience))?;
        let (id, made_at) = (claims.jti.clone(), claims.iat);
        let principal = claims.principal(is_ours)?;
        if let (Some(issuer), Some(app)) = (trusted, principal.app)
            && !issuer.may_act_for(app)
        {
            return Err(invalid("the token's issuer may not act for that app"));
        }
        if principal.app.is_some_and(|app| self.denied.is_erased(app)) {
            return Err(Problem::new(Code::AppErased));
        }
        let maker = principal.made_by.as_deref();
        if self.denied.contains(principal.app, &id)
            || maker.is_some_and(|maker| self.denied.contains_older(principal.app, maker, made_at))
        {
            return Err(Problem::new(Code::TokenRevoked));
        }
        Ok(Arc::new(principal))
    }

    /// Writes down that a token of `app` is denied. Once that is committed, [`Tokens::deny`] tells this process; the
    /// others hear of it within two seconds.
    pub(crate) async fn end(
        conn: &mut PgConnection,
        app: Option<AppId>,
        id: &ExternalId,
    ) -> Result<Ended, Problem> {
        if let Some(app) = app
            && has_as_many_as(conn, app, MOST_ENDED).await?
        {
            return Err(Problem::new(Code::TooManyEndedTokens));
        }
        let denial = Denial { app, id: id.to_string(), until: Utc::now().trunc_subsecs(6) + REMEMBERED };
        insert(conn, &denial, Precedence::Later).await?;
        Ok(Ended(denial))
    }

    /// Writes down that everything is denied that a key or a member, by their name as a principal, made by `end`: for
    /// `app`, or for anyone. A key may end later than now.
    pub(crate) async fn end_made_by(
        conn: &mut PgConnection,
        app: Option<AppId>,
        maker: &str,
        end: DateTime<Utc>,
    ) -> Result<Ended, StoreError> {
        let denial = Denial { app, id: made_by(maker), until: end + REMEMBERED };
        insert(conn, &denial, precedence_of(maker)).await?;
        Ok(Ended(denial))
    }

    /// Denies from now on what was written down.
    pub(crate) fn deny(&self, Ended(denial): Ended) {
        self.denied.add(denial);
    }

    /// Believes no token of an app that was erased.
    pub(crate) fn bury(&self, app: AppId) {
        self.denied.bury(app);
    }

    /// Learns again and again which tokens are denied. Ends with its task.
    pub(crate) async fn keep_up(&self) {
        self.denied.keep_up().await;
    }
}
