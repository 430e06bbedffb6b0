//! Where the chains of the audit log begin and end. Only [`crate::audit::append`] moves an end, and only the retention a
//! beginning: the database refuses everything else.

use chrono::{DateTime, Utc};
use domain::AppId;
use sqlx::PgConnection;

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
    /// The place of the last entry that was let go after its time; 0 if all are there.
    pub base_number: i64,
    /// Its hash.
    pub base_hash: Vec<u8>,
}

/// A chain: what its head says, and what is there, at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// Whose it is; nobody's for what concerns the installation.
    pub app: Option<AppId>,
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
    let row = sqlx::query!(
        "SELECT number, hash, base_number, base_hash FROM audit_heads WHERE chain = $1",
        chain(app)
    );
    let row = row.fetch_optional(conn).await?;
    Ok(row.map(|row| Head {
        app,
        number: row.number,
        hash: row.hash,
        base_number: row.base_number,
        base_hash: row.base_hash,
    }))
}

/// Where every chain ends.
///
/// # Errors
/// The database failed.
pub async fn heads(conn: &mut PgConnection) -> Result<Vec<Head>, StoreError> {
    let rows =
        sqlx::query!("SELECT chain, number, hash, base_number, base_hash FROM audit_heads ORDER BY chain");
    let rows = rows.fetch_all(conn).await?.into_iter().map(|row| Head {
        app: (!row.chain.is_nil()).then(|| AppId::from(row.chain)),
        number: row.number,
        hash: row.hash,
        base_number: row.base_number,
        base_hash: row.base_hash,
    });
    Ok(rows.collect())
}

/// Every chain that has a head or an entry, in one look: what is added meanwhile is in both or in neither.
///
/// # Errors
/// The database failed.
pub async fn chains(conn: &mut PgConnection) -> Result<Vec<Chain>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT coalesce(head.chain, kept.chain) AS "chain!", head.number AS "number?", head.hash AS "hash?",
             head.base_number AS "base_number?", head.base_hash AS "base_hash?", coalesce(kept.entries, 0) AS "entries!",
             kept.lowest AS "lowest?", kept.highest AS "highest?", kept.since AS "since?"
           FROM audit_heads AS head
           FULL JOIN (
             SELECT chain, count(*) AS entries, min(number) AS lowest, max(number) AS highest, min(at) AS since
             FROM audit_log GROUP BY chain
           ) AS kept ON kept.chain = head.chain
           ORDER BY 1"#
    );
    let chains = rows.fetch_all(conn).await?.into_iter().map(|row| {
        let app = (!row.chain.is_nil()).then(|| AppId::from(row.chain));
        let columns = row.number.zip(row.hash).zip(row.base_number.zip(row.base_hash));
        let head = columns.map(|((number, hash), (base_number, base_hash))| Head {
            app,
            number,
            hash,
            base_number,
            base_hash,
        });
        let (entries, lowest, highest) = (row.entries, row.lowest, row.highest);
        Chain { app, head, entries, lowest, highest, since: row.since }
    });
    Ok(chains.collect())
}
