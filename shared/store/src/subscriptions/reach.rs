//! Where subscriptions are reached, for the worker that sends.

use chrono::{DateTime, Utc};
use domain::{AppId, Channel, Environment, SubscriptionId};
use secrets::Sealed;
use sqlx::PgConnection;
use uuid::Uuid;

use super::State;
use crate::StoreError;
use crate::timestamps::from_binary;

/// Where a subscription is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// Which subscription.
    pub id: SubscriptionId,
    /// The app's name for it, which its token is bound to.
    pub external_id: String,
    /// Its token: sealed for [`crate::places::subscription_token`].
    pub token: Sealed,
    /// Which of Apple's worlds the token belongs to.
    pub environment: Environment,
    /// Why it can not be used any more, if that is so.
    pub unusable: Option<State>,
    /// When the app last said that the token is alive.
    pub registered_at: DateTime<Utc>,
}

struct Row {
    id: Uuid,
    external_id: String,
    sealed_token: Vec<u8>,
    is_sandbox: bool,
    unusable: Option<String>,
    registered_at: DateTime<Utc>,
}

impl TryFrom<Row> for Reach {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let wrong = || StoreError::Inconsistent { table: "subscriptions", column: "state" };
        Ok(Self {
            id: row.id.into(),
            external_id: row.external_id,
            token: Sealed::stored(row.sealed_token),
            environment: if row.is_sandbox { Environment::Sandbox } else { Environment::Production },
            unusable: row.unusable.map(|state| State::from_name(&state).ok_or_else(wrong)).transpose()?,
            registered_at: row.registered_at,
        })
    }
}

/// Subscriptions that stand one after the other, with others between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// Where it begins.
    pub first: SubscriptionId,
    /// Where it ends.
    pub last: SubscriptionId,
    /// At how many rows its reader gives up.
    pub rows: u32,
}

/// Where subscriptions of `app` are reached. Those that were deleted meanwhile are missing from the answer.
///
/// # Errors
/// The database failed.
pub async fn reach(
    conn: &mut PgConnection,
    app: AppId,
    ids: &[SubscriptionId],
) -> Result<Vec<Reach>, StoreError> {
    let ids: Vec<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT id, external_id, sealed_token, environment = 'sandbox' AS "is_sandbox!",
             nullif(state, 'active') AS unusable, registered_at
           FROM subscriptions WHERE app_id = $1 AND id = ANY ($2)"#,
        app.uuid(),
        &ids
    );
    rows.fetch_all(conn).await?.into_iter().map(Reach::try_from).collect()
}

/// Where the active subscriptions of `app` on `channel` are reached that are in `stretch`, in the order of their ids: read in
/// one go, which costs a fifth of finding each by its id. Others may be among them, and some missing.
///
/// # Errors
/// The database failed.
pub async fn reach_in(
    conn: &mut PgConnection,
    app: AppId,
    channel: Channel,
    stretch: Stretch,
) -> Result<Vec<Reach>, StoreError> {
    let packed = sqlx::query_file!(
        "src/subscriptions/reach_in.sql",
        app.uuid(),
        channel.code(),
        stretch.first.uuid(),
        stretch.last.uuid(),
        i64::from(stretch.rows)
    );
    let packed = packed.fetch_one(conn).await?;
    let (Some(names), Some(rest)) = (packed.names, packed.rest) else { return Ok(Vec::new()) };
    // What does not read hides nobody: each can still be asked for by its id.
    Ok(unpack(&names, &rest).unwrap_or_default())
}

/// Reads what [`reach_in`] packs. No name has a line break in it ([`domain::ExternalId`]).
fn unpack(names: &str, mut rest: &[u8]) -> Option<Vec<Reach>> {
    let breaks = names.bytes().filter(|byte| *byte == b'\n').count();
    let mut reaches = Vec::with_capacity(breaks + 1);
    for name in names.split('\n') {
        let id = Uuid::from_bytes(take(&mut rest)?);
        let registered_at = from_binary(take(&mut rest)?)?;
        let form = u32::from_be_bytes(take(&mut rest)?);
        let token = rest.split_off(..usize::try_from(form / 2).ok()?)?;
        reaches.push(Reach {
            id: id.into(),
            external_id: name.to_owned(),
            token: Sealed::stored(token.to_vec()),
            environment: if form % 2 == 1 { Environment::Sandbox } else { Environment::Production },
            unusable: None,
            registered_at,
        });
    }
    rest.is_empty().then_some(reaches)
}

fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    bytes.split_off(..N)?.try_into().ok()
}
