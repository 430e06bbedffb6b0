//! End a session.

use std::sync::Arc;

use poem_openapi::OpenApi;

use super::view::SessionView;
use crate::edge::{Answer, Caller, Gone, Written};
use crate::endpoints::Tag;
use crate::members::without_cookie;
use crate::services::Services;

pub(crate) struct End(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Sessions")]
impl End {
    /// End the session one is in
    #[oai(path = "/sessions/current", method = "delete", operation_id = "endSession")]
    async fn end(&self, caller: Caller) -> Written<SessionView, Gone> {
        let seat = caller.seat()?;
        let mut transaction = self.0.pool.begin().await?;
        store::sessions::end(&mut transaction, &seat.session.id).await?;
        caller.record(&mut transaction, None, format!("member {}", seat.id), (None, None)).await?;
        transaction.commit().await?;
        Ok(Answer::raw(204, Vec::new(), false).with_cookie(without_cookie()))
    }
}
