//! The edge of the house: HTTP in, problems out. Everything that crosses it is parsed here into types that can not
//! be wrong; no rule of message delivery lives here.

mod address;
mod answer;
mod batch;
mod body;
mod caller;
mod codes;
mod counted;
mod fault;
mod idempotency;
mod merged;
mod page;
mod paging;
pub(crate) mod permissions;
mod place;
mod problem;
mod requests;
mod routes;
mod schema;
mod single;
mod stranger;
mod text;
mod unread;

pub(crate) use address::Addresses;
pub(crate) use answer::{
    Answer, Asking, Committed, DoneOrCommitted, Failed, Found, Gone, Made, Put, Read, Written,
};
pub(crate) use batch::{Batch, BatchBody};
pub(crate) use body::{Checked, fingerprint};
pub(crate) use caller::Caller;
pub(crate) use codes::Code;
pub(crate) use fault::{Fault, Faults, deeper, item};
pub(crate) use idempotency::{Effect, IdempotencyKey, Once, do_once, once, once_in, replay, waited};
pub(crate) use merged::Merged;
pub(crate) use page::page;
pub(crate) use paging::{DEFAULT_LIMIT, List, MAX_LIMIT, Page, Wanted};
pub(crate) use problem::{Problem, ProblemView};
pub(crate) use requests::{RequestContext, Requests, is_operation};
pub(crate) use routes::Routes;
pub(crate) use single::OneOf;
pub(crate) use stranger::Stranger;
pub(crate) use text::Text;
pub(crate) use unread::Unread;
