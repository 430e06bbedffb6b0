//! One operation.

use std::sync::Arc;

use domain::OperationId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;

use super::view::OperationView;
use crate::edge::{Answer, Caller, Problem, Read, Text};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct Get(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Operations")]
impl Get {
    /// One operation: how far it is
    #[oai(path = "/operations/:id", method = "get", operation_id = "getOperation")]
    async fn get(&self, caller: Caller, id: Path<Text<OperationId>>) -> Read<OperationView> {
        let app = caller.app()?;
        let found = store::operations::get(&mut *self.0.within(app).await?, app, id.0.0).await?;
        Ok(Answer::new(&found.ok_or_else(|| Problem::not_found(id.0.0))?.into()))
    }
}
