//! Google's side: the token endpoint, and `POST /v1/projects/{project}/messages:send`.

mod access_token;
mod reply;
mod send;

use bytes::Bytes;
use hyper::Request;

use crate::running::State;
use crate::server::{Answer, Connection};
pub(crate) use access_token::AccessTokens;

/// Answers one request.
pub(crate) fn answer(request: &Request<Bytes>, connection: &Connection, state: &State) -> Answer {
    let path = request.uri().path();
    if path == "/token" {
        return Answer::Response(access_token::exchange(request, state));
    }
    let project = path.strip_prefix("/v1/projects/").and_then(|rest| rest.strip_suffix("/messages:send"));
    match project {
        Some(project) => send::answer(request, project, connection, state),
        // Google's front end answers unknown paths with a page, not with the API's errors.
        None => Answer::Response(reply::not_found_page()),
    }
}
