//! An entry of the audit log as clients see it.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use serde_json::Value;
use store::audit::Entry;

/// Something that was done.
#[derive(Debug, Object)]
#[oai(rename = "AuditEntry")]
pub(crate) struct EntryView {
    /// Its place: 1, 2, 3, .. without gaps.
    number: i64,
    /// When it was done.
    at: DateTime<Utc>,
    /// Who did it: `key:` and the public part of an API key; `token:`, its id, whoever made it and whom it is for; `member:` and
    /// the member's id, `member:nobody` for who is none; or `cli:` and the user of a machine.
    actor: String,
    /// The address the request came from.
    address: Option<String>,
    /// The request's id.
    request_id: Option<String>,
    /// What was done, by the operation's id in this document.
    action: String,
    /// What it was done to.
    target: String,
    /// How that was before, without secrets.
    before: Option<Value>,
    /// How it became, without secrets.
    after: Option<Value>,
    /// SHA-256 over the hash of the entry before and this entry, in hexadecimal. `automata audit verify` checks them.
    hash: String,
}

impl From<Entry> for EntryView {
    fn from(entry: Entry) -> Self {
        let deed = entry.deed;
        Self {
            number: entry.number,
            at: entry.at,
            actor: deed.actor,
            address: deed.address,
            request_id: deed.request,
            action: deed.action,
            target: deed.target,
            before: deed.before,
            after: deed.after,
            hash: hex::encode(entry.hash),
        }
    }
}
