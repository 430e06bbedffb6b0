//! How long the recipients of a dead worker waited.

use std::collections::HashMap;
use std::time::Duration;

use uuid::Uuid;

use super::InFlight;

/// When each recipient was accepted by its provider, each time, in microseconds since 1970.
pub(super) type Sends = HashMap<(Uuid, u32), Vec<i64>>;

const UNDER_WAY_MICROS: i64 = 5_000_000;

/// The longest any recipient of a dead worker waited for its next send.
///
/// A request that was under way may still arrive after its worker's death, and is no rescue. Nobody is rescued sooner
/// than this, so only later sends count.
pub(super) fn slowest(stranded: &[InFlight], sends: &Sends) -> Option<Duration> {
    let waits = stranded.iter().flat_map(|in_flight| {
        let from = in_flight.at_micros + UNDER_WAY_MICROS;
        let next = move |times: &Vec<i64>| times.iter().copied().filter(|at| *at > from).min();
        let rescued = in_flight.recipients.iter().filter_map(move |recipient| next(sends.get(recipient)?));
        rescued.filter_map(|at| u64::try_from(at - in_flight.at_micros).ok())
    });
    waits.max().map(Duration::from_micros)
}
