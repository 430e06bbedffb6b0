//! Words of an enumeration may become more. A generated client that refuses what it does not know would break on the
//! day a channel is added, so answers show their words as examples of an open list.

use std::collections::BTreeSet;

use domain::{Cause, MessageStatus, OperationKind};
use serde_json::{Value, json};

use super::{everywhere, schemas_mut};

/// Where tools that know of open lists look for the words.
pub(super) const OPEN: &str = "x-extensible-enum";

/// Opens the enumerations of every schema that is only answered.
pub(super) fn open(document: &mut Value, asked: &BTreeSet<String>) {
    for (_, schema) in schemas_mut(document).filter(|(name, _)| !asked.contains(*name)) {
        everywhere(schema, &|fields| {
            if let Some(words) = fields.remove("enum") {
                fields.insert(OPEN.to_owned(), words);
            }
        });
    }
}

/// Lists the words of texts that are answered as they were stored: one that is newer than this program is answered all the
/// same, so no type of ours holds them.
pub(super) fn list_stored(document: &mut Value) {
    let accepted = [MessageStatus::Accepted, MessageStatus::Scheduled].map(MessageStatus::name);
    let stored: [(&str, &str, &[&str]); 8] = [
        ("AcceptedMessage", "status", &accepted),
        ("Message", "status", &MessageStatus::ALL.map(MessageStatus::name)),
        ("Message", "audience", &["inline", "all"]),
        ("DeadLetter", "cause", &Cause::ALL.map(Cause::name)),
        ("DeliveryDetails", "cause", &Cause::ALL.map(Cause::name)),
        ("Operation", "kind", &OperationKind::ALL.map(OperationKind::name)),
        ("Operation", "status", &["running", "completed", "failed"]),
        ("Refusal", "code", &REFUSALS),
    ];
    for (schema, field, words) in stored {
        if let Some(field) = document.pointer_mut(&format!("/components/schemas/{schema}/properties/{field}"))
        {
            field[OPEN] = json!(words);
        }
    }
}

/// Why a target names nobody: the codes of `intake/resolve.rs`.
const REFUSALS: [&str; 8] = [
    "unknown_user",
    "no_subscription",
    "unknown_subscription",
    "address_gone",
    "other_channel",
    "invalid_token",
    "invalid_id",
    "duplicate",
];
