//! The body of a request, checked as a whole.

use poem::error::ReadBodyError;
use poem::http::{Method, header};
use poem::{Body, Request, RequestBody};
use poem_openapi::registry::{MetaMediaType, MetaRequest, MetaSchemaRef, Registry};
use poem_openapi::types::ParseFromJSON;
use poem_openapi::{ApiExtractor, ApiExtractorType, ExtractParamOptions};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::codes::Code;
use super::fault::Faults;
use super::problem::Problem;
use super::schema::Schema;

/// The most bytes of a body: 10,000 FCM tokens with some air.
pub(crate) const MAX_BODY: usize = 8 << 20;

/// A JSON body that fits its schema.
pub(crate) struct Checked<T> {
    /// The body.
    pub(crate) value: T,
    /// What tells this request from another one with the same idempotency key; nothing if it came without one.
    pub(crate) fingerprint: Vec<u8>,
}

/// A JSON body as it came, for those who check it themselves.
pub(crate) struct Raw {
    pub(crate) value: Value,
    pub(crate) method: Method,
    pub(crate) path: String,
}

/// SHA-256 of method, path and canonical body.
pub(crate) fn fingerprint(method: &Method, path: &str, body: &Value) -> Vec<u8> {
    // Fields of a `Value` are sorted, so that two spellings of one body are one body.
    Sha256::digest(format!("{method} {path} {body}").as_bytes()).to_vec()
}

impl Raw {
    /// Reads a request's body. The framework fills an endpoint's arguments in their order, and `Caller` is the first one
    /// everywhere: whoever is not recognised, or may not do this, was refused by now.
    pub(crate) async fn read(request: &Request, body: &mut RequestBody) -> Result<Self, Problem> {
        let value = parsed(taken(request, body, MAX_BODY)?, MAX_BODY).await?;
        let path = request.original_uri().path().to_owned();
        Ok(Self { value, method: request.method().clone(), path })
    }

    /// What tells a part of this request from another one with the same idempotency key.
    pub(crate) fn fingerprint_of(&self, part: &Value) -> Vec<u8> {
        fingerprint(&self.method, &self.path, part)
    }
}

/// A body nobody has read yet, if it is declared as JSON and not as more than `most` bytes.
pub(super) fn taken(request: &Request, body: &mut RequestBody, most: usize) -> Result<Body, Problem> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if !kind.is_some_and(is_json) {
        return Err(Problem::new(Code::UnsupportedMediaType));
    }
    let length = request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok());
    if length.and_then(|length| length.parse::<u64>().ok()).is_some_and(|length| length > most as u64) {
        return Err(too_large(most));
    }
    body.take().map_err(|_| Problem::new(Code::MalformedJson))
}

/// Reads `most` bytes at most.
pub(super) async fn parsed(body: Body, most: usize) -> Result<Value, Problem> {
    let bytes = body.into_bytes_limit(most).await.map_err(|error| match error {
        ReadBodyError::PayloadTooLarge => too_large(most),
        broken @ (ReadBodyError::BodyHasBeenTaken | ReadBodyError::Utf8(_) | ReadBodyError::Io(_)) => {
            Problem::because(Code::MalformedJson, format!("the body ended early: {broken}"))
        }
    })?;
    serde_json::from_slice(&bytes)
        .map_err(|error| Problem::because(Code::MalformedJson, format!("not JSON: {error}")))
}

fn too_large(most: usize) -> Problem {
    let most = if most < 1 << 20 { format!("{} KiB", most >> 10) } else { format!("{} MiB", most >> 20) };
    Problem::because(Code::BodyTooLarge, format!("at most {most} are read here"))
}

/// The `T` that a body is, or everything that is wrong with it.
pub(super) fn fitting<T: ParseFromJSON + 'static>(value: Value) -> Result<T, Problem> {
    let mut faults = Faults::default();
    Schema::of::<T>().check(&value, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::of_body(faults));
    }
    T::parse_from_json(Some(value)).map_err(|error| {
        faults.add("", "invalid", error.into_message());
        Problem::of_body(faults)
    })
}

fn is_json(kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind == "application/json" || (kind.starts_with("application/") && kind.ends_with("+json"))
}

/// What the document says about a body of `T`.
pub(crate) fn request_meta(schema: MetaSchemaRef) -> MetaRequest {
    let content = vec![MetaMediaType { content_type: "application/json", schema }];
    MetaRequest { description: None, content, required: true }
}

impl<'a, T: ParseFromJSON + 'static> ApiExtractor<'a> for Checked<T> {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::RequestObject];
    const PARAM_IS_REQUIRED: bool = true;
    type ParamType = ();
    type ParamRawType = ();

    fn register(registry: &mut Registry) {
        T::register(registry);
    }

    fn request_meta() -> Option<MetaRequest> {
        Some(request_meta(T::schema_ref()))
    }

    async fn from_request(
        request: &'a Request,
        body: &mut RequestBody,
        _: ExtractParamOptions<()>,
    ) -> poem::Result<Self> {
        let raw = Raw::read(request, body).await?;
        // Only a request with a name can come again.
        let is_named = request.headers().contains_key("Idempotency-Key");
        let fingerprint = if is_named { raw.fingerprint_of(&raw.value) } else { Vec::new() };
        Ok(Self { value: fitting(raw.value)?, fingerprint })
    }
}
