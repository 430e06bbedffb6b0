//! A body of many items, each with faults of its own: a bad item never fails the others.

use poem::{Request, RequestBody};
use poem_openapi::registry::{MetaRequest, Registry};
use poem_openapi::types::{ParseFromJSON, Type};
use poem_openapi::{ApiExtractor, ApiExtractorType, ExtractParamOptions};
use serde_json::Value;

use super::body::{Raw, request_meta};
use super::codes::Code;
use super::fault::{Fault, Faults};
use super::problem::Problem;
use super::schema::Schema;

/// A body that is one list of items.
pub(crate) trait BatchBody: Type + 'static {
    /// The name of the list.
    const FIELD: &'static str;
    /// What it is a list of.
    type Item: ParseFromJSON;
}

/// What tells an item from another one in a request with the same idempotency key, nothing if it came without one; and the
/// item, or what is wrong with it.
pub(crate) type Item<T> = (Vec<u8>, Result<T, Problem>);

/// The items of a batch, each read or refused.
pub(crate) struct Batch<T: BatchBody> {
    pub(crate) items: Vec<Item<T::Item>>,
}

impl<'a, T: BatchBody> ApiExtractor<'a> for Batch<T> {
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
        let mut raw = Raw::read(request, body).await?;
        let value = std::mem::take(&mut raw.value);
        // Only a request with a name can come again.
        let is_named = request.headers().contains_key("Idempotency-Key");
        Ok(read(value, |item| if is_named { raw.fingerprint_of(item) } else { Vec::new() })?)
    }
}

fn read<T: BatchBody>(
    mut value: Value,
    fingerprint: impl Fn(&Value) -> Vec<u8>,
) -> Result<Batch<T>, Problem> {
    let items: Vec<Value> = match value.get_mut(T::FIELD) {
        Some(Value::Array(items)) => std::mem::take(items),
        Some(_) | None => Vec::new(),
    };
    // The frame is checked with as many empty places as there are items, for their number counts.
    let mut frame = Faults::default();
    if !items.is_empty() {
        value[T::FIELD] = Value::Array(vec![Value::Null; items.len()]);
    }
    Schema::of::<T>().check(&value, &mut frame);
    let place = format!("/{}/", T::FIELD);
    let frame: Vec<Fault> =
        frame.into_vec().into_iter().filter(|fault| !fault.pointer.starts_with(&place)).collect();
    if !frame.is_empty() {
        return Err(Problem::of_faults(Code::InvalidBody, frame));
    }
    let items = items.into_iter().map(|item| (fingerprint(&item), read_item::<T::Item>(item)));
    Ok(Batch { items: items.collect() })
}

fn read_item<T: ParseFromJSON + 'static>(item: Value) -> Result<T, Problem> {
    let mut faults = Faults::default();
    Schema::of::<T>().check(&item, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::of_body(faults));
    }
    T::parse_from_json(Some(item)).map_err(|error| {
        faults.add("", "invalid", error.into_message());
        Problem::of_body(faults)
    })
}
