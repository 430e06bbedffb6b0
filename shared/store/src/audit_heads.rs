//! Where the chains of the audit log begin and end. Only [`crate::audit::append`] moves an end, and only the retention a
//! beginning: the database refuses everything else.

use chrono::{DateTime, Utc};
use domain::AppId;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::StoreError;
use crate::audit::chain;

/// Where a chain ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Whose it is; nobody's for what concerns the installation.
    pub app: Option<AppId>,
    /// The place of the last entry.
    pub number: i64,
    /// Its hash.
    pub hash: Vec<u8>,
    /// When it was made; nothing as long as there is none.
    pub at: Option<DateTime<Utc>>,
    /// The place of the last entry that was let go after its time; 0 if all are there.
    pub base_number: i64,
    /// Its hash.
    pub base_hash: Vec<u8>,
    /// When it was made; nothing if all are there.
    pub base_at: Option<DateTime<Utc>>,
}

/// A chain: what its head says, and what is there, at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// Whose it is; nobody's for what concerns the installation.
    pub app: Option<AppId>,
    /// For how many months the app says it is kept; nothing: as long as the installation's.
    pub months: Option<u16>,
    /// What its head says. None is missing but where somebody took it away.
    pub head: Option<Head>,
    /// How many entries are there.
    pub entries: i64,
    /// The first place of those.
    pub lowest: Option<i64>,
    /// The last place of those.
    pub highest: Option<i64>,
    /// When the earliest of those was made.
    pub since: Option<DateTime<Utc>>,
}

/// Where the chain of `app` ends.
///
/// # Errors
/// The database failed.
pub async fn head(conn: &mut PgConnection, app: Option<AppId>) -> Result<Option<Head>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        "SELECT chain, number, hash, at, base_number, base_hash, base_at FROM audit_heads WHERE chain = $1",
        chain(app)
    );
    Ok(row.fetch_optional(conn).await?.map(Head::from))
}

/// Where every chain ends.
///
/// # Errors
/// The database failed.
pub async fn heads(conn: &mut PgConnection) -> Result<Vec<Head>, StoreError> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT chain, number, hash, at, base_number, base_hash, base_at FROM audit_heads ORDER BY chain"
    );
    Ok(rows.fetch_all(conn).await?.into_iter().map(Head::from).collect())
}

/// Every chain that has a head or an entry, in one look: what is added meanwhile is in both or in neither.
///
/// # Errors
/// The database failed.
pub async fn chains(conn: &mut PgConnection) -> Result<Vec<Chain>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT coalesce(head.chain, kept.chain) AS "chain!", head.number AS "number?", head.hash AS "hash?",
             head.at AS "at?", head.base_number AS "base_number?", head.base_hash AS "base_hash?",
             head.base_at AS "base_at?", app.audit_months AS "months?", coalesce(kept.entries, 0) AS "entries!",
             kept.lowest AS "lowest?", kept.highest AS "highest?", kept.since AS "since?"
           FROM audit_heads AS head
           FULL JOIN (
             SELECT chain, count(*) AS entries, min(number) AS lowest, max(number) AS highest, min(at) AS since
             FROM audit_log GROUP BY chain
           ) AS kept ON kept.chain = head.chain
           LEFT JOIN apps AS app ON app.id = coalesce(head.chain, kept.chain)
           ORDER BY 1"#
    );
    let chains = rows.fetch_all(conn).await?.into_iter().map(|row| {
        let (app, at, base_at) = (app(row.chain), row.at, row.base_at);
        let columns = row.number.zip(row.hash).zip(row.base_number.zip(row.base_hash));
        let head = columns.map(|((number, hash), (base_number, base_hash))| Head {
            app,
            number,
            hash,
            at,
            base_number,
            base_hash,
            base_at,
        });
        let months = row.months.and_then(|months| u16::try_from(months).ok());
        let (entries, lowest, highest) = (row.entries, row.lowest, row.highest);
        Chain { app, months, head, entries, lowest, highest, since: row.since }
    });
    Ok(chains.collect())
}

struct Row {
    chain: Uuid,
    number: i64,
    hash: Vec<u8>,
    at: Option<DateTime<Utc>>,
    base_number: i64,
    base_hash: Vec<u8>,
    base_at: Option<DateTime<Utc>>,
}

impl From<Row> for Head {
    fn from(row: Row) -> Self {
        let Row { chain, number, hash, at, base_number, base_hash, base_at } = row;
        Self { app: app(chain), number, hash, at, base_number, base_hash, base_at }
    }
}

/// Whose the chain of this name is.
fn app(chain: Uuid) -> Option<AppId> {
    (!chain.is_nil()).then(|| AppId::from(chain))
}
