//! The control side, in plain HTTP on loopback.
//!
//! `GET /ledger?from=N&limit=M`, `DELETE /ledger`, `GET /counters`, `GET /scenario`, `PUT /scenario`,
//! `GET /credentials`, `GET /authority`.

use std::convert::Infallible;
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper::header::{ALLOW, HeaderValue};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use serde::Serialize;
use serde_json::json;
use tokio::net::TcpListener;

use crate::running::State;
use crate::scenario::Scenario;

const MAX_SCENARIO: usize = 1 << 20;

/// Serves until its task is dropped.
pub(crate) async fn serve(listener: TcpListener, state: Arc<State>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            continue;
        };
        let state = Arc::clone(&state);
        tokio::spawn(async move {
            let service = service_fn(|request| answer(request, Arc::clone(&state)));
            // A client that hangs up early is no concern of ours.
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

async fn answer(request: Request<Incoming>, state: Arc<State>) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let query = head.uri.query().unwrap_or_default();
    Ok(match (&head.method, head.uri.path()) {
        (&Method::GET, "/ledger") => {
            json_of(&state.ledger.page(number(query, "from", 0), number(query, "limit", 100_000)))
        }
        (&Method::DELETE, "/ledger") => {
            state.ledger.clear();
            json_of(&json!({}))
        }
        (&Method::GET, "/counters") => {
            json_of(&json!({ "counters": state.counters.snapshot(), "accepted": state.ledger.len() }))
        }
        (&Method::GET, "/scenario") => json_of(&*state.scenario()),
        (&Method::PUT, "/scenario") => match Limited::new(body, MAX_SCENARIO).collect().await {
            Ok(body) => play(&state, &body.to_bytes()),
            Err(error) => refuse(&error.to_string()),
        },
        (&Method::GET, "/credentials") => json_of(&state.issued),
        (&Method::GET, "/authority") => Response::new(Full::from(state.authority_pem.clone())),
        (_, "/ledger") => not_allowed("GET, DELETE"),
        (_, "/scenario") => not_allowed("GET, PUT"),
        (_, "/counters" | "/credentials" | "/authority") => not_allowed("GET"),
        _ => {
            let mut response = refuse("try /ledger, /counters, /scenario, /credentials or /authority");
            *response.status_mut() = StatusCode::NOT_FOUND;
            response
        }
    })
}

fn play(state: &State, body: &[u8]) -> Response<Full<Bytes>> {
    match serde_json::from_slice::<Scenario>(body) {
        Ok(scenario) => {
            state.play(scenario);
            json_of(&*state.scenario())
        }
        Err(error) => refuse(&format!("not a scenario: {error}")),
    }
}

fn json_of(value: &impl Serialize) -> Response<Full<Bytes>> {
    match serde_json::to_vec(value) {
        Ok(body) => Response::new(Full::from(body)),
        Err(error) => refuse(&error.to_string()),
    }
}

fn not_allowed(methods: &'static str) -> Response<Full<Bytes>> {
    let mut response = refuse(&format!("use {methods}"));
    *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
    response.headers_mut().insert(ALLOW, HeaderValue::from_static(methods));
    response
}

fn refuse(why: &str) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::from(json!({ "error": why }).to_string()));
    *response.status_mut() = StatusCode::BAD_REQUEST;
    response
}

fn number(query: &str, name: &str, default: usize) -> usize {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(key, _)| *key == name).find_map(|(_, value)| value.parse().ok()).unwrap_or(default)
}
