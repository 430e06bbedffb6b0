//! How many requests are under way at once on one channel of this process.

use std::sync::Arc;
use std::time::{Duration, Instant};

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

    /// The provider answered, after so long.
    pub(super) fn note_answer(&self, took: Duration, at: Instant) {
        self.headroom.note_answer(took, at);
    }
}

/// So many recipients of a job are sent to from one place before others may have it. Each time a place changes hands
/// another job is woken, and one that sends a single request costs as much as one that sends ten.
const IN_A_ROW: u32 = 16;

/// A place, given back when dropped.
#[derive(Debug)]
pub(super) struct Place<'a> {
    _in_gate: SemaphorePermit<'a>,
    of_share: Option<OfShare<'a>>,
    served: u32,
}

/// What a patient request holds of its line's share.
#[derive(Debug)]
struct OfShare<'a> {
    share: &'a Share,
    _place: SemaphorePermit<'a>,
    _under_way: UnderWay<'a>,
}

impl Place<'_> {
    /// The same place for one more recipient on the line of `share`, unless others may be waiting for it: those of the same line
    /// now and then, those of other lines at once.
    pub(super) fn again(mut self, gate: &Gate, share: Option<&Share>) -> Option<Self> {
        let mine = self.of_share.as_ref()?.share;
        self.served += 1;
        let stays = self.served < IN_A_ROW && share.is_some_and(|next| std::ptr::eq(mine, next));
        let nobody_waits = gate.everybody.available_permits() > 0;
        (stays && nobody_waits && mine.headroom.has_room(&gate.last_urgent)).then_some(self)
    }
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
            let of_share = OfShare { share, _place: of_share, _under_way: under_way };
            return Some(Place { _in_gate: place, of_share: Some(of_share), served: 0 });
        }
        self.last_urgent.note();
        if let Ok(place) = self.urgent.try_acquire() {
            return Some(Place { _in_gate: place, of_share: None, served: 0 });
        }
        let place = tokio::select! {
            place = self.urgent.acquire() => place.ok()?,
            place = self.everybody.acquire() => place.ok()?,
        };
        Some(Place { _in_gate: place, of_share: None, served: 0 })
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

    #[tokio::test]
    async fn a_place_is_offered_to_others_after_some_recipients() {
        let (gate, share, other) = (Gate::new(16, Arc::default()), Share::of(16), Share::of(16));
        let mut place = gate.enter(&share, false).await;
        for served in 1..IN_A_ROW {
            place = place.and_then(|place| place.again(&gate, Some(&share)));
            assert!(place.is_some(), "{served}");
        }
        assert!(place.and_then(|place| place.again(&gate, Some(&share))).is_none());
        let place = gate.enter(&share, false).await.expect("a place");
        assert!(place.again(&gate, Some(&other)).is_none(), "a place is one of its line's share");
        assert_eq!(share.places.available_permits(), 9, "given back");
    }

    #[tokio::test]
    async fn a_place_is_not_kept_while_another_line_may_wait_for_it() {
        let (gate, shares) = (Gate::new(16, Arc::default()), [Share::of(16), Share::of(16)]);
        let mut held = Vec::new();
        for number in 0..14 {
            held.extend(gate.enter(&shares[number % 2], false).await);
        }
        let place = held.pop().expect("a place");
        assert!(place.again(&gate, Some(&shares[1])).is_none());
        let place = held.pop().expect("a place");
        assert!(place.again(&gate, Some(&shares[0])).is_some(), "one is free now");
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
