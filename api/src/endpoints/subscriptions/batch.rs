//! Register many addresses at once.

use std::collections::HashSet;
use std::sync::Arc;

use chrono::{DateTime, SubsecRound as _, Utc};
use poem_openapi::param::Header;
use poem_openapi::{Object, OpenApi};
use secrets::AppKeys;
use sha2::{Digest as _, Sha256};
use sqlx::PgConnection;

use super::body::{Checked, NamedBody};
use super::write::write;
use crate::edge::{
    Batch, BatchBody, Caller, Effect, Faults, IdempotencyKey, List, Problem, ProblemView, Written, once,
};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct PutMany(pub(crate) Arc<Services>);

/// Many subscriptions.
#[derive(Debug, Object)]
#[oai(rename = "SubscriptionBatch")]
pub(crate) struct SubscriptionsBody {
    /// The subscriptions; each is answered for itself.
    #[oai(validator(min_items = 1, max_items = 1_000))]
    subscriptions: Vec<NamedBody>,
}

impl BatchBody for SubscriptionsBody {
    const FIELD: &'static str = "subscriptions";
    type Item = NamedBody;
}

/// What became of one subscription of a batch.
#[derive(Debug, Object)]
#[oai(rename = "SubscriptionBatchItem")]
pub(crate) struct ItemView {
    /// Its place in the request.
    index: u32,
    /// The status it would have been answered with alone.
    status: u16,
    /// Its name, if it was stored.
    id: Option<String>,
    /// Why it was not, otherwise.
    problem: Option<ProblemView>,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Subscriptions")]
impl PutMany {
    /// Register many addresses
    ///
    /// Up to 1,000, each answered for itself: a faulty one never fails the others. The good ones share one commit.
    #[oai(path = "/subscriptions/batch", method = "post", operation_id = "putSubscriptions")]
    async fn put(
        &self,
        caller: Caller,
        /// Names this request for 7 days.
        #[oai(name = "Idempotency-Key")]
        key: Header<Option<IdempotencyKey>>,
        body: Batch<SubscriptionsBody>,
    ) -> Written<List<ItemView>> {
        let app = caller.app()?;
        let now = Utc::now().trunc_subsecs(6);
        let mut digest = Sha256::new();
        let items: Vec<Result<Checked, Problem>> = body
            .items
            .into_iter()
            .map(|(fingerprint, item)| {
                // Faulty ones count, too: a body that differs in nothing else is another body.
                digest.update(fingerprint);
                item?.read(now)
            })
            .collect();
        let keys = self.0.vault.keys(app).await?;
        let key = key.0.map(|key| key.of(Some(app)));
        let fingerprint = digest.finalize().to_vec();
        Ok(once(&self.0, Some(app), key, &fingerprint, |conn| Box::pin(put(conn, keys, items, now))).await?)
    }
}

async fn put(
    conn: &mut PgConnection,
    keys: Arc<AppKeys>,
    items: Vec<Result<Checked, Problem>>,
    now: DateTime<Utc>,
) -> Result<Effect<List<ItemView>>, Problem> {
    let (mut names, mut tokens) = (HashSet::new(), HashSet::new());
    let (mut good, mut views) = (Vec::new(), Vec::new());
    for (item, index) in items.into_iter().zip(0_u32..) {
        let checked = item.and_then(|checked| {
            let name_is_new = names.insert(checked.new.external_id.clone());
            let token_is_new = tokens.insert(checked.new.address.clone());
            repeated(name_is_new, token_is_new).map(|()| checked)
        });
        match checked {
            Ok(checked) => {
                let id = Some(checked.new.external_id.to_string());
                views.push(ItemView { index, status: 200, id, problem: None });
                good.push(checked);
            }
            Err(problem) => {
                let status = problem.code.status().as_u16();
                views.push(ItemView { index, status, id: None, problem: Some(problem.view(None, None)) });
            }
        }
    }
    let mut is_new = write(conn, &keys, good, now).await?.into_iter();
    for view in views.iter_mut().filter(|view| view.problem.is_none()) {
        view.status = if is_new.next() == Some(true) { 201 } else { 200 };
    }
    Ok(Effect { view: List { data: views }, status: 200, kept: None })
}

fn repeated(name_is_new: bool, token_is_new: bool) -> Result<(), Problem> {
    let mut faults = Faults::default();
    if !name_is_new {
        faults.add("/id", "duplicate", "is named before in this request");
    }
    if !token_is_new {
        faults.add(
            "/token",
            "duplicate",
            "stands before in this request; a token belongs to one subscription",
        );
    }
    if faults.is_empty() { Ok(()) } else { Err(Problem::of_body(faults)) }
}
