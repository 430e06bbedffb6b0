//! Google's answers, to the letter.
//! <https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode>

use bytes::Bytes;
use http_body_util::Full;
use hyper::header::{CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use hyper::{Response, StatusCode};
use serde_json::{Value, json};

/// An error of the API: HTTP status, canonical code, message, details.
pub(super) fn error(status: u16, code: &str, message: &str, details: Vec<Value>) -> Response<Full<Bytes>> {
    let mut error = json!({ "code": status, "message": message, "status": code });
    if !details.is_empty() {
        error["details"] = Value::Array(details);
    }
    json_response(status, &json!({ "error": error }))
}

/// The detail that names FCM's own code.
pub(super) fn fcm(code: &str) -> Value {
    json!({ "@type": "type.googleapis.com/google.firebase.fcm.v1.FcmError", "errorCode": code })
}

/// The detail that names a field.
pub(super) fn field(field: &str, description: &str) -> Value {
    json!({
        "@type": "type.googleapis.com/google.rpc.BadRequest",
        "fieldViolations": [{ "field": field, "description": description }],
    })
}

/// The detail that names a quota.
pub(super) fn quota(subject: &str, description: &str) -> Value {
    json!({
        "@type": "type.googleapis.com/google.rpc.QuotaFailure",
        "violations": [{ "subject": subject, "description": description }],
    })
}

pub(super) fn json_response(status: u16, body: &Value) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::from(format!("{body:#}\n")));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    let kind = HeaderValue::from_static("application/json; charset=UTF-8");
    response.headers_mut().insert(CONTENT_TYPE, kind);
    response
}

pub(super) fn retry_after(mut response: Response<Full<Bytes>>, seconds: u64) -> Response<Full<Bytes>> {
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    response
}

fn page(status: u16, title: &str) -> Response<Full<Bytes>> {
    let page =
        format!("<!DOCTYPE html>\n<html lang=en>\n  <title>Error {status} ({title})!!1</title>\n</html>\n");
    let mut response = Response::new(Full::from(page));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=UTF-8"));
    response
}

pub(super) fn not_found_page() -> Response<Full<Bytes>> {
    page(404, "Not Found")
}

pub(super) fn bad_gateway_page() -> Response<Full<Bytes>> {
    page(502, "Server Error")
}
