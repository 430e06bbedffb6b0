//! What is looked for by many at once, and looked for once.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

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

impl<T: Clone> Looked<T> {
    /// What a look finds that began after this was asked, or, if that is something to be `believed`, one that began
    /// within `fresh`. `look` is given what was found before.
    pub(crate) async fn get<E>(
        &self,
        fresh: Duration,
        believed: impl Fn(&T) -> bool,
        look: impl AsyncFnOnce(Option<T>) -> Result<T, E>,
    ) -> Result<T, E> {
        let asked = Instant::now();
        let good =
            |(began, found): &(Instant, T)| *began >= asked || (believed(found) && began.elapsed() < fresh);
        if let Some((_, found)) = self.last().filter(good) {
            return Ok(found);
        }
        let _looking = self.looking.lock().await;
        let last = self.last();
        if let Some((_, found)) = last.clone().filter(good) {
            return Ok(found);
        }
        let began = Instant::now();
        let found = look(last.map(|(_, found)| found)).await?;
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some((began, found.clone()));
        Ok(found)
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
    use std::sync::atomic::{AtomicUsize, Ordering};

    use futures::future::join_all;

    use super::*;

    const FRESH: Duration = Duration::from_hours(1);

    /// So many ask at once for what every look answers; tells how often it was looked.
    async fn looks_of(many: usize, looked: &Looked<Result<u8, u8>>, answer: Result<u8, u8>) -> usize {
        let looks = AtomicUsize::new(0);
        let ask = || {
            looked.get(FRESH, Result::is_ok, async |_| {
                looks.fetch_add(1, Ordering::Relaxed);
                tokio::task::yield_now().await;
                Ok::<_, Infallible>(answer)
            })
        };
        let found = join_all((0..many).map(|_| ask())).await;
        assert_eq!(found, vec![Ok(answer); many]);
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
        let looked = Looked::<u8>::default();
        let failed = looked.get(FRESH, |_| true, async |_| Err("the database is not there")).await;
        assert!(failed.is_err());
        let found = looked.get(FRESH, |_| true, async |before| Ok::<_, Infallible>(before.unwrap_or(7)));
        assert_eq!(found.await, Ok(7));
    }
}
