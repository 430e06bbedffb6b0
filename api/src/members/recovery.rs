//! Starting over, for whoever lost their way in.

use chrono::{DateTime, Utc};
use domain::{AppId, MemberId};
use sqlx::PgConnection;
use store::StoreError;
use store::members::{reset, roles};

use super::account;
use crate::tokens::{Ended, Tokens};

/// Lets a member start over, and answers whose audit logs have to say so: those of all places they were somebody in, and the
/// installation's. Nothing if there is no such member.
///
/// For whoever is at the database itself: nobody is asked whether they may. Every process hears of it within two seconds.
///
/// # Errors
/// The database failed.
pub async fn reset_member(
    conn: &mut PgConnection,
    id: MemberId,
    now: DateTime<Utc>,
) -> Result<Option<Vec<Option<AppId>>>, StoreError> {
    Ok(start_over(conn, id, now).await?.map(|(places, _others_hear_of_it)| places))
}

pub(crate) async fn start_over(
    conn: &mut PgConnection,
    id: MemberId,
    now: DateTime<Utc>,
) -> Result<Option<(Vec<Option<AppId>>, Ended)>, StoreError> {
    let apps = roles(conn, id).await?.into_iter().filter_map(|membership| membership.app);
    let places = apps.map(Some).chain([None]).collect();
    if !reset(conn, id, now).await? {
        return Ok(None);
    }
    Ok(Some((places, Tokens::end_made_by(conn, None, &account(id), now).await?)))
}
