//! The buckets of one kind, and no more of them than there is room for.
//!
//! Each kind has room of its own: whoever comes from everywhere at once fills that of failures, and no other limit holds any
//! less for it.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use store::rate_limits::Spent;

use super::bucket::{Bucket, Level, Rate};
use super::{Exceeded, Standing};

/// Buckets of one kind in memory at once. Full ones are forgotten every few seconds.
pub(super) const ROOM: usize = 100_000;
/// How often those who wait for room have the others looked through.
const LOOKED_THROUGH_EVERY: Duration = Duration::from_secs(1);

/// What becomes of somebody new when there is no room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Newcomers {
    /// They are counted, and an eighth of the others is forgotten: those nearest to full, who lose the least by it.
    Come,
    /// They are refused: a guess that is not counted must not be made. Only where strangers can not make up who they are.
    Wait,
}

/// The buckets of one kind.
pub(super) struct Levels {
    rate: Rate,
    newcomers: Newcomers,
    room: usize,
    known: HashMap<Bucket, Level>,
    looked_through: Option<Instant>,
}

impl Levels {
    pub(super) fn new(rate: Rate, newcomers: Newcomers) -> Self {
        Self { rate, newcomers, room: ROOM, known: HashMap::new(), looked_through: None }
    }

    /// Takes `cost` out of a bucket.
    pub(super) fn take(&mut self, bucket: Bucket, cost: u32, now: Instant) -> Result<Standing, Exceeded> {
        let rate = self.rate;
        let Some(level) = self.level(bucket, now) else { return Err(no_room(rate, now)) };
        level
            .take(rate, f64::from(cost), now)
            .map_err(|after| Exceeded { standing: level.standing(rate), after })?;
        Ok(level.standing(rate))
    }

    /// The level of a bucket; none if it is a new one that there is no room for.
    fn level(&mut self, bucket: Bucket, now: Instant) -> Option<&mut Level> {
        if self.known.len() >= self.room && !self.known.contains_key(&bucket) {
            self.make_room(now);
            if self.known.len() >= self.room {
                return None;
            }
        }
        let rate = self.rate;
        Some(self.known.entry(bucket).or_insert_with(|| Level::full(rate, now)))
    }

    fn make_room(&mut self, now: Instant) {
        match self.newcomers {
            Newcomers::Come => self.forget_fullest(now),
            Newcomers::Wait => {
                // Not for each of them: to be refused must cost less than to ask.
                let waited = self.looked_through.map(|at| now.saturating_duration_since(at));
                if waited.is_none_or(|waited| waited >= LOOKED_THROUGH_EVERY) {
                    self.looked_through = Some(now);
                    self.forget_full(now);
                }
            }
        }
    }

    /// Forgets an eighth at least. So many at once, because all of them have to be looked at.
    fn forget_fullest(&mut self, now: Instant) {
        let rate = self.rate;
        let mut left: Vec<f64> = self.known.values_mut().map(|level| level.left(rate, now)).collect();
        let kept = left.len() * 7 / 8;
        if kept >= left.len() {
            return;
        }
        let (_, most, _) = left.select_nth_unstable_by(kept, f64::total_cmp);
        let most = *most;
        self.known.retain(|_, level| level.left(rate, now) < most);
    }

    /// Forgets those that are full here, unless others have to be told of them.
    pub(super) fn forget_full(&mut self, now: Instant) {
        let rate = self.rate;
        self.known.retain(|_, level| level.is_untold() || level.left(rate, now) < f64::from(rate.quota));
    }

    /// Puts back what was taken in advance.
    pub(super) fn give_back(&mut self, bucket: &Bucket, cost: u32, now: Instant) {
        let rate = self.rate;
        if let Some(level) = self.known.get_mut(bucket) {
            level.give_back(rate, f64::from(cost), now);
        }
    }

    /// How somebody stands who takes nothing.
    pub(super) fn standing(&mut self, bucket: &Bucket, now: Instant) -> Standing {
        let rate = self.rate;
        match self.known.get_mut(bucket) {
            Some(level) => {
                level.left(rate, now);
                level.standing(rate)
            }
            None => Level::full(rate, now).standing(rate),
        }
    }

    /// Whether there is nothing in a bucket.
    pub(super) fn is_empty(&mut self, bucket: &Bucket, now: Instant) -> bool {
        let rate = self.rate;
        self.known.get_mut(bucket).is_some_and(|level| level.left(rate, now) < 1.0)
    }

    /// What was taken, or given back after it was told, and is to be told now.
    pub(super) fn untold(&mut self) -> Vec<(Bucket, Spent)> {
        let rate = self.rate;
        let spent = self.known.iter_mut().filter(|(_, level)| level.is_untold()).map(|(bucket, level)| {
            let spent = Spent {
                bucket: bucket.name(),
                quota: f64::from(rate.quota),
                per_second: rate.per_second(),
                spent: std::mem::take(&mut level.untold),
            };
            (bucket.clone(), spent)
        });
        spent.collect()
    }

    /// What could not be told is told later.
    pub(super) fn tell_later(&mut self, bucket: &Bucket, spent: f64) {
        if let Some(level) = self.known.get_mut(bucket) {
            level.untold += spent;
        }
    }

    /// What all processes left, told just now.
    pub(super) fn hear(&mut self, bucket: &Bucket, left: f64, now: Instant) {
        if let Some(level) = self.known.get_mut(bucket) {
            level.hear(left, now);
        }
    }
}

/// What is told to somebody who can not be counted.
fn no_room(rate: Rate, now: Instant) -> Exceeded {
    let after = Duration::from_secs_f64(1.0 / rate.per_second());
    Exceeded { standing: Level::empty(now).standing(rate), after }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn levels(newcomers: Newcomers) -> Levels {
        let rate = Rate::new("attempts", 10, Duration::from_secs(10));
        Levels { room: 8, ..Levels::new(rate, newcomers) }
    }

    fn account(number: u64) -> Bucket {
        Bucket::Attempts(number.to_string())
    }

    /// Fills the room; of account `n` so many tries are left that none is nearer to full than account 0.
    fn filled(newcomers: Newcomers, now: Instant) -> Levels {
        let mut levels = levels(newcomers);
        for number in 0..8 {
            for _ in 0..=number {
                levels.take(account(number), 1, now).expect("room");
            }
        }
        levels
    }

    #[test]
    fn a_guess_that_can_not_be_counted_is_not_made() {
        let now = Instant::now();
        let mut levels = filled(Newcomers::Wait, now);
        let refused = levels.take(account(99), 1, now).expect_err("no room");
        assert_eq!((refused.standing.left, refused.after), (0, Duration::from_secs(1)));
        // Who is known is counted as ever.
        assert!(levels.take(account(0), 1, now).is_ok());
        // Told, and full again: there is room.
        levels.untold();
        let later = now + Duration::from_secs(30);
        assert!(levels.take(account(99), 1, later).is_ok());
    }

    #[test]
    fn what_is_given_back_after_it_was_told_is_told_as_well() {
        let now = Instant::now();
        let mut levels = levels(Newcomers::Wait);
        let mut told = |change: fn(&mut Levels, Instant)| {
            change(&mut levels, now);
            levels.untold().into_iter().map(|(_, spent)| spent.spent).collect::<Vec<_>>()
        };
        assert_eq!(told(|levels, now| drop(levels.take(account(0), 1, now))), [1.0]);
        assert_eq!(told(|levels, now| levels.give_back(&account(0), 1, now)), [-1.0]);
        assert!(told(|_, _| {}).is_empty());
    }

    #[test]
    fn whoever_waits_for_room_does_not_have_all_looked_through_each_time() {
        let now = Instant::now();
        let mut levels = filled(Newcomers::Wait, now);
        levels.untold();
        assert!(levels.take(account(99), 1, now).is_err());
        // All are full by then; nobody looks.
        levels.looked_through = Some(now + Duration::from_secs(30));
        assert!(levels.take(account(99), 1, now + Duration::from_secs(30)).is_err());
        assert!(levels.take(account(99), 1, now + Duration::from_secs(31)).is_ok());
    }

    #[test]
    fn for_a_newcomer_those_nearest_to_full_are_forgotten() {
        let now = Instant::now();
        let mut levels = filled(Newcomers::Come, now);
        assert!(levels.take(account(99), 1, now).is_ok());
        assert!(!levels.known.contains_key(&account(0)));
        assert!((1..8).all(|number| levels.known.contains_key(&account(number))));
    }
}
