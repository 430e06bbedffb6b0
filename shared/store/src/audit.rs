//! Who changed what: entries that are only added to, each sealed by a hash over the one before it.

use chrono::{DateTime, Utc};
use domain::AppId;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::StoreError;

/// Something that was done.
#[derive(Debug, Clone, PartialEq)]
pub struct Deed {
    /// Who did it: `key:` and the public part of an API key; `token:`, its id, whoever made it and whom it is for; `member:`
    /// and the member's id, `member:nobody` for who is none; `cli:` and the user of a machine; or `worker`, for what follows
    /// from what somebody did before.
    pub actor: String,
    /// Where the request came from.
    pub address: Option<String>,
    /// The request's id.
    pub request: Option<String>,
    /// What was done, by the operation's id.
    pub action: String,
    /// What it was done to.
    pub target: String,
    /// How that was before, without secrets.
    pub before: Option<Value>,
    /// How it is now, without secrets.
    pub after: Option<Value>,
}

/// A deed in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its place in the chain: 1, 2, 3, ..
    pub number: i64,
    /// When it was done.
    pub at: DateTime<Utc>,
    /// What was done.
    pub deed: Deed,
    /// The hash over the entry before it and this one.
    pub hash: Vec<u8>,
}

impl Deed {
    /// What `actor` did to `target` where no request came in.
    #[must_use]
    pub fn of(actor: &str, action: &str, target: String) -> Self {
        Self {
            actor: actor.to_owned(),
            address: None,
            request: None,
            action: action.to_owned(),
            target,
            before: None,
            after: None,
        }
    }
}

impl Entry {
    /// The hash this entry must have after `previous`.
    #[must_use]
    pub fn expected_hash(&self, app: Option<AppId>, previous: &[u8]) -> Vec<u8> {
        let Deed { actor, address, request, action, target, before, after } = &self.deed;
        let at = self.at.timestamp_micros();
        let chain = chain(app);
        let content = json!([chain, self.number, at, actor, address, request, action, target, before, after])
            .to_string();
        Sha256::new().chain_update(previous).chain_update(content).finalize().to_vec()
    }
}

/// Adds a deed to the chain of `app`, in the transaction of what was done. Others who add to the chain wait for its end. A
/// clock that is slow does not put it into an earlier month than the entry before it: months are let go one after the other.
///
/// # Errors
/// The database failed.
pub async fn append(
    conn: &mut PgConnection,
    app: Option<AppId>,
    deed: Deed,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let head = sqlx::query!(
        r#"INSERT INTO audit_heads AS head (chain, number, hash) VALUES ($1, 0, '')
           ON CONFLICT (chain) DO UPDATE SET number = head.number
           RETURNING number, hash, date_trunc('month', head.at, 'UTC') AS "month?""#,
        chain(app)
    );
    let head = head.fetch_one(&mut *conn).await?;
    let at = head.month.map_or(at, |month| at.max(month));
    let mut entry = Entry { number: head.number + 1, at, deed, hash: Vec::new() };
    entry.hash = entry.expected_hash(app, &head.hash);
    let Deed { actor, address, request, action, target, before, after } = &entry.deed;
    sqlx::query!(
        "INSERT INTO audit_log (chain, number, at, actor, address, request, action, target, before, after, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        chain(app),
        entry.number,
        entry.at,
        actor,
        address.as_deref(),
        request.as_deref(),
        action,
        target,
        before.as_ref(),
        after.as_ref(),
        entry.hash
    )
    .execute(&mut *conn)
    .await?;
    // When that was, the head says itself.
    sqlx::query!(
        "UPDATE audit_heads SET number = $2, hash = $3 WHERE chain = $1",
        chain(app),
        entry.number,
        entry.hash
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Up to `limit` entries of `app` before place `before`, the latest first.
///
/// # Errors
/// The database failed.
pub async fn list(
    conn: &mut PgConnection,
    app: Option<AppId>,
    before: Option<i64>,
    limit: i64,
) -> Result<Vec<Entry>, StoreError> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT number, at, actor, address, request, action, target, before, after, hash FROM audit_log
         WHERE chain = $1 AND ($2::bigint IS NULL OR number < $2) ORDER BY number DESC LIMIT $3",
        chain(app),
        before,
        limit
    );
    Ok(rows.fetch_all(conn).await?.into_iter().map(Entry::from).collect())
}

/// Up to `limit` entries of `app` after place `after`, the earliest first.
///
/// # Errors
/// The database failed.
pub async fn read(
    conn: &mut PgConnection,
    app: Option<AppId>,
    after: i64,
    limit: i64,
) -> Result<Vec<Entry>, StoreError> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT number, at, actor, address, request, action, target, before, after, hash FROM audit_log
         WHERE chain = $1 AND number > $2 ORDER BY number LIMIT $3",
        chain(app),
        after,
        limit
    );
    Ok(rows.fetch_all(conn).await?.into_iter().map(Entry::from).collect())
}

struct Row {
    number: i64,
    at: DateTime<Utc>,
    actor: String,
    address: Option<String>,
    request: Option<String>,
    action: String,
    target: String,
    before: Option<Value>,
    after: Option<Value>,
    hash: Vec<u8>,
}

impl From<Row> for Entry {
    fn from(row: Row) -> Self {
        let Row { number, at, actor, address, request, action, target, before, after, hash } = row;
        let deed = Deed { actor, address, request, action, target, before, after };
        Self { number, at, deed, hash }
    }
}

/// What the chain of `app` is called in the tables; nil for what concerns the installation.
pub(crate) fn chain(app: Option<AppId>) -> Uuid {
    app.map_or(Uuid::nil(), AppId::uuid)
}
