//! The fetcher's rest between claims, and what ends it.

use std::time::Duration;

use tokio::time::Instant;

use crate::Job;
use crate::fetcher::Fetcher;
use crate::listener::Bell;
use crate::room::{A_MOMENT, Pace, Room, look_for_room};

impl<J: Job> Fetcher<J> {
    /// Waits for a wake-up, for room, for the time to look anyway, or for the end.
    pub(crate) async fn rest(&mut self, bell: &Bell, pause: Duration) {
        let room = self.room.take();
        // A wake-up is of no use without room; room is what is waited for then.
        let is_full = room.as_ref().is_some_and(Room::is_none);
        let is_crowded = room.as_ref().is_some_and(Room::is_crowded);
        let left_out = room.filter(Room::leaves_out);
        let pause = self.nothing_but.as_ref().map_or(pause, |known| known.rest(pause));
        let over = async {
            tokio::select! {
                () = bell.at_once.notified(), if !is_full => {}
                () = bell.patient.notified(), if !is_full && !is_crowded => {}
                () = tokio::time::sleep(pause) => {}
                () = self.closing.cancelled() => {}
                () = self.home.shared.soft.given() => {}
            }
        };
        tokio::pin!(over);
        let mut until = None;
        loop {
            let pace = tokio::select! {
                () = &mut over => {
                    self.nothing_but = None;
                    return;
                }
                () = reached(until) => return,
                () = bell.patient.notified(), if !is_full && is_crowded => {
                    self.nothing_but = None;
                    Some(Pace::Soon)
                }
                () = self.slots.freed(), if left_out.is_some() => {
                    let room = look_for_room(&self.slots, &mut self.limits);
                    left_out.as_ref().and_then(|before| room.admits_more_than(before))
                }
            };
            match pace {
                Some(Pace::AtOnce) => return,
                Some(Pace::Soon) => until = until.or_else(|| Some(Instant::now() + A_MOMENT)),
                None => {}
            }
        }
    }
}

/// Waits for a moment that may not be known.
async fn reached(moment: Option<Instant>) {
    match moment {
        Some(moment) => tokio::time::sleep_until(moment).await,
        None => std::future::pending().await,
    }
}
