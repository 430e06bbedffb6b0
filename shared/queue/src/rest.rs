//! The fetcher's rest between claims, and what ends it.

use std::time::Duration;

use tokio::sync::Notify;

use crate::Job;
use crate::fetcher::Fetcher;
use crate::room::{Pace, Room, look_for_room};

/// How long patient jobs wait at most until there is room for several of them.
const A_MOMENT: Duration = Duration::from_millis(100);

impl<J: Job> Fetcher<J> {
    /// Waits for a wake-up, for room, for the time to look anyway, or for the end.
    pub(crate) async fn rest(&mut self, bell: &Notify, pause: Duration) {
        let room = self.room.take();
        // A wake-up is of no use without room; room is what is waited for then.
        let is_full = room.as_ref().is_some_and(Room::is_none);
        let left_out = room.filter(Room::leaves_out);
        let over = async {
            tokio::select! {
                () = bell.notified(), if !is_full => {}
                () = tokio::time::sleep(pause) => {}
                () = self.closing.cancelled() => {}
                () = self.home.shared.soft.cancelled() => {}
            }
        };
        let soon = tokio::time::sleep(A_MOMENT);
        tokio::pin!(over, soon);
        let mut waits_for_more = false;
        loop {
            tokio::select! {
                () = &mut over => {
                    self.nothing_but = None;
                    return;
                }
                () = &mut soon, if waits_for_more => return,
                () = self.slots.freed(), if left_out.is_some() => {
                    let room = look_for_room(&self.slots, &mut self.limits);
                    match left_out.as_ref().and_then(|before| room.admits_more_than(before)) {
                        Some(Pace::AtOnce) => return,
                        Some(Pace::Soon) if !waits_for_more => {
                            waits_for_more = true;
                            soon.as_mut().reset(tokio::time::Instant::now() + A_MOMENT);
                        }
                        Some(Pace::Soon) | None => {}
                    }
                }
            }
        }
    }
}
