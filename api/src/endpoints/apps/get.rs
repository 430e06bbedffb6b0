//! One app.

use std::sync::Arc;

use domain::AppId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;

use super::view::AppView;
use crate::edge::{Answer, Caller, Problem, Read, Text};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct Get(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Apps")]
impl Get {
    /// One app
    #[oai(path = "/apps/:id", method = "get", operation_id = "getApp")]
    async fn get(&self, caller: Caller, id: Path<Text<AppId>>) -> Read<AppView> {
        caller.operator()?;
        let found = store::apps::get(&mut *self.0.conn().await?, id.0.0).await?;
        Ok(Answer::new(&found.ok_or_else(|| Problem::not_found(id.0.0))?.into()))
    }
}
