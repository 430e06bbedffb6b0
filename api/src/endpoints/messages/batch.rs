//! Send many unlike messages at once.

use std::sync::Arc;

use futures::future::join_all;
use poem::web::Data;
use poem_openapi::param::Header;
use poem_openapi::types::{ParseFromJSON as _, ToJSON as _};
use poem_openapi::{Object, OpenApi};

use super::body::MessageBody;
use super::take::take;
use crate::edge::{
    Answer, Batch, BatchBody, Caller, Code, IdempotencyKey, List, Problem, ProblemView, RequestContext,
    Written,
};
use crate::endpoints::Tag;
use crate::intake::{AcceptedView, Taken};
use crate::services::Services;

pub(crate) struct SendBatch(pub(crate) Arc<Services>);

/// Many unlike messages.
#[derive(Debug, Object)]
#[oai(rename = "MessageBatch")]
pub(crate) struct MessagesBody {
    /// The messages; each is answered for itself.
    #[oai(validator(min_items = 1, max_items = 1_000))]
    messages: Vec<MessageBody>,
}

impl BatchBody for MessagesBody {
    const FIELD: &'static str = "messages";
    type Item = MessageBody;
}

/// What became of one message of a batch.
#[derive(Debug, Object)]
#[oai(rename = "MessageBatchItem")]
pub(crate) struct ItemView {
    /// Its place in the request.
    index: u32,
    /// The status it would have been answered with alone.
    status: u16,
    /// The message, if it was accepted.
    message: Option<AcceptedView>,
    /// Why it was not, otherwise.
    problem: Option<ProblemView>,
    /// Whether it was accepted by an earlier request with the same Idempotency-Key.
    replayed: bool,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Messages")]
impl SendBatch {
    /// Send many unlike messages
    ///
    /// Up to 1,000, each answered for itself: a faulty one never fails the others. With an Idempotency-Key each
    /// message of the batch happens once, also if the batch is sent again after a half of it was committed: `replayed` says
    /// which happened before, and `Idempotency-Replayed` that all of them did.
    #[oai(path = "/messages/batch", method = "post", operation_id = "createMessages")]
    async fn create(
        &self,
        caller: Caller,
        context: Data<&RequestContext>,
        /// Names this request for 7 days.
        #[oai(name = "Idempotency-Key")]
        key: Header<Option<IdempotencyKey>>,
        body: Batch<MessagesBody>,
    ) -> Written<List<ItemView>> {
        let items = body.items.into_iter().enumerate().map(|(index, (fingerprint, item))| {
            // The separator is no visible character, so that no other request's key looks like this one.
            let key = key.0.as_ref().map(|key| IdempotencyKey(format!("{}\u{1f}{index}", key.0)));
            self.take(&caller, &context, key.map(|key| (key, fingerprint)), item)
        });
        let taken = join_all(items).await;
        let replayed = taken.iter().all(|taken| taken.as_ref().is_ok_and(|taken| taken.replayed));
        let data: Vec<ItemView> =
            taken.into_iter().zip(0..).map(|(taken, index)| view(index, taken)).collect();
        Ok(Answer::raw(200, List { data }.to_json_string().into_bytes(), replayed))
    }

    async fn take(
        &self,
        caller: &Caller,
        context: &RequestContext,
        key: Option<(IdempotencyKey, Vec<u8>)>,
        item: Result<MessageBody, Problem>,
    ) -> Result<Taken, Problem> {
        let app = caller.app()?;
        let message = item?.read(app, context)?;
        let key = key.map(|(key, fingerprint)| (key.of(Some(app)), fingerprint));
        take(&self.0, caller, message, key).await
    }
}

fn view(index: u32, taken: Result<Taken, Problem>) -> ItemView {
    let read = taken.and_then(|taken| {
        let view = AcceptedView::parse_from_json_string(&String::from_utf8_lossy(&taken.body));
        let view = view.map_err(|_| Problem::new(Code::Internal))?;
        Ok((taken.status, taken.replayed, view))
    });
    match read {
        Ok((status, replayed, message)) => {
            ItemView { index, status, message: Some(message), problem: None, replayed }
        }
        Err(problem) => {
            let (status, problem) = (problem.code.status().as_u16(), problem.view(None, None));
            ItemView { index, status, message: None, problem: Some(problem), replayed: false }
        }
    }
}
