//! What members are, and where.

use chrono::{DateTime, Utc};
use domain::{AppId, MemberId, Role};
use sqlx::PgConnection;
use uuid::Uuid;

use super::{Member, Membership, Row};
use crate::StoreError;

/// What somebody is in one place, or will be once they accept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// What.
    pub role: Role,
    /// What they are called there.
    pub name: String,
    /// Since when, or since when they are invited.
    pub since: DateTime<Utc>,
    /// Until when the invitation holds; nothing once it was accepted.
    pub invited_until: Option<DateTime<Utc>>,
}

/// Up to `limit` members of `app` (of all apps, if there is none) after `after`, with what they are there.
///
/// # Errors
/// The database failed.
pub async fn list(
    conn: &mut PgConnection,
    app: Option<AppId>,
    after: Option<MemberId>,
    limit: i64,
) -> Result<Vec<(Member, Held)>, StoreError> {
    let rows = sqlx::query!(
        "SELECT m.id, m.sealed_email, m.name, m.password, m.sealed_totp, m.totp_confirmed_at, m.created_at,
           membership.role, membership.invited_until, membership.name AS called, membership.created_at AS since
         FROM memberships AS membership JOIN members AS m ON m.id = membership.member_id
         WHERE membership.app_id IS NOT DISTINCT FROM $1 AND ($2::uuid IS NULL OR m.id > $2)
         ORDER BY m.id LIMIT $3",
        app.map(AppId::uuid),
        after.map(MemberId::uuid),
        limit
    );
    let rows = rows.fetch_all(conn).await?.into_iter().map(|row| {
        let member = Row {
            id: row.id,
            sealed_email: row.sealed_email,
            name: row.name,
            password: row.password,
            sealed_totp: row.sealed_totp,
            totp_confirmed_at: row.totp_confirmed_at,
            created_at: row.created_at,
        };
        let member = Member::from(member);
        let name = row.called.unwrap_or_else(|| member.name.clone());
        let (role, invited_until) = (read(&row.role)?, row.invited_until);
        Ok((member, Held { role, name, since: row.since, invited_until }))
    });
    rows.collect()
}

/// Everything a member is, anywhere: what they accepted.
///
/// # Errors
/// The database failed.
pub async fn roles(conn: &mut PgConnection, member: MemberId) -> Result<Vec<Membership>, StoreError> {
    let rows = sqlx::query!(
        "SELECT app_id, role FROM memberships WHERE member_id = $1 AND invitation IS NULL
         ORDER BY app_id NULLS FIRST",
        member.uuid()
    );
    let rows = rows.fetch_all(conn).await?.into_iter();
    rows.map(|row| Ok(Membership { app: row.app_id.map(AppId::from), role: read(&row.role)? })).collect()
}

/// What a member is in `app`, or is invited to be, held until the transaction ends.
///
/// # Errors
/// The database failed.
pub async fn role_of(
    conn: &mut PgConnection,
    app: Option<AppId>,
    member: MemberId,
) -> Result<Option<Held>, StoreError> {
    let row = sqlx::query!(
        r#"SELECT membership.role, membership.invited_until, membership.created_at AS since,
             coalesce(membership.name, m.name) AS "name!"
           FROM memberships AS membership JOIN members AS m ON m.id = membership.member_id
           WHERE membership.member_id = $1 AND membership.app_id IS NOT DISTINCT FROM $2 FOR UPDATE OF membership"#,
        member.uuid(),
        app.map(AppId::uuid)
    );
    let row = row.fetch_optional(conn).await?;
    let held = row.map(|row| {
        let (role, invited_until) = (read(&row.role)?, row.invited_until);
        Ok(Held { role, name: row.name, since: row.since, invited_until })
    });
    held.transpose()
}

/// Changes what a member of `app` is there, or is invited to be.
///
/// # Errors
/// The database failed.
pub async fn set_role(
    conn: &mut PgConnection,
    app: Option<AppId>,
    member: MemberId,
    role: Role,
) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE memberships SET role = $3 WHERE member_id = $1 AND app_id IS NOT DISTINCT FROM $2",
        member.uuid(),
        app.map(AppId::uuid),
        role.name()
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends a membership, and forgets the person whose last one it was, with every session.
///
/// # Errors
/// The database failed.
pub async fn remove(conn: &mut PgConnection, app: Option<AppId>, member: MemberId) -> Result<(), StoreError> {
    sqlx::query!(
        "DELETE FROM memberships WHERE member_id = $1 AND app_id IS NOT DISTINCT FROM $2",
        member.uuid(),
        app.map(AppId::uuid)
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "DELETE FROM members WHERE id = $1 AND NOT EXISTS (SELECT FROM memberships WHERE member_id = $1)",
        member.uuid()
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// How many others of `app` have accepted this role, so that the last owner is not lost. The memberships are held.
///
/// # Errors
/// The database failed.
pub async fn count_others(
    conn: &mut PgConnection,
    app: Option<AppId>,
    role: Role,
    but: MemberId,
) -> Result<usize, StoreError> {
    let others: Vec<Uuid> = sqlx::query_scalar!(
        "SELECT member_id FROM memberships WHERE app_id IS NOT DISTINCT FROM $1 AND role = $2 AND member_id <> $3
           AND invitation IS NULL
         ORDER BY member_id FOR UPDATE",
        app.map(AppId::uuid),
        role.name(),
        but.uuid()
    )
    .fetch_all(conn)
    .await?;
    Ok(others.len())
}

/// Whether somebody has accepted to own `app`, or all of them.
///
/// # Errors
/// The database failed.
pub async fn has_owner(conn: &mut PgConnection, app: Option<AppId>) -> Result<bool, StoreError> {
    let found = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM memberships WHERE app_id IS NOT DISTINCT FROM $1 AND role = $2
             AND invitation IS NULL) AS "has_owner!""#,
        app.map(AppId::uuid),
        Role::Owner.name()
    );
    Ok(found.fetch_one(conn).await?)
}

fn read(role: &str) -> Result<Role, StoreError> {
    role.parse().map_err(|_| StoreError::Inconsistent { table: "memberships", column: "role" })
}
