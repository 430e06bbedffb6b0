//! Room for the urgent: while such messages come, the patient ones keep no more requests under way than the provider
//! and this machine can work on.
//!
//! Requests beyond that only wait, at the provider's end or for a processor, and what is urgent waits behind them. How
//! many are enough is what a path holds: its rate times its shortest round trip, twice (Little 1961; the model of BBR,
//! Cardwell et al. 2016). A distant provider keeps its thousands that way; one that is saturated keeps a few.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

/// How long after an urgent message the patient ones hold back.
const HOLDS_BACK: Duration = Duration::from_secs(2);
/// Always allowed: with fewer, answers come one by one, and each costs a system call of its own.
const LEAST: usize = 48;
/// What is under way, in parts of what the path holds: an estimate that is too low would confirm itself.
const GAIN: f64 = 2.0;
/// A rate is that of a window; the best of the last ones counts.
const WINDOW: Duration = Duration::from_millis(100);
const WINDOWS: usize = 20;
/// The shortest round trip of this long, or of the time before.
const ROUND_TRIPS: Duration = Duration::from_secs(5);

/// When the last urgent message of this process came, on whatever channel: they all share its processors. Every patient request
/// asks, on each of them, so no lock is taken.
#[derive(Debug)]
pub(crate) struct LastUrgent {
    base: Instant,
    /// Milliseconds after `base`, and one more; 0 as long as none came.
    at: AtomicU64,
}

impl Default for LastUrgent {
    fn default() -> Self {
        Self { base: Instant::now(), at: AtomicU64::new(0) }
    }
}

/// The patient requests of one line under way. A line whose requests hang holds nobody else back.
#[derive(Debug)]
pub(super) struct Headroom {
    under_way: AtomicUsize,
    left: Notify,
    path: Mutex<Path>,
}

/// What was seen of the way to the provider.
#[derive(Debug)]
struct Path {
    window: Instant,
    answered: u32,
    rates: [f64; WINDOWS],
    next: usize,
    since: Instant,
    shortest: [Option<Duration>; 2],
}

/// A patient request under way; it counts until it is dropped.
#[derive(Debug)]
pub(super) struct UnderWay<'a>(&'a Headroom);

impl LastUrgent {
    /// One is here.
    pub(super) fn note(&self) {
        self.at.store(self.millis() + 1, Ordering::Relaxed);
    }

    /// Whether one was here a moment ago.
    fn is_recent(&self) -> bool {
        let at = self.at.load(Ordering::Relaxed);
        at != 0 && u128::from(self.millis().saturating_sub(at - 1)) < HOLDS_BACK.as_millis()
    }

    fn millis(&self) -> u64 {
        u64::try_from(self.base.elapsed().as_millis()).unwrap_or(u64::MAX - 1)
    }
}

impl Headroom {
    pub(super) fn new() -> Self {
        Self { under_way: AtomicUsize::new(0), left: Notify::new(), path: Mutex::new(Path::new()) }
    }

    /// An answer came, after so long.
    pub(super) fn note_answer(&self, took: Duration, at: Instant) {
        self.path().note(took, at);
    }

    /// Waits until one more may be under way.
    pub(super) async fn enter(&self, urgent: &LastUrgent) -> UnderWay<'_> {
        loop {
            // Before the look, so that a place that comes free after it wakes us.
            let left = self.left.notified();
            if let Some(entered) = self.try_enter(urgent) {
                // The limit may have risen by more than one.
                self.left.notify_one();
                return entered;
            }
            left.await;
        }
    }

    /// Whether as many may be under way as are.
    pub(super) fn has_room(&self, urgent: &LastUrgent) -> bool {
        self.under_way.load(Ordering::Acquire) <= self.limit(urgent)
    }

    fn limit(&self, urgent: &LastUrgent) -> usize {
        if urgent.is_recent() { self.path().holds() } else { usize::MAX }
    }

    fn try_enter(&self, urgent: &LastUrgent) -> Option<UnderWay<'_>> {
        let limit = self.limit(urgent);
        let more = |under_way| (under_way < limit).then_some(under_way + 1);
        self.under_way.fetch_update(Ordering::AcqRel, Ordering::Acquire, more).ok().map(|_| UnderWay(self))
    }

    fn path(&self) -> MutexGuard<'_, Path> {
        self.path.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Ordering::AcqRel);
        self.0.left.notify_one();
    }
}

impl Path {
    fn new() -> Self {
        let now = Instant::now();
        Self { window: now, answered: 0, rates: [0.0; WINDOWS], next: 0, since: now, shortest: [None; 2] }
    }

    fn note(&mut self, took: Duration, now: Instant) {
        let passed = now.duration_since(self.window);
        if passed >= WINDOW {
            self.rates[self.next % WINDOWS] = f64::from(self.answered) / passed.as_secs_f64();
            (self.next, self.answered, self.window) = (self.next + 1, 0, now);
        }
        self.answered += 1;
        if now.duration_since(self.since) >= ROUND_TRIPS {
            (self.shortest, self.since) = ([None, self.shortest[0]], now);
        }
        self.shortest[0] = Some(self.shortest[0].map_or(took, |shortest| shortest.min(took)));
    }

    /// How many requests under way are enough.
    fn holds(&self) -> usize {
        let Some(shortest) = self.shortest.into_iter().flatten().min() else { return usize::MAX };
        let rate = self.rates.into_iter().fold(0.0, f64::max);
        let enough = (rate * shortest.as_secs_f64() * GAIN).ceil();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small and positive")]
        let enough = enough as usize;
        enough.max(LEAST)
    }
}

#[cfg(test)]
mod tests {
    use futures::FutureExt as _;

    use super::*;

    /// A path over which `rate` answers a second came for a second, each after `round_trip`.
    fn path(rate: u32, round_trip: Duration) -> Path {
        let mut path = Path::new();
        let began = path.window;
        for number in 0..rate {
            path.note(round_trip, began + Duration::from_secs(1) * number / rate);
        }
        path
    }

    #[test]
    fn a_distant_provider_keeps_what_its_path_holds() {
        let enough = path(10_000, Duration::from_millis(80)).holds();
        assert!((1_500..=1_700).contains(&enough), "{enough}");
    }

    #[test]
    fn a_saturated_machine_keeps_a_few() {
        assert_eq!(path(10_000, Duration::from_millis(1)).holds(), LEAST);
    }

    #[test]
    fn a_path_that_became_longer_is_believed_in_time() {
        let mut path = path(1_000, Duration::from_millis(1));
        let now = path.window;
        for second in 0..11 {
            path.note(Duration::from_millis(200), now + Duration::from_secs(second));
        }
        assert_eq!(path.shortest.into_iter().flatten().min(), Some(Duration::from_millis(200)));
    }

    #[tokio::test]
    async fn nobody_holds_back_without_urgent_messages() {
        let headroom = Headroom::new();
        headroom.note_answer(Duration::from_millis(1), Instant::now());
        let nobody = LastUrgent::default();
        let entered: Vec<_> = (0..LEAST * 2).filter_map(|_| headroom.enter(&nobody).now_or_never()).collect();
        assert_eq!(entered.len(), LEAST * 2);
    }

    #[tokio::test]
    async fn whoever_leaves_lets_the_next_one_in() {
        let (headroom, urgent) = (Headroom::new(), LastUrgent::default());
        headroom.note_answer(Duration::from_millis(1), Instant::now());
        urgent.note();
        let mut under_way = Vec::new();
        while let Some(entered) = headroom.enter(&urgent).now_or_never() {
            under_way.push(entered);
        }
        assert_eq!(under_way.len(), LEAST);
        let mut waiting = Box::pin(headroom.enter(&urgent));
        assert!(waiting.as_mut().now_or_never().is_none());
        under_way.pop();
        assert!(waiting.now_or_never().is_some());
    }
}
