//! The requests of one job that are under way.
//!
//! A job has hundreds, and a process thousands. Each is boxed already where its channel makes it, so this keeps them in a row
//! and lets each ring by its number: nothing is allocated, linked or moved for one that is answered.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

use futures::future::BoxFuture;
use futures::task::AtomicWaker;

/// Requests under way, each with something that is given back with its answer.
pub(super) struct Sends<'a, T, W> {
    slots: Vec<Slot<'a, T, W>>,
    free: Vec<usize>,
    /// Whose turn it is, and how many of these had it.
    turn: (Vec<usize>, usize),
    rung: Arc<Rung>,
}

struct Slot<'a, T, W> {
    bell: Arc<Bell>,
    waker: Waker,
    taken: Option<(BoxFuture<'a, T>, W)>,
}

/// What a request rings when it can go on. One that rings after its end makes whoever has its slot look once in vain.
struct Bell {
    number: usize,
    is_rung: AtomicBool,
    all: Arc<Rung>,
}

/// Who rang since the last look.
#[derive(Default)]
struct Rung {
    numbers: Mutex<Vec<usize>>,
    task: AtomicWaker,
}

impl<'a, T, W> Sends<'a, T, W> {
    pub(super) fn new() -> Self {
        Self { slots: Vec::new(), free: Vec::new(), turn: (Vec::new(), 0), rung: Arc::default() }
    }

    /// How many are under way.
    pub(super) fn len(&self) -> usize {
        self.slots.len() - self.free.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds one, which begins with the next look for answers.
    pub(super) fn add(&mut self, request: BoxFuture<'a, T>, with: W) {
        let number = self.free.pop().unwrap_or_else(|| {
            let (number, all) = (self.slots.len(), Arc::clone(&self.rung));
            let bell = Arc::new(Bell { number, is_rung: AtomicBool::new(false), all });
            self.slots.push(Slot { waker: Arc::clone(&bell).into(), bell, taken: None });
            number
        });
        self.slots[number].taken = Some((request, with));
        self.turn.0.push(number);
    }

    /// The next answer. Nothing is lost if this is given up.
    pub(super) async fn next(&mut self) -> (T, W) {
        poll_fn(|context| self.poll_next(context)).await
    }

    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<(T, W)> {
        let mut has_looked = false;
        loop {
            if let Some(answered) = self.take_turns() {
                return Poll::Ready(answered);
            }
            // Before the look, so that whoever rings after it wakes us.
            self.rung.task.register(context.waker());
            std::mem::swap(&mut *self.rung.numbers(), &mut self.turn.0);
            if self.turn.0.is_empty() {
                return Poll::Pending;
            }
            if has_looked {
                // They rang while the others had their turn. Other tasks come first, or they might wait forever.
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
            has_looked = true;
        }
    }

    /// Lets everybody go on whose turn it is, until one is answered.
    fn take_turns(&mut self) -> Option<(T, W)> {
        let (turn, had) = &mut self.turn;
        while let Some(number) = turn.get(*had) {
            *had += 1;
            let slot = &mut self.slots[*number];
            // Before it goes on: it may ring meanwhile. What was done before it rang is seen from here on.
            slot.bell.is_rung.swap(false, Ordering::AcqRel);
            let Some((request, _)) = &mut slot.taken else { continue };
            let Poll::Ready(answer) = Pin::new(request).poll(&mut Context::from_waker(&slot.waker)) else {
                continue;
            };
            let taken = slot.taken.take();
            self.free.push(*number);
            return taken.map(|(_, with)| (answer, with));
        }
        turn.clear();
        *had = 0;
        None
    }
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if !self.is_rung.swap(true, Ordering::AcqRel) {
            self.all.numbers().push(self.number);
            self.all.task.wake();
        }
    }
}

impl Rung {
    fn numbers(&self) -> MutexGuard<'_, Vec<usize>> {
        self.numbers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use futures::FutureExt as _;
    use tokio::sync::oneshot;

    use super::*;

    async fn number_after(answer: oneshot::Receiver<u32>) -> u32 {
        answer.await.expect("an answer")
    }

    #[tokio::test]
    async fn answers_come_in_their_own_order_with_what_was_given() {
        let (mut sends, mut ends) = (Sends::new(), Vec::new());
        for number in 0..3 {
            let (end, answer) = oneshot::channel();
            sends.add(number_after(answer).boxed(), number);
            ends.push(end);
        }
        assert!(sends.next().now_or_never().is_none());
        for (number, end) in ends.into_iter().enumerate().rev() {
            end.send(u32::try_from(number).expect("small") * 10).expect("somebody waits");
            assert_eq!(sends.len(), number + 1);
            let (answer, with) = sends.next().await;
            assert_eq!((answer, with), (with * 10, with));
        }
        assert!(sends.is_empty());
    }

    #[tokio::test]
    async fn a_slot_is_used_again_and_an_old_bell_harms_nobody() {
        let mut sends = Sends::new();
        let old: Arc<Mutex<Option<Waker>>> = Arc::default();
        let keep = Arc::clone(&old);
        let first = poll_fn(move |context| {
            *keep.lock().expect("no panic") = Some(context.waker().clone());
            Poll::Ready(1)
        });
        sends.add(first.boxed(), ());
        assert_eq!(sends.next().await, (1, ()));
        let (end, answer) = oneshot::channel();
        sends.add(number_after(answer).boxed(), ());
        assert_eq!(sends.slots.len(), 1);
        old.lock().expect("no panic").take().expect("a waker").wake();
        assert!(sends.next().now_or_never().is_none());
        end.send(2).expect("somebody waits");
        assert_eq!(sends.next().await, (2, ()));
    }

    #[tokio::test]
    async fn one_that_rings_all_the_time_lets_others_in() {
        let mut sends: Sends<'_, (), ()> = Sends::new();
        let restless = poll_fn(|context| {
            context.waker().wake_by_ref();
            Poll::Pending
        });
        sends.add(restless.boxed(), ());
        let limit = tokio::time::timeout(Duration::from_millis(20), sends.next());
        assert!(limit.await.is_err());
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn no_ring_of_another_thread_is_lost() {
        let mut sends = Sends::new();
        let mut answers = 0;
        for round in 0..2_000 {
            for _ in 0..8 {
                let (end, answer) = oneshot::channel();
                tokio::spawn(async move {
                    tokio::task::yield_now().await;
                    end.send(round)
                });
                sends.add(number_after(answer).boxed(), ());
            }
            let left = if round < 1_999 { 4 } else { 0 };
            while sends.len() > left {
                let next = tokio::time::timeout(Duration::from_secs(20), sends.next());
                next.await.expect("it rang");
                answers += 1;
            }
        }
        assert_eq!(answers, 16_000);
    }
}
