//! Every address of this process.

use std::sync::Arc;

use poem::endpoint::BoxEndpoint;
use poem::{Endpoint, EndpointExt as _, IntoEndpoint as _, IntoResponse as _, Request, Response, Route, get};
use poem_openapi::{ContactObject, LicenseObject, OpenApi, OpenApiService};

use crate::edge::{Requests, Routes, is_operation, page};
use crate::services::Services;
use crate::{document, endpoints, problems};

/// Every address of this process.
pub(crate) fn router(services: &Arc<Services>) -> impl Endpoint + use<> {
    let service = describe(endpoints::all(services));
    let spec = document::complete(&service.spec());
    let routes = Arc::new(Routes::of(&spec));
    let text = document::text(&spec);
    // The framework's page shows the framework's document; it shall show ours.
    let docs = service.swagger_ui_html().replace(&service.spec(), &text);
    let keys = services.tokens.key_set().to_string();
    let operations = Arc::new(service.into_endpoint());
    let all = Route::new()
        .at("/openapi.json", get(poem::endpoint::make_sync(move |_| json(&text))))
        .at("/problems", get(problems::list))
        .at("/problems/:code", get(problems::explain))
        .at("/docs", get(poem::endpoint::make_sync(move |_| page(docs.clone()))))
        .at("/.well-known/jwks.json", get(poem::endpoint::make_sync(move |_| key_set(&keys))))
        .nest("/", Arc::clone(&operations));
    EveryAddress { all, operations }.with(Requests { routes, services: Arc::clone(services) })
}

/// Operations and pages. What is in the document is not looked for among the pages: on that way the framework takes each address apart
/// and puts it together again (docs/adr/0034-a-request-is-looked-up-once.md).
struct EveryAddress {
    all: Route,
    operations: Arc<BoxEndpoint<'static>>,
}

impl Endpoint for EveryAddress {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        if is_operation(&request) {
            self.operations.call(request).await
        } else {
            self.all.call(request).await
        }
    }
}

/// The document of the endpoints.
pub(crate) fn document(services: &Arc<Services>) -> String {
    document::text(&document::complete(&describe(endpoints::all(services)).spec()))
}

fn describe<T: OpenApi>(endpoints: T) -> OpenApiService<T, ()> {
    OpenApiService::new(endpoints, "Automata-Signal", env!("CARGO_PKG_VERSION"))
        .summary(
            "Push messages through Apple and Google: durable, prioritised, with an account per recipient.",
        )
        .description(DESCRIPTION)
        .contact(ContactObject::new().name("Automata-Signal"))
        .license(LicenseObject::new("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0"))
        .server("/")
}

const DESCRIPTION: &str = "\
Send `Authorization: Bearer <API key>` with every request.

**Errors** are `application/problem+json` (RFC 9457). `errors` names every fault of a request with a JSON pointer; \
`code` is for machines and explained at `/problems/{code}`; `retryable` says whether the same request can succeed \
later.

**Idempotency-Key** on a POST names the request for 7 days: sent again with the same body it is answered as the first \
time, with `Idempotency-Replayed: true`, and happens once.

**Lists** take `limit` (50 unless said, at most 200) and `cursor`; the few that are short by nature come whole, and say \
so.

**Tokens** made here can be checked by anybody with the keys at `/.well-known/jwks.json` (RFC 7517). It is no operation of \
this document: its form is another standard's, and libraries for tokens read it themselves.

**Request-Id** is on every answer; one you send is kept. `traceparent` (W3C) is followed to the provider.

Unknown fields and query parameters are refused. Words in enumerations may become more.";

/// What our tokens are checked with; whoever checks them may keep it for a while.
fn key_set(keys: &str) -> Response {
    json(keys).with_header("Cache-Control", "public, max-age=300").into_response()
}

fn json(text: &str) -> Response {
    Response::builder().content_type("application/json").body(text.to_owned()).into_response()
}
