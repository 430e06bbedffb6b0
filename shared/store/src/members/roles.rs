//! What members are, and where.

use chrono::{DateTime, Utc};
use domain::{AppId, MemberId, Role};
use sqlx::PgConnection;
use uuid::Uuid;

use super::{Member, Membership, Row};
use crate::StoreError;

/// Up to `limit` members of `app` (of all apps, if there is none) after `after`, with their roles there.
///
/// # Errors
/// The database failed.
pub async fn list(
    conn: &mut PgConnection,
    app: Option<AppId>,
    after: Option<MemberId>,
    limit: i64,
) -> Result<Vec<(Member, Role)>, StoreError> {
    let rows = sqlx::query!(
        "SELECT m.id, m.sealed_email, m.name, m.password, m.invited_until, m.sealed_totp, m.totp_confirmed_at,
           m.created_at, membership.role
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
            invited_until: row.invited_until,
            sealed_totp: row.sealed_totp,
            totp_confirmed_at: row.totp_confirmed_at,
            created_at: row.created_at,
        };
        Ok((Member::from(member), read(&row.role)?))
    });
    rows.collect()
}

/// Everything a member is, anywhere.
///
/// # Errors
/// The database failed.
pub async fn roles(conn: &mut PgConnection, member: MemberId) -> Result<Vec<Membership>, StoreError> {
    let rows = sqlx::query!(
        "SELECT app_id, role FROM memberships WHERE member_id = $1 ORDER BY app_id NULLS FIRST",
        member.uuid()
    );
    let rows = rows.fetch_all(conn).await?.into_iter();
    rows.map(|row| Ok(Membership { app: row.app_id.map(AppId::from), role: read(&row.role)? })).collect()
}

/// What a member is in `app`, held until the transaction ends.
///
/// # Errors
/// The database failed.
pub async fn role_of(
    conn: &mut PgConnection,
    app: Option<AppId>,
    member: MemberId,
) -> Result<Option<Role>, StoreError> {
    let role = sqlx::query_scalar!(
        "SELECT role FROM memberships WHERE member_id = $1 AND app_id IS NOT DISTINCT FROM $2 FOR UPDATE",
        member.uuid(),
        app.map(AppId::uuid)
    );
    role.fetch_optional(conn).await?.map(|role| read(&role)).transpose()
}

/// Makes somebody a member of `app`, or changes what they are there.
///
/// # Errors
/// The database failed.
pub async fn set_role(
    conn: &mut PgConnection,
    app: Option<AppId>,
    member: MemberId,
    role: Role,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query!(
        "INSERT INTO memberships (member_id, app_id, role, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (member_id, app_id) DO UPDATE SET role = excluded.role",
        member.uuid(),
        app.map(AppId::uuid),
        role.name(),
        now
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

/// How many of `app` have this role, so that the last owner is not lost. The memberships are held.
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
         ORDER BY member_id FOR UPDATE",
        app.map(AppId::uuid),
        role.name(),
        but.uuid()
    )
    .fetch_all(conn)
    .await?;
    Ok(others.len())
}

fn read(role: &str) -> Result<Role, StoreError> {
    role.parse().map_err(|_| StoreError::Inconsistent { table: "memberships", column: "role" })
}
