//! The judgement. Pure.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use domain::DeliveryStatus;
use uuid::Uuid;

use super::rescue::{Sends, slowest};
use super::{Allowance, Books};
use crate::load::Outcome;
use crate::stage::LedgerEntry;

/// Everything a judgement is reached with.
pub(crate) struct Case<'a> {
    pub(crate) load: &'a Outcome,
    pub(crate) books: &'a Books,
    pub(crate) ledger: &'a [LedgerEntry],
    pub(crate) allowance: &'a Allowance,
    /// The most attempts a recipient has.
    pub(crate) max_attempts: i16,
}

/// What was found.
#[derive(Debug, Clone, Default)]
pub(crate) struct Judgement {
    pub(crate) accepted: u64,
    pub(crate) recipients: u64,
    pub(crate) retries: u64,
    /// Without a final status, or `sent` and unknown to the provider.
    pub(crate) lost: u64,
    pub(crate) duplicates: u64,
    pub(crate) bound: u64,
    pub(crate) rescue: Option<Duration>,
    /// Invariants that fell, in words.
    pub(crate) broken: Vec<String>,
}

/// Judges a case.
pub(crate) fn judge(case: &Case<'_>) -> Judgement {
    let mut broken = intake(case);
    let sends = sends(case, &mut broken);
    let mut tally = Tally::default();
    for accepted in &case.load.accepted {
        for (_, ordinal) in accepted.tokens.iter().zip(0..) {
            tally.count(case, (accepted.id.uuid(), ordinal), &sends, &mut broken);
        }
    }
    broken.extend(tally.excesses(case));
    let rescue = slowest(&case.allowance.stranded, &sends);
    if let Some(slow) = rescue.filter(|rescue| *rescue > case.allowance.rescue_within) {
        broken.push(format!("I7: a dead worker's recipient waited {slow:?}"));
    }
    broken.extend(left_behind(case, tally.dead));
    Judgement {
        accepted: case.load.accepted.len() as u64,
        recipients: tally.recipients,
        retries: case.load.retries,
        lost: tally.lost,
        duplicates: tally.duplicates,
        bound: case.allowance.duplicates,
        rescue,
        broken,
    }
}

/// 202 means committed, once; nothing else is committed.
fn intake(case: &Case<'_>) -> Vec<String> {
    let mut stored: HashMap<&str, Vec<Uuid>> = HashMap::new();
    for message in &case.books.messages {
        stored.entry(&message.key).or_default().push(message.id);
    }
    let mut broken = Vec::new();
    for accepted in &case.load.accepted {
        match stored.remove(accepted.key.as_str()).as_deref() {
            Some([id]) if *id == accepted.id.uuid() => {}
            Some(ids) => broken.push(format!("I1: {} is stored as {ids:?}", accepted.key)),
            None => broken.push(format!("I1: {} was answered with 202 and is not stored", accepted.key)),
        }
    }
    let given_up = &case.load.given_up;
    let excused = |key: &str| given_up.iter().any(|told| told.starts_with(&format!("{key}:")));
    let strangers = stored.keys().filter(|key| !excused(key));
    broken.extend(strangers.map(|key| format!("I1: `{key}` is stored and was never accepted")));
    let failed = case.books.messages.iter().filter(|message| message.has_failed);
    broken.extend(failed.map(|message| format!("I1: {} failed as a whole", message.key)));
    if given_up.len() > case.allowance.given_up {
        broken.push(format!("{} requests were never answered: {}", given_up.len(), given_up[0]));
    }
    broken.extend(case.load.refused.iter().map(|why| format!("a request was refused: {why}")));
    broken
}

/// The ledger by recipient.
fn sends(case: &Case<'_>, broken: &mut Vec<String>) -> Sends {
    let mut who: HashMap<(&str, &str), (Uuid, u32)> = HashMap::new();
    for accepted in &case.load.accepted {
        for (token, ordinal) in accepted.tokens.iter().zip(0..) {
            who.insert((&accepted.key, token), (accepted.id.uuid(), ordinal));
        }
    }
    let given_up: HashSet<&str> =
        case.load.given_up.iter().filter_map(|told| told.split(':').next()).collect();
    let mut sends = Sends::new();
    for entry in case.ledger {
        match who.get(&(entry.collapse_key.as_str(), entry.token.as_str())) {
            Some(recipient) => sends.entry(*recipient).or_default().push(entry.at_micros),
            None if given_up.contains(entry.collapse_key.as_str()) => {}
            None => broken.push(format!("I2: {} was sent to a stranger", entry.collapse_key)),
        }
    }
    sends
}

#[derive(Default)]
struct Tally {
    recipients: u64,
    lost: u64,
    duplicates: u64,
    ambiguous: u64,
    not_sent: u64,
    dead: u64,
}

impl Tally {
    fn count(&mut self, case: &Case<'_>, who: (Uuid, u32), sends: &Sends, broken: &mut Vec<String>) {
        let (told, times) = (case.books.outcomes.get(&who), sends.get(&who).map_or(0, Vec::len));
        let told = told.map(Vec::as_slice).unwrap_or_default();
        let finals: Vec<_> = since_replayed(told).iter().filter(|status| is_final(**status)).collect();
        self.recipients += 1;
        self.duplicates += (times as u64).saturating_sub(1);
        match finals.as_slice() {
            [DeliveryStatus::Sent] if times == 0 => {
                self.lost += 1;
                broken.push(format!("I2: {who:?} is `sent` and unknown to its provider"));
            }
            [DeliveryStatus::Sent] => {}
            [other] => {
                self.not_sent += 1;
                self.ambiguous += u64::from(times > 0);
                self.dead += u64::from(**other == DeliveryStatus::DeadLetter);
            }
            [] => {
                self.lost += 1;
                broken.push(format!("I1: {who:?} has no final status, only {told:?}; sent {times} times"));
            }
            several => broken.push(format!("I4: {who:?} has several final statuses: {several:?}")),
        }
    }

    fn excesses(&self, case: &Case<'_>) -> Vec<String> {
        let allowed = case.allowance;
        let sums = [
            ("I3: repeated sends", self.duplicates, allowed.duplicates),
            ("I2: recipients a provider has and we do not call sent", self.ambiguous, allowed.ambiguous),
            ("I2: recipients that were not sent", self.not_sent, allowed.not_sent),
        ];
        let over = sums.into_iter().filter(|(_, found, allowed)| found > allowed);
        over.map(|(what, found, allowed)| format!("{what}: {found}, at most {allowed} allowed")).collect()
    }
}

fn left_behind(case: &Case<'_>, dead: u64) -> Vec<String> {
    let mut broken = Vec::new();
    if !case.books.left.is_nothing() {
        broken.push(format!("I1: the queue is not empty: {:?}", case.books.left));
    }
    let kept = case.books.dead_letters;
    if kept != dead + case.allowance.poison {
        broken
            .push(format!("I2: {dead} recipients are dead letters by the account, {kept} are kept as such"));
    }
    if case.books.most_attempts > case.max_attempts {
        broken.push(format!("I5: attempt {} of {}", case.books.most_attempts, case.max_attempts));
    }
    broken
}

/// What was recorded since the last replay, which takes a dead letter back and nothing else.
fn since_replayed(told: &[DeliveryStatus]) -> &[DeliveryStatus] {
    let replayed = told.array_windows().rposition(|[before, after]| {
        (*before, *after) == (DeliveryStatus::DeadLetter, DeliveryStatus::Queued)
    });
    replayed.map_or(told, |place| &told[place + 1..])
}

fn is_final(status: DeliveryStatus) -> bool {
    !matches!(status, DeliveryStatus::Queued | DeliveryStatus::Deferred | DeliveryStatus::Retrying)
}

#[cfg(test)]
mod tests;
