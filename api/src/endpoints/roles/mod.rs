//! Roles: what members can be, and what each may do.

mod list;

use poem_openapi::OpenApi;

/// The endpoints of roles.
pub(super) fn endpoints() -> impl OpenApi {
    list::ListRoles
}
