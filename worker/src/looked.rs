//! What is looked for by many at once, and looked for once.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long a look of somebody else's is waited for. It reads one row; one that takes longer may have met a connection whose
/// other end vanished, and whoever waits looks, too.
const WAIT: Duration = Duration::from_millis(250);

/// What can be found.
pub(crate) trait Finding: Clone {
    /// Whether it is believed without looking again, for a while.
    fn is_believed(&self) -> bool;
    /// Whether another look found the same.
    fn is_same(&self, other: &Self) -> bool;
}

/// What the last look found. A message's jobs start at the same moment and want the same: the first looks, the others wait.
pub(crate) struct Looked<T> {
    last: Mutex<Option<(Instant, T)>>,
    looking: tokio::sync::Mutex<()>,
}

impl<T> Default for Looked<T> {
    fn default() -> Self {
        Self { last: Mutex::default(), looking: tokio::sync::Mutex::default() }
    }
}

impl<T: Finding> Looked<T> {
    /// What a look finds that began after this was asked, or, if that is believed, one that began within `fresh`. `look` is
    /// given what was found before.
    pub(crate) async fn get<E>(
        &self,
        fresh: Duration,
        look: impl AsyncFnOnce(Option<T>) -> Result<T, E>,
    ) -> Result<T, E> {
        let asked = Instant::now();
        let good = |(began, found): &(Instant, T)| {
            *began >= asked || (found.is_believed() && began.elapsed() < fresh)
        };
        if let Some((_, found)) = self.last().filter(good) {
            return Ok(found);
        }
        let _looking = tokio::time::timeout(WAIT, self.looking.lock()).await;
        let last = self.last();
        if let Some((_, found)) = last.clone().filter(good) {
            return Ok(found);
        }
        let began = Instant::now();
        let found = look(last.map(|(_, found)| found)).await?;
        Ok(self.keep(began, found))
    }

    /// Keeps what a look found, unless a later one found something else; two that found the same have the same.
    fn keep(&self, began: Instant, found: T) -> T {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *last {
            Some((known_at, known)) if known.is_same(&found) => {
                *known_at = began.max(*known_at);
                known.clone()
            }
            Some((known_at, _)) if *known_at > began => found,
            _ => last.insert((began, found)).1.clone(),
        }
    }

    /// Whether anything was looked for within `time`.
    pub(crate) fn within(&self, time: Duration) -> bool {
        self.last().is_some_and(|(began, _)| began.elapsed() < time)
    }

    fn last(&self) -> Option<(Instant, T)> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::future::pending;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use futures::FutureExt as _;
    use futures::future::join_all;

    use super::*;

    const FRESH: Duration = Duration::from_hours(1);

    /// A number, found by a look with a number of its own.
    #[derive(Debug, Clone, Copy, PartialEq)]
    struct Number {
        answer: Result<u8, u8>,
        by: u8,
    }

    impl Finding for Number {
        fn is_believed(&self) -> bool {
            self.answer.is_ok()
        }

        fn is_same(&self, other: &Self) -> bool {
            self.answer == other.answer
        }
    }

    fn number(answer: Result<u8, u8>) -> Number {
        Number { answer, by: 0 }
    }

    /// So many ask at once for what every look answers; tells how often it was looked.
    async fn looks_of(many: usize, looked: &Looked<Number>, answer: Result<u8, u8>) -> usize {
        let looks = AtomicUsize::new(0);
        let ask = || {
            looked.get(FRESH, async |_| {
                looks.fetch_add(1, Ordering::Relaxed);
                tokio::task::yield_now().await;
                Ok::<_, Infallible>(number(answer))
            })
        };
        let found = join_all((0..many).map(|_| ask())).await;
        assert_eq!(found, vec![Ok(number(answer)); many]);
        looks.into_inner()
    }

    #[tokio::test]
    async fn who_asks_meanwhile_waits_for_the_same_look() {
        let looked = Looked::default();
        assert_eq!(looks_of(20, &looked, Ok(7)).await, 1);
        assert_eq!(looks_of(20, &looked, Ok(7)).await, 0);
    }

    #[tokio::test]
    async fn a_failure_is_believed_only_by_who_asked_before_the_look() {
        let looked = Looked::default();
        // All but the first, whose look may have begun before they asked, share the second.
        assert_eq!(looks_of(20, &looked, Err(1)).await, 2);
        assert_eq!(looks_of(1, &looked, Err(2)).await, 1);
        assert_eq!(looks_of(1, &looked, Ok(3)).await, 1);
    }

    #[tokio::test]
    async fn a_look_that_came_to_nothing_is_the_next_ones_turn() {
        let looked = Looked::default();
        let failed = looked.get(FRESH, async |_| Err("the database is not there")).await;
        assert!(failed.is_err());
        let mut given_up = Box::pin(looked.get(FRESH, async |_| pending::<Result<_, Infallible>>().await));
        assert!((&mut given_up).now_or_never().is_none());
        drop(given_up);
        assert_eq!(looks_of(1, &looked, Ok(7)).await, 1);
    }

    #[tokio::test]
    async fn a_look_that_hangs_holds_up_nobody_for_long() {
        let looked = Looked::default();
        let mut hanging = Box::pin(looked.get(FRESH, async |_| pending::<Result<_, Infallible>>().await));
        assert!((&mut hanging).now_or_never().is_none());
        assert_eq!(looks_of(1, &looked, Ok(7)).await, 1);
        assert!((&mut hanging).now_or_never().is_none());
    }

    #[test]
    fn two_looks_that_found_the_same_have_the_same_and_the_later_one_counts() {
        let (looked, early) = (Looked::default(), Instant::now());
        let late = early + Duration::from_secs(1);
        let seven = Number { answer: Ok(7), by: 1 };
        assert_eq!(looked.keep(late, seven), seven);
        assert_eq!(looked.keep(early, Number { by: 2, ..seven }), seven);
        let six = Number { answer: Ok(6), by: 3 };
        assert_eq!(looked.keep(early, six), six);
        assert_eq!(looked.last(), Some((late, seven)));
    }
}
