//! What a scenario's faults excuse. Everything here is zero unless a fault explains it.

use std::time::Duration;

use super::InFlight;

/// A dead worker is noticed 15 s after its last heartbeat and looked for every second; the rest is for a machine
/// that is busy.
const RESCUE_WITHIN: Duration = Duration::from_secs(20);

/// What a scenario's faults excuse.
#[derive(Debug, Clone)]
pub(crate) struct Allowance {
    /// Repeated sends, at most.
    pub(crate) duplicates: u64,
    /// Recipients a provider has and we do not call `sent`, at most.
    pub(crate) ambiguous: u64,
    /// Recipients that may end in another status than `sent`, at most.
    pub(crate) not_sent: u64,
    /// Requests that may stay without an answer, at most.
    pub(crate) given_up: usize,
    /// Dead letters that are no recipient's, exactly.
    pub(crate) poison: u64,
    /// Whether the load is not meant to come to its end: only the scenario's own findings count.
    pub(crate) is_unfinished: bool,
    /// What was under way when a worker died or was taken for dead.
    pub(crate) stranded: Vec<InFlight>,
    /// How soon those have to be on their way again.
    pub(crate) rescue_within: Duration,
}

impl Default for Allowance {
    fn default() -> Self {
        Self {
            duplicates: 0,
            ambiguous: 0,
            not_sent: 0,
            given_up: 0,
            poison: 0,
            is_unfinished: false,
            stranded: Vec::new(),
            rescue_within: RESCUE_WITHIN,
        }
    }
}

impl Allowance {
    /// What was under way may be sent once more: nobody knows whether the provider has it.
    pub(crate) fn strand(&mut self, in_flight: InFlight) {
        self.duplicates += in_flight.recipients.len() as u64;
        self.stranded.push(in_flight);
    }
}
