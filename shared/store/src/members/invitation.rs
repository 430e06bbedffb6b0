//! How somebody becomes a member: invited to one membership, which they accept with its secret.

use chrono::{DateTime, Utc};
use domain::{AppId, MemberId, Role};
use sqlx::PgConnection;

use super::{Member, Row};
use crate::StoreError;

/// What somebody is invited to.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// SHA-256 of its secret.
    pub hash: Vec<u8>,
    /// Until when it holds.
    pub until: DateTime<Utc>,
    /// What they are called there.
    pub name: String,
}

/// An invitation that was accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accepted {
    /// To what app; to all of them if none.
    pub app: Option<AppId>,
}

/// Adds a person who was never here. `index` is what the address is found by; somebody else may have added it meanwhile,
/// and then that one is answered.
///
/// # Errors
/// The database failed.
pub async fn insert(conn: &mut PgConnection, member: &Member, index: &[u8]) -> Result<Member, StoreError> {
    let row = sqlx::query_as!(
        Row,
        "INSERT INTO members (id, email_index, sealed_email, name, created_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (email_index) DO UPDATE SET email_index = excluded.email_index
         RETURNING id, sealed_email, name, password, sealed_totp, totp_confirmed_at, created_at",
        member.id.uuid(),
        index,
        member.sealed_email,
        member.name,
        member.created_at
    );
    Ok(row.fetch_one(conn).await?.into())
}

/// Invites somebody to be `role` in `app`. An invitation there that was not accepted is replaced; whoever is a member
/// there already just has the role and the name.
///
/// # Errors
/// The database failed.
pub async fn invite(
    conn: &mut PgConnection,
    (app, member): (Option<AppId>, MemberId),
    role: Role,
    invitation: &Invitation,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query!(
        "INSERT INTO memberships AS known (member_id, app_id, role, created_at, invitation, invited_until, name)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (member_id, app_id) DO UPDATE SET role = excluded.role, name = excluded.name,
           invitation = CASE WHEN known.invitation IS NULL THEN NULL ELSE excluded.invitation END,
           invited_until = CASE WHEN known.invitation IS NULL THEN NULL ELSE excluded.invited_until END",
        member.uuid(),
        app.map(AppId::uuid),
        role.name(),
        now,
        invitation.hash,
        invitation.until,
        invitation.name
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Who is invited, if the invitation holds.
///
/// # Errors
/// The database failed.
pub async fn invited(
    conn: &mut PgConnection,
    invitation: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<Member>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        "SELECT m.id, m.sealed_email, m.name, m.password, m.sealed_totp, m.totp_confirmed_at, m.created_at
         FROM memberships AS membership JOIN members AS m ON m.id = membership.member_id
         WHERE membership.invitation = $1 AND membership.invited_until > $2",
        invitation,
        now
    );
    Ok(row.fetch_optional(conn).await?.map(Member::from))
}

/// Makes whoever holds an invitation the member they were invited to be, and answers where; nothing if it does not hold.
///
/// # Errors
/// The database failed.
pub async fn accept(
    conn: &mut PgConnection,
    invitation: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<Accepted>, StoreError> {
    let accepted = sqlx::query!(
        "UPDATE memberships SET invitation = NULL, invited_until = NULL WHERE invitation = $1 AND invited_until > $2
         RETURNING app_id",
        invitation,
        now
    );
    let row = accepted.fetch_optional(conn).await?;
    Ok(row.map(|row| Accepted { app: row.app_id.map(AppId::from) }))
}

/// Sets the first password, and says whether it is the first one.
///
/// # Errors
/// The database failed.
pub async fn set_first_password(
    conn: &mut PgConnection,
    member: MemberId,
    password: &str,
) -> Result<bool, StoreError> {
    let set = sqlx::query!(
        "UPDATE members SET password = $2 WHERE id = $1 AND password IS NULL",
        member.uuid(),
        password
    );
    Ok(set.execute(conn).await?.rows_affected() == 1)
}

/// Lets somebody start over: without password and second factor, out of every session, invited nowhere until somebody
/// invites them anew. Answers whether there is such a member.
///
/// # Errors
/// The database failed.
pub async fn reset(
    conn: &mut PgConnection,
    member: MemberId,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let reset = sqlx::query!(
        "UPDATE members SET password = NULL, sealed_totp = NULL, totp_confirmed_at = NULL WHERE id = $1",
        member.uuid()
    );
    if reset.execute(&mut *conn).await?.rows_affected() == 0 {
        return Ok(false);
    }
    // Nobody knows what this is the hash of, so nobody accepts it.
    sqlx::query!(
        "UPDATE memberships SET invitation = sha256(uuid_send(gen_random_uuid())), invited_until = $2
         WHERE member_id = $1",
        member.uuid(),
        now
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!("DELETE FROM sessions WHERE member_id = $1", member.uuid()).execute(conn).await?;
    Ok(true)
}
