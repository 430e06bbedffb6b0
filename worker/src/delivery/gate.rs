//! How many requests are under way at once on one channel of this process.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};

use super::headroom::{Headroom, LastUrgent, UnderWay};

/// A share of the places is kept free for urgent messages: whatever bulk waits for, a login code finds a place.
#[derive(Debug)]
pub(crate) struct Gate {
    everybody: Semaphore,
    urgent: Semaphore,
    last_urgent: Arc<LastUrgent>,
}

/// The places one line may take: an app whose requests hang leaves the rest to the others.
#[derive(Debug)]
pub(crate) struct Share {
    places: Semaphore,
    headroom: Headroom,
}

impl Share {
    /// Two thirds of `places`, as much as a lane alone gets of a queue's slots.
    pub(crate) fn of(places: usize) -> Self {
        let places = (places.saturating_sub(reserved(places)) * 2 / 3).max(1);
        Self { places: Semaphore::new(places), headroom: Headroom::new() }
    }

    /// The provider answered after so long.
    pub(super) fn note_answer(&self, took: Duration) {
        self.headroom.note_answer(took);
    }
}

/// A place, given back when dropped.
#[derive(Debug)]
pub(super) struct Place<'a> {
    _in_gate: SemaphorePermit<'a>,
    _of_share: Option<SemaphorePermit<'a>>,
    _under_way: Option<UnderWay<'a>>,
}

fn reserved(places: usize) -> usize {
    (places / 8).clamp(1, places.max(1))
}

impl Gate {
    pub(crate) fn new(places: usize, last_urgent: Arc<LastUrgent>) -> Self {
        let reserved = reserved(places);
        Self {
            everybody: Semaphore::new(places.saturating_sub(reserved).max(1)),
            urgent: Semaphore::new(reserved),
            last_urgent,
        }
    }

    /// Waits for a place of a line's share; nothing if the process ends. Urgent messages do not wait for their line's
    /// patient ones.
    pub(super) async fn enter<'a>(&'a self, share: &'a Share, urgent: bool) -> Option<Place<'a>> {
        if !urgent {
            // The share first: who waits for it must not keep a place from others.
            let of_share = share.places.acquire().await.ok()?;
            let under_way = share.headroom.enter(&self.last_urgent).await;
            let place = self.everybody.acquire().await.ok()?;
            return Some(Place { _in_gate: place, _of_share: Some(of_share), _under_way: Some(under_way) });
        }
        self.last_urgent.note();
        if let Ok(place) = self.urgent.try_acquire() {
            return Some(Place { _in_gate: place, _of_share: None, _under_way: None });
        }
        let place = tokio::select! {
            place = self.urgent.acquire() => place.ok()?,
            place = self.everybody.acquire() => place.ok()?,
        };
        Some(Place { _in_gate: place, _of_share: None, _under_way: None })
    }
}

#[cfg(test)]
mod tests {
    use futures::FutureExt as _;

    use super::*;

    #[tokio::test]
    async fn bulk_leaves_places_to_urgent_messages() {
        let (gate, shares) = (Gate::new(16, Arc::default()), [Share::of(16), Share::of(16)]);
        let mut bulk = Vec::new();
        for number in 0..14 {
            bulk.push(gate.enter(&shares[number % 2], false).await);
        }
        assert_eq!(gate.everybody.available_permits(), 0);
        assert!(gate.enter(&shares[0], true).await.is_some());
    }

    #[tokio::test]
    async fn a_line_leaves_places_to_others() {
        let (gate, hanging, other) = (Gate::new(16, Arc::default()), Share::of(16), Share::of(16));
        let mut held = Vec::new();
        while let Some(place) = gate.enter(&hanging, false).now_or_never() {
            held.push(place);
        }
        assert_eq!(held.len(), 9);
        assert!(gate.enter(&other, false).now_or_never().is_some());
        assert!(gate.enter(&hanging, true).now_or_never().is_some());
    }

    #[test]
    fn there_is_always_a_place() {
        for places in 0..4 {
            let gate = Gate::new(places, Arc::default());
            let share = Share::of(places);
            assert!(gate.enter(&share, false).now_or_never().is_some(), "{places}");
        }
    }
}
