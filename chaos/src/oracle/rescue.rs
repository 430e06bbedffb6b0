//! How long the recipients of a dead worker waited.

use std::collections::HashMap;
use std::time::Duration;

use uuid::Uuid;

use super::InFlight;

/// When each recipient was accepted by its provider, each time, in microseconds since 1970.
pub(super) type Sends = HashMap<(Uuid, u32), Vec<i64>>;

/// The longest any recipient of a dead worker waited for its next send.
///
/// A request that was under way may arrive after its worker's death. It is no rescue, so the last send counts: a
/// recipient without a durable outcome is always sent once more.
pub(super) fn slowest(stranded: &[InFlight], sends: &Sends) -> Option<Duration> {
    let waits = stranded.iter().flat_map(|in_flight| {
        let last = |recipient| sends.get(recipient).and_then(|times| times.iter().max().copied());
        let waited = in_flight.recipients.iter().filter_map(last).map(|at| at - in_flight.at_micros);
        waited.filter_map(|micros| u64::try_from(micros).ok())
    });
    waits.max().map(Duration::from_micros)
}
