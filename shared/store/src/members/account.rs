//! Who a member is, and how they prove it.

use chrono::{DateTime, Utc};
use domain::MemberId;
use sqlx::PgConnection;

use super::{Member, Row};
use crate::StoreError;

/// One member.
///
/// # Errors
/// The database failed.
pub async fn find(conn: &mut PgConnection, id: MemberId) -> Result<Option<Member>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        "SELECT id, sealed_email, name, password, sealed_totp, totp_confirmed_at, created_at
         FROM members WHERE id = $1",
        id.uuid()
    );
    Ok(row.fetch_optional(conn).await?.map(Member::from))
}

/// The member whose address has one of these indexes: one per pepper it may have been made under.
///
/// # Errors
/// The database failed.
pub async fn find_by_email(
    conn: &mut PgConnection,
    indexes: &[Vec<u8>],
) -> Result<Option<Member>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        "SELECT id, sealed_email, name, password, sealed_totp, totp_confirmed_at, created_at
         FROM members WHERE email_index = ANY ($1) LIMIT 1",
        indexes
    );
    Ok(row.fetch_optional(conn).await?.map(Member::from))
}

/// Replaces a password.
///
/// # Errors
/// The database failed.
pub async fn set_password(conn: &mut PgConnection, id: MemberId, password: &str) -> Result<(), StoreError> {
    sqlx::query!("UPDATE members SET password = $2 WHERE id = $1", id.uuid(), password).execute(conn).await?;
    Ok(())
}

/// Sets the second factor: its secret, sealed, and since when it is asked for. Nothing takes it away.
///
/// # Errors
/// The database failed.
pub async fn set_factor(
    conn: &mut PgConnection,
    id: MemberId,
    sealed: Option<&[u8]>,
    confirmed_at: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE members SET sealed_totp = $2, totp_confirmed_at = $3 WHERE id = $1",
        id.uuid(),
        sealed,
        confirmed_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that the code of a step was used, and says whether it counts: neither it nor a later one was used before.
///
/// # Errors
/// The database failed.
pub async fn note_code(conn: &mut PgConnection, id: MemberId, step: i64) -> Result<bool, StoreError> {
    let noted =
        sqlx::query!("UPDATE members SET totp_step = $2 WHERE id = $1 AND totp_step < $2", id.uuid(), step);
    Ok(noted.execute(conn).await?.rows_affected() == 1)
}
