//! A message's dry run.

use std::sync::Arc;

use domain::render;
use poem::web::Data;
use poem_openapi::{Object, OpenApi};
use serde_json::Value;

use super::body::MessageBody;
use crate::edge::{Answer, Caller, Checked, RequestContext, Text, Written};
use crate::endpoints::Tag;
use crate::intake::{Refusal, Targets, resolve};
use crate::services::Services;

pub(crate) struct Validate(pub(crate) Arc<Services>);

/// What would become of a message.
#[derive(Debug, Object)]
#[oai(rename = "MessageValidation")]
pub(crate) struct ValidationView {
    /// Recipients found; null for `{"all": true}`.
    recipients: Option<u32>,
    /// Targets that name nobody, each with the reason.
    refusals: Vec<Refusal>,
    /// The message in each provider's form.
    payloads: Vec<PayloadView>,
}

/// A message in one provider's form.
#[derive(Debug, Object)]
#[oai(rename = "RenderedPayload")]
pub(crate) struct PayloadView {
    /// The channel.
    channel: Text<domain::Channel>,
    /// What is sent, but for the address.
    payload: Value,
    /// What it weighs, by the provider's way of counting.
    bytes: u64,
    /// What the provider lets it weigh.
    max_bytes: u64,
    /// Whether it shows nothing to the person.
    silent: bool,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Messages")]
impl Validate {
    /// Try a message without sending it
    ///
    /// The same checks as sending, with what would be sent and to how many. Nothing is stored.
    #[oai(path = "/messages/validate", method = "post", operation_id = "validateMessage")]
    async fn validate(
        &self,
        caller: Caller,
        context: Data<&RequestContext>,
        body: Checked<MessageBody>,
    ) -> Written<ValidationView> {
        let app = caller.app()?;
        let message = body.value.read(app, &context)?;
        let found = resolve(&mut *self.0.within(app).await?, &[&message]).await?;
        let found = found.into_iter().next().unwrap_or_default();
        let payloads = message.channels.iter().map(|channel| {
            let rendering = render::render(*channel, &message.content, message.urgency);
            PayloadView {
                channel: Text(*channel),
                bytes: rendering.bytes as u64,
                max_bytes: rendering.max_bytes as u64,
                silent: rendering.silent,
                payload: rendering.payload,
            }
        });
        Ok(Answer::new(&ValidationView {
            recipients: (!matches!(message.targets, Targets::All)).then(|| found.count()),
            refusals: found.refusals_view(),
            payloads: payloads.collect(),
        }))
    }
}
