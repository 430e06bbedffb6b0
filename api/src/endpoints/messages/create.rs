//! Send a message.

use std::sync::Arc;

use poem::web::Data;
use poem_openapi::OpenApi;
use poem_openapi::param::Header;

use super::body::MessageBody;
use super::take::take;
use crate::edge::{Answer, Caller, Checked, Committed, IdempotencyKey, RequestContext, Written};
use crate::endpoints::Tag;
use crate::intake::AcceptedView;
use crate::services::Services;

pub(crate) struct Create(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Messages")]
impl Create {
    /// Send a message
    ///
    /// 202 means committed: each recipient will end in one known state. A target that names nobody is listed with the
    /// reason and does not fail the others; a message without any recipient is refused.
    #[oai(path = "/messages", method = "post", operation_id = "createMessage")]
    async fn create(
        &self,
        caller: Caller,
        context: Data<&RequestContext>,
        /// Names this request for 7 days, so that sending it again does not send the message again.
        #[oai(name = "Idempotency-Key")]
        key: Header<Option<IdempotencyKey>>,
        body: Checked<MessageBody>,
    ) -> Written<AcceptedView, Committed> {
        let app = caller.app()?;
        let message = body.value.read(app, &context)?;
        let key = key.0.map(|key| (key.of(Some(app)), body.fingerprint));
        let taken = take(&self.0, &caller, message, key).await?;
        if let Some(id) = taken.message {
            tracing::Span::current().record("message.id", tracing::field::display(id));
        }
        Ok(Answer::raw(taken.status, taken.body, taken.replayed))
    }
}
