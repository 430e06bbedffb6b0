//! One user.

use std::sync::Arc;

use domain::ExternalId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;

use super::view::UserView;
use crate::edge::{Answer, Caller, Problem, Read, Text};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct Get(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Users")]
impl Get {
    /// One user
    #[oai(path = "/users/:external_id", method = "get", operation_id = "getUser")]
    async fn get(&self, caller: Caller, external_id: Path<Text<ExternalId>>) -> Read<UserView> {
        let app = caller.app()?;
        let name = external_id.0.0;
        let mut conn = self.0.within(app).await?;
        let found =
            store::users::get(&mut conn, app, &name).await?.ok_or_else(|| Problem::not_found(&name))?;
        caller.record_reading(conn, app, format!("user {}", found.id)).await?;
        Ok(Answer::new(&found.into()))
    }
}
