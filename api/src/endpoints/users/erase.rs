//! Erase a person.

use std::sync::Arc;

use domain::ExternalId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;

use super::view::UserView;
use crate::edge::{Answer, Caller, Gone, Problem, Text, Written};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct Erase(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Users")]
impl Erase {
    /// Erase a person
    ///
    /// What you told about them and every address of theirs is deleted, and can not be undone. What still waits to be
    /// sent to them ends as `invalid_target`. What providers were given before is not taken back, and a backup of the
    /// database from before has it until it is let go.
    #[oai(path = "/users/:external_id", method = "delete", operation_id = "eraseUser")]
    async fn erase(
        &self,
        caller: Caller,
        /// Your name for them.
        external_id: Path<Text<ExternalId>>,
    ) -> Written<UserView, Gone> {
        let app = caller.app()?;
        let name = external_id.0.0;
        let mut transaction = self.0.within(app).await?;
        let erased = store::users::erase(&mut transaction, app, &name).await?;
        let user = erased.ok_or_else(|| Problem::not_found(&name))?;
        // By our name: theirs would outlive them here.
        caller.record(&mut transaction, Some(app), user, (None, None)).await?;
        transaction.commit().await?;
        Ok(Answer::raw(204, Vec::new(), false))
    }
}
