//! A request that is sent again happens once.

use std::borrow::Cow;
use std::pin::Pin;

use chrono::Utc;
use domain::AppId;
use poem_openapi::registry::{MetaSchema, MetaSchemaRef};
use poem_openapi::types::{ParseError, ParseFromParameter, ParseResult, ToJSON, Type};
use sqlx::{PgConnection, Postgres, Transaction};
use store::StoreError;
use store::idempotency::{self, Answer as Kept, Key};

use super::answer::{Answer, Statuses};
use super::codes::Code;
use super::problem::Problem;
use crate::services::Services;

/// What an `Idempotency-Key` header holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct IdempotencyKey(pub(crate) String);

const MAX: usize = 255;

impl Type for IdempotencyKey {
    const IS_REQUIRED: bool = true;
    type RawValueType = Self;
    type RawElementValueType = Self;

    fn name() -> Cow<'static, str> {
        "string_idempotency-key".into()
    }

    fn schema_ref() -> MetaSchemaRef {
        let description = "Names this request for 7 days: sent again with the same key and body, it is answered as \
                           the first time and happens once.";
        MetaSchemaRef::Inline(Box::new(MetaSchema {
            description: Some(description),
            max_length: Some(MAX),
            ..MetaSchema::new_with_format("string", "idempotency-key")
        }))
    }

    fn as_raw_value(&self) -> Option<&Self> {
        Some(self)
    }

    fn raw_element_iter<'a>(&'a self) -> Box<dyn Iterator<Item = &'a Self> + 'a> {
        Box::new(std::iter::once(self))
    }
}

impl ParseFromParameter for IdempotencyKey {
    fn parse_from_parameter(value: &str) -> ParseResult<Self> {
        let fits = (1..=MAX).contains(&value.len()) && value.bytes().all(|byte| (0x20..0x7f).contains(&byte));
        if fits {
            return Ok(Self(value.to_owned()));
        }
        Err(ParseError::custom("an Idempotency-Key is 1 to 255 visible ASCII characters, e.g. a UUID"))
    }
}

impl IdempotencyKey {
    /// The key as it is stored.
    pub(crate) fn of(self, app: Option<AppId>) -> Key {
        Key { app, key: self.0 }
    }
}

/// What becomes of a request whose key was used before.
pub(crate) fn replay(kept: Kept, fingerprint: &[u8]) -> Result<(u16, Vec<u8>), Problem> {
    if kept.fingerprint == fingerprint {
        Ok((kept.status, kept.body))
    } else {
        Err(Problem::new(Code::IdempotencyKeyReused))
    }
}

/// What a request does: one transaction, and what is answered.
pub(crate) struct Effect<T> {
    /// The answer.
    pub(crate) view: T,
    /// Its status.
    pub(crate) status: u16,
    /// What is kept to be answered again, if that is not the answer itself: secrets are shown once.
    pub(crate) kept: Option<T>,
}

type Work<'a, T> = Pin<Box<dyn Future<Output = Result<Effect<T>, Problem>> + Send + 'a>>;

/// What became of a request.
pub(crate) enum Once<T> {
    /// It is done.
    First(Effect<T>),
    /// It was done before, and answered with this status and body.
    Again(u16, Vec<u8>),
}

/// Does `work` in one transaction in the name of `app`, or answers what it was answered before. A second request with
/// the same key waits for the first one.
pub(crate) async fn once<T: ToJSON, S: Statuses>(
    services: &Services,
    app: Option<AppId>,
    key: Option<Key>,
    fingerprint: &[u8],
    work: impl for<'a> FnOnce(&'a mut PgConnection) -> Work<'a, T> + Send,
) -> Result<Answer<T, S>, Problem> {
    once_in(services.within_any(app).await?, key, fingerprint, work).await
}

/// The same in a transaction that was begun.
pub(crate) async fn once_in<T: ToJSON, S: Statuses>(
    transaction: Transaction<'static, Postgres>,
    key: Option<Key>,
    fingerprint: &[u8],
    work: impl for<'a> FnOnce(&'a mut PgConnection) -> Work<'a, T> + Send,
) -> Result<Answer<T, S>, Problem> {
    match do_once(transaction, key, fingerprint, work).await? {
        Once::First(effect) => Ok(Answer::with_status(effect.status, &effect.view)),
        Once::Again(status, body) => Ok(Answer::raw(status, body, true)),
    }
}

/// The same for whoever has more to do before it is answered.
pub(crate) async fn do_once<T: ToJSON>(
    mut transaction: Transaction<'static, Postgres>,
    key: Option<Key>,
    fingerprint: &[u8],
    work: impl for<'a> FnOnce(&'a mut PgConnection) -> Work<'a, T> + Send,
) -> Result<Once<T>, Problem> {
    // Before anything is done: a second request waits for the key and then for nothing else, least of all for what the
    // first one changes, where it would find its own work done and be refused.
    if let Some(key) = &key {
        let claimed = idempotency::claim(&mut transaction, key, fingerprint, Utc::now()).await;
        if let Some(kept) = claimed.map_err(waited)? {
            let (status, body) = replay(kept, fingerprint)?;
            return Ok(Once::Again(status, body));
        }
    }
    let effect = work(&mut transaction).await?;
    if let Some(key) = &key {
        let body = effect.kept.as_ref().unwrap_or(&effect.view).to_json_string();
        idempotency::fill(&mut transaction, key, effect.status, body.as_bytes()).await?;
    }
    transaction.commit().await?;
    Ok(Once::First(effect))
}

/// The first request with a key holds it until its commit; whoever waited for it in vain may come again.
pub(crate) fn waited(error: StoreError) -> Problem {
    if error.is_lock_timeout() { Problem::new(Code::IdempotencyInProgress) } else { error.into() }
}
