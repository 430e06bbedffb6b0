//! Who may call: schemes of security, and the scope and the kind of key that an operation asks for.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{fields, list};

/// Schemes of security that a client has a credential of.
pub(super) fn schemes(released: &Value, current: &Value, found: &mut Vec<String>) {
    for (name, before) in fields(&released["components"], "securitySchemes") {
        let after = &current["components"]["securitySchemes"][name];
        if after.is_null() {
            found.push(format!("security scheme {name}: was removed"));
        } else if ["type", "scheme", "in", "name"].iter().any(|word| before[*word] != after[*word]) {
            found.push(format!("security scheme {name}: is proved in another way now"));
        }
    }
}

/// Notes what keeps somebody out of an operation who could call it before.
pub(super) fn operation(place: &str, before: &Value, after: &Value, found: &mut Vec<String>) {
    proofs(place, before, after, found);
    let (scope, wanted) = (&before["x-required-scope"], &after["x-required-scope"]);
    // Of an operation that was open, or is open now, enough is said.
    if !scope.is_null() && !wanted.is_null() && scope != wanted {
        found.push(format!("{place}: needs the scope {wanted} now, and needed {scope}"));
    }
    let (whose, wanted) = (&before["x-key-of"], &after["x-key-of"]);
    if !whose.is_null() && !wanted.is_null() && whose != wanted && !is_wider(whose, wanted) {
        found.push(format!("{place}: is for a key of {wanted} now, and was for one of {whose}"));
    }
}

/// What is for apps or for operators may become for either.
fn is_wider(whose: &Value, wanted: &Value) -> bool {
    wanted == "either" && (whose == "app" || whose == "operator")
}

/// Each way in there was has to be one still, with no more to prove.
fn proofs(place: &str, before: &Value, after: &Value, found: &mut Vec<String>) {
    let (old, new) = (list(before, "security"), list(after, "security"));
    if new.is_empty() {
        return;
    }
    if old.is_empty() {
        found.push(format!("{place}: needs authentication now"));
    }
    let new: Vec<BTreeSet<&str>> = new.iter().map(names).collect();
    for proof in old.iter().map(names).filter(|proof| !new.iter().any(|new| new.is_subset(proof))) {
        let proof = proof.into_iter().collect::<Vec<_>>().join(" and ");
        found.push(format!("{place}: can not be called with {proof} any more"));
    }
}

/// The schemes of one way in, all of which are needed.
fn names(proof: &Value) -> BTreeSet<&str> {
    proof.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect()
}
