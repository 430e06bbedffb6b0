//! Who a member is, and how they prove it.

use chrono::{DateTime, Utc};
use domain::MemberId;
use sqlx::PgConnection;

use super::{Member, Row};
use crate::StoreError;

/// Adds `member`, or invites again one who never came, and answers whose address it is. One who came already is left as
/// they are. `index` is what the address is found by, `invitation` the hash of the token that sets the password.
///
/// # Errors
/// The database failed.
pub async fn invite(
    conn: &mut PgConnection,
    member: &Member,
    index: &[u8],
    invitation: &[u8],
) -> Result<Member, StoreError> {
    let row = sqlx::query_as!(
        Row,
        "INSERT INTO members AS known (id, email_index, sealed_email, name, invitation, invited_until, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (email_index) DO UPDATE SET
           invitation = CASE WHEN known.password IS NULL THEN excluded.invitation END,
           invited_until = CASE WHEN known.password IS NULL THEN excluded.invited_until END
         RETURNING id, sealed_email, name, password, invited_until, sealed_totp, totp_confirmed_at, created_at",
        member.id.uuid(),
        index,
        member.sealed_email,
        member.name,
        invitation,
        member.invited_until,
        member.created_at
    );
    Ok(row.fetch_one(conn).await?.into())
}

/// Whether an invitation holds.
///
/// # Errors
/// The database failed.
pub async fn is_invited(
    conn: &mut PgConnection,
    invitation: &[u8],
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let holds = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM members WHERE invitation = $1 AND invited_until > $2) AS "holds!""#,
        invitation,
        now
    );
    Ok(holds.fetch_one(conn).await?)
}

/// Sets the first password of whoever holds an invitation, and answers who that is; nobody if it does not hold.
///
/// # Errors
/// The database failed.
pub async fn accept(
    conn: &mut PgConnection,
    invitation: &[u8],
    password: &str,
    now: DateTime<Utc>,
) -> Result<Option<MemberId>, StoreError> {
    let accepted = sqlx::query_scalar!(
        "UPDATE members SET password = $2, invitation = NULL, invited_until = NULL
         WHERE invitation = $1 AND invited_until > $3 RETURNING id",
        invitation,
        password,
        now
    );
    Ok(accepted.fetch_optional(conn).await?.map(MemberId::from))
}

/// One member.
///
/// # Errors
/// The database failed.
pub async fn find(conn: &mut PgConnection, id: MemberId) -> Result<Option<Member>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        "SELECT id, sealed_email, name, password, invited_until, sealed_totp, totp_confirmed_at, created_at
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
        "SELECT id, sealed_email, name, password, invited_until, sealed_totp, totp_confirmed_at, created_at
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
