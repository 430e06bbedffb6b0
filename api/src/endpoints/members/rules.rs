//! Who may make whom what.

use domain::{AppId, MemberId, Role};
use sqlx::PgConnection;
use store::members::{Held, count_others, has_owner};

use crate::edge::{Caller, Code, Problem};
use crate::members::scopes_of;

/// Passes if the caller may give or take `role` in `app`: nobody gives what they do not have, and owners are named by owners.
pub(super) async fn may_give(
    conn: &mut PgConnection,
    caller: &Caller,
    app: Option<AppId>,
    role: Role,
) -> Result<(), Problem> {
    let who = caller.principal();
    if let Some(seat) = &who.seat {
        return if seat.role.may_give(role) { Ok(()) } else { Err(Problem::new(Code::RoleNotYours)) };
    }
    // Whoever may make a key may make one that can all they can, so a key does not prove that an owner asks.
    if role == Role::Owner && has_owner(conn, app).await? {
        let why = "a key names the first owner; from then on owners are named by owners, in a session";
        return Err(Problem::because(Code::RoleNotYours, why));
    }
    // What an app's key can not do itself is its operator's to give.
    let is_operator_for_an_app = who.app.is_none() && app.is_some();
    let beyond = scopes_of(role, app)
        .into_iter()
        .find(|scope| *scope != domain::Scope::Account && !is_operator_for_an_app && !who.may(*scope));
    match beyond {
        Some(scope) => {
            let why = format!("a {role} may do what your key may not: `{scope}`");
            Err(Problem::because(Code::RoleNotYours, why))
        }
        None => Ok(()),
    }
}

/// Passes if `app` has an owner besides `member`, who is none any more then.
pub(super) async fn keep_an_owner(
    conn: &mut PgConnection,
    app: Option<AppId>,
    member: MemberId,
    was: &Held,
) -> Result<(), Problem> {
    let is_owner = was.role == Role::Owner && was.invited_until.is_none();
    if is_owner && count_others(conn, app, Role::Owner, member).await? == 0 {
        return Err(Problem::new(Code::LastOwner));
    }
    Ok(())
}
