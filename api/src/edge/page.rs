//! Pages for people.

use poem::web::Html;
use poem::{IntoResponse as _, Response};

/// A page that brings its own scripts and styles, and asks nobody but this service.
pub(crate) fn page(html: String) -> Response {
    let own = "default-src 'self' 'unsafe-inline' data: blob:; frame-ancestors 'none'";
    Html(html).with_header("Content-Security-Policy", own).into_response()
}
