//! API keys: making them, and telling a real one from any other.
//!
//! Of a key's secret only an HMAC-SHA-256 under a pepper is stored: whoever reads the table can not use what they
//! see, and the keys are random enough that nothing slower is needed (OWASP, Password Storage Cheat Sheet: slow
//! hashes are for secrets people choose).

use std::collections::HashMap;

use aws_lc_rs::hmac;
use chrono::{DateTime, SubsecRound as _, Utc};
use domain::{ApiKey, AppId, KeyKind, Networks, Scope};
use rand::Rng as _;
use settings::Peppers;
use sqlx::PgConnection;
use store::StoreError;
use store::api_keys::{ApiKeyRecord, insert};

/// What a key shall be.
#[derive(Debug, Clone)]
pub struct NewKey {
    /// Whose; nobody's for an operator's key.
    pub app: Option<AppId>,
    /// Its name, for people.
    pub name: String,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// When it ends by itself.
    pub expires_at: Option<DateTime<Utc>>,
    /// Who may hold it.
    pub kind: KeyKind,
    /// Where it may be used from.
    pub networks: Networks,
}

impl NewKey {
    /// A key for servers that may be used for ever and from everywhere.
    #[must_use]
    pub fn secret(app: Option<AppId>, name: &str, scopes: Vec<Scope>) -> Self {
        let (kind, networks) = (KeyKind::Secret, Networks::default());
        Self { app, name: name.to_owned(), scopes, expires_at: None, kind, networks }
    }
}

/// Makes a key. The answer is the only place where its secret ever is.
///
/// # Errors
/// There is no such app, or the database failed.
pub async fn create(
    conn: &mut PgConnection,
    peppers: &Peppers,
    new: NewKey,
) -> Result<(ApiKey, ApiKeyRecord), StoreError> {
    let mut random = [0; 64];
    rand::rng().fill_bytes(&mut random);
    let key = ApiKey::from_random(new.kind, random);
    let (pepper_version, pepper) = peppers.current();
    let record = ApiKeyRecord {
        id: key.id().clone(),
        app: new.app,
        name: new.name,
        secret_hmac: hmac::sign(&hmac_key(pepper), key.secret().as_bytes()).as_ref().to_vec(),
        pepper_version,
        scopes: new.scopes,
        created_at: Utc::now().trunc_subsecs(6),
        expires_at: new.expires_at,
        revoked_at: None,
        last_used_at: None,
        kind: new.kind,
        networks: new.networks,
        replaced_by: None,
    };
    insert(conn, &record).await?;
    Ok((key, record))
}

/// What tells a key's secret from any other: the peppers that secrets are stored under, by version.
pub(crate) struct Judge(HashMap<i16, hmac::Key>);

impl Judge {
    pub(crate) fn with(peppers: &Peppers) -> Self {
        Self(peppers.all().map(|(version, pepper)| (version, hmac_key(pepper))).collect())
    }

    /// Whether `key` is the one `record` was made of, in constant time.
    pub(crate) fn is_genuine(&self, key: &ApiKey, record: &ApiKeyRecord) -> bool {
        let pepper = self.0.get(&record.pepper_version);
        key.kind() == record.kind
            && pepper.is_some_and(|pepper| {
                hmac::verify(pepper, key.secret().as_bytes(), &record.secret_hmac).is_ok()
            })
    }
}

fn hmac_key(pepper: &[u8]) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, pepper)
}
