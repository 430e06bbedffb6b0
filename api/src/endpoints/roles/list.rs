//! Tell what members can be.

use domain::{AppId, Role, Scope};
use poem_openapi::{Object, OpenApi};

use crate::edge::permissions::{self, Whose};
use crate::edge::{Answer, Caller, List, Read, Text};
use crate::endpoints::Tag;
use crate::members::scopes_of;

pub(crate) struct ListRoles;

/// What a member can be.
#[derive(Debug, Object)]
#[oai(rename = "Role")]
pub(crate) struct RoleView {
    /// Its name, as members are made with it.
    role: Text<Role>,
    /// What it is for.
    description: String,
    /// What it may do, in the words of API keys.
    scopes: Vec<Text<Scope>>,
    /// What it may do, by the operations' ids in this document.
    operations: Vec<String>,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Members")]
impl ListRoles {
    /// Roles, and what each may do
    ///
    /// In the app one acts for; without an app, what each may do that is held for all of them. They are few, and answered
    /// all at once.
    #[oai(path = "/roles", method = "get", operation_id = "listRoles")]
    #[expect(clippy::unused_async, reason = "the framework wants it so")]
    async fn list(&self, caller: Caller) -> Read<List<RoleView>> {
        let app = caller.any();
        Ok(Answer::new(&List { data: Role::ALL.map(|role| view(role, app)).into() }))
    }
}

fn view(role: Role, app: Option<AppId>) -> RoleView {
    let scopes = scopes_of(role, app);
    let may = |scope: Scope| scopes.iter().any(|own| own.includes(scope));
    // Whoever acts for one app is no operator.
    let reach = |whose: Whose| app.is_none() || whose != Whose::Operator;
    let operations = permissions::table().filter(|(_, scope, whose)| may(*scope) && reach(*whose));
    let operations = operations.map(|(operation, ..)| operation.to_owned()).collect();
    let description = description(role).to_owned();
    RoleView { role: Text(role), description, operations, scopes: scopes.into_iter().map(Text).collect() }
}

const fn description(role: Role) -> &'static str {
    match role {
        Role::Owner => "Everything, and who else does.",
        Role::Admin => "Everything but to name owners.",
        Role::Operator => "Keeps deliveries going: queues, dead letters, and to look at what was sent.",
        Role::Developer => "Builds: sends, registers, looks why something did not arrive.",
        Role::Auditor => "Looks at what was done and changes nothing.",
    }
}
