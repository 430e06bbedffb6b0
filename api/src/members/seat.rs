//! What a member is in the request at hand.

use domain::{AppId, MemberId, Role, Scope};
use store::members::Membership;
use store::sessions::Session;

/// What a member is in the request at hand.
#[derive(Debug, Clone)]
pub(crate) struct Seat {
    pub(crate) id: MemberId,
    pub(crate) role: Role,
    pub(crate) session: Session,
    /// What changes have to come with.
    pub(crate) csrf_token: String,
}

/// Why nobody can tell for what a member asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoSeat {
    /// The app has to be named.
    Which,
    /// The member is nothing there.
    Nothing,
}

/// For which app a member of `memberships` acts, and as what. A membership for all apps holds for each; whoever has one
/// membership need not name it.
pub(crate) fn choose(
    memberships: &[Membership],
    named: Option<AppId>,
) -> Result<(Option<AppId>, Role), NoSeat> {
    let of = |app: Option<AppId>| memberships.iter().find(|membership| membership.app == app);
    match named {
        Some(app) => {
            let membership = of(Some(app)).or_else(|| of(None)).ok_or(NoSeat::Nothing)?;
            Ok((Some(app), membership.role))
        }
        None => match (of(None), memberships) {
            (Some(everywhere), _) => Ok((None, everywhere.role)),
            (None, [only]) => Ok((only.app, only.role)),
            (None, []) => Err(NoSeat::Nothing),
            (None, _) => Err(NoSeat::Which),
        },
    }
}

/// What a role may do for an app, or for all of them.
pub(crate) fn scopes_of(role: Role, app: Option<AppId>) -> Vec<Scope> {
    let reach = |scope: &Scope| app.is_none() || *scope != Scope::AppsWrite;
    Scope::ALL.into_iter().filter(|scope| role.may(*scope) && reach(scope)).collect()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_member_of_several_apps_says_which() {
        let [one, two, other] = [1, 2, 3].map(|number| AppId::from(Uuid::from_u128(number)));
        let of = |app, role| Membership { app, role };
        let both = [of(Some(one), Role::Owner), of(Some(two), Role::Auditor)];
        assert_eq!(choose(&both, None), Err(NoSeat::Which));
        assert_eq!(choose(&both, Some(two)), Ok((Some(two), Role::Auditor)));
        assert_eq!(choose(&both, Some(other)), Err(NoSeat::Nothing));
        assert_eq!(choose(&both[..1], None), Ok((Some(one), Role::Owner)));
        let everywhere = [of(None, Role::Operator), of(Some(one), Role::Owner)];
        assert_eq!(choose(&everywhere, None), Ok((None, Role::Operator)));
        assert_eq!(choose(&everywhere, Some(one)), Ok((Some(one), Role::Owner)));
        assert_eq!(choose(&everywhere, Some(two)), Ok((Some(two), Role::Operator)));
    }

    #[test]
    fn an_owner_of_an_app_makes_no_apps() {
        assert!(!scopes_of(Role::Owner, Some(AppId::from(Uuid::nil()))).contains(&Scope::AppsWrite));
        assert!(scopes_of(Role::Owner, None).contains(&Scope::AppsWrite));
    }
}
