//! The body of somebody who is nobody yet: small, and not read before they are counted.

use std::marker::PhantomData;

use poem::{Body, Request, RequestBody};
use poem_openapi::registry::{MetaRequest, Registry};
use poem_openapi::types::ParseFromJSON;
use poem_openapi::{ApiExtractor, ApiExtractorType, ExtractParamOptions};

use super::body::{fitting, parsed, request_meta, taken};
use super::problem::Problem;

/// The most bytes of it: an address, a password and a code with some air.
const MOST: usize = 16 << 10;

/// A JSON body that nobody has read yet.
pub(crate) struct Unread<T> {
    body: Result<Body, Problem>,
    kind: PhantomData<fn() -> T>,
}

impl<T: ParseFromJSON + 'static> Unread<T> {
    /// Reads it. Do so in `Stranger::attempt`, which charges whoever sent it first.
    pub(crate) async fn read(self) -> Result<T, Problem> {
        fitting(parsed(self.body?, MOST).await?)
    }
}

impl<'a, T: ParseFromJSON + 'static> ApiExtractor<'a> for Unread<T> {
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
        Ok(Self { body: taken(request, body, MOST), kind: PhantomData })
    }
}
