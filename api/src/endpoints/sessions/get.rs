//! Who one is.

use std::sync::Arc;

use poem_openapi::OpenApi;

use super::view::SessionView;
use crate::edge::{Answer, Caller, Read};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct Get(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Sessions")]
impl Get {
    /// The session one is in
    #[oai(path = "/sessions/current", method = "get", operation_id = "getSession")]
    async fn get(&self, caller: Caller) -> Read<SessionView> {
        let seat = caller.seat()?;
        let mut conn = self.0.conn().await?;
        let token = seat.csrf_token.clone();
        Ok(Answer::new(&SessionView::of(&mut conn, &self.0.members, &seat.session, token).await?))
    }
}
