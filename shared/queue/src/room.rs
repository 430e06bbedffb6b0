//! How much a claim may take, and when another one could get what the last one left.

use std::time::{Duration, Instant};

use uuid::Uuid;

use crate::claim::Claim;
use crate::controls::Limits;
use crate::slots::Slots;

/// What a look at the slots said, and what the claim after it leaves out. It is remembered until the rest: what is given
/// back between a claim and the rest after it would be missed by a second look, and jobs that were left out would wait
/// for the next poll.
#[derive(Debug, Clone)]
pub(crate) struct Room {
    /// Weight for any priority.
    pub(crate) any: u32,
    /// Weight for urgent ones.
    pub(crate) urgent: u32,
    /// Whether the slots have none at all, whatever the limits say.
    is_none: bool,
    /// Weight that runs.
    used: u32,
    /// Lanes of which nothing is asked for.
    pub(crate) without: Vec<Uuid>,
    /// Lanes of which only urgent jobs are.
    pub(crate) crowded: Vec<Uuid>,
}

impl Room {
    /// Whether there is none: a wake-up is of no use then.
    pub(crate) fn is_none(&self) -> bool {
        self.is_none
    }

    /// Whether something is left out that can run when others are done.
    pub(crate) fn leaves_out(&self) -> bool {
        self.any == 0 || !self.without.is_empty() || !self.crowded.is_empty()
    }

    /// Whether somebody waits for a patient job to end: then more of a backlog can wait, too.
    pub(crate) fn is_crowded(&self) -> bool {
        self.any == 0 || !self.crowded.is_empty()
    }

    /// Whether a claim could get what one with the room `before` could not, and whether it should be made at once. More of what
    /// there was is no reason: the last claim met the end of the jobs it might take. Where there was no room at all, there
    /// may have been a wake-up meanwhile that was not listened to.
    pub(crate) fn admits_more_than(&self, before: &Self) -> Option<Pace> {
        let returns = |before: &[Uuid], now: &[Uuid]| before.iter().any(|lane| !now.contains(lane));
        let urgent = self.urgent > 0 && before.urgent == 0
            || before.is_none && !self.is_none
            || returns(&before.without, &self.without);
        let patient = self.any > 0 && before.any == 0 || returns(&before.crowded, &self.crowded);
        let freed = before.used.saturating_sub(self.used);
        if urgent || patient && freed >= (self.used + self.any) / WORTH {
            Some(Pace::AtOnce)
        } else {
            patient.then_some(Pace::Soon)
        }
    }
}

/// There is nothing but what would be left out. Whoever adds a job wakes the queue, so there is nothing else until then.
///
/// A claim that fills a lane's share is followed by another one, for the other lanes. With a single lane in a backlog every
/// second claim would be for nothing.
#[derive(Debug)]
pub(crate) struct NothingBut {
    left_out: Room,
    since: Instant,
    /// How long it is believed at most.
    life: Duration,
}

impl NothingBut {
    /// A claim with `room`, asked for at `since`, found nothing; nothing is known if it left out nothing.
    pub(crate) fn of(room: &Room, since: Instant) -> Option<Self> {
        let leaves_out = !room.without.is_empty() || !room.crowded.is_empty();
        leaves_out.then(|| Self { left_out: room.clone(), since, life: Duration::MAX })
    }

    /// A claim with `room`, asked for at `since`, came round to where it began (see [`Claim::came_round`]): there is nothing but
    /// what it left out and more of what it got. That is believed for a moment only: what another worker looked at in that instant was
    /// stepped over, and may be here again.
    pub(crate) fn more_than(claimed: &Claim, room: &Room, since: Instant) -> Self {
        let mut left_out = room.clone();
        left_out.crowded.extend(claimed.taken.keys().map(|(_, lane)| *lane));
        Self { left_out, since, life: A_MOMENT }
    }

    /// How long to rest, if nobody rings, before it is looked again; `pause` at most.
    pub(crate) fn rest(&self, pause: Duration) -> Duration {
        pause.min(self.life)
    }

    /// Whether a claim with `room` would find nothing. What nobody is woken for is looked for every so often: pauses that are
    /// over, for one.
    pub(crate) fn holds_for(&self, room: &Room, every: Duration) -> bool {
        let all = |lanes: &[Uuid], are: &dyn Fn(&Uuid) -> bool| lanes.iter().all(are);
        self.since.elapsed() < every.min(self.life)
            && all(&self.left_out.without, &|lane| room.without.contains(lane))
            && all(&self.left_out.crowded, &|lane| room.crowded.contains(lane) || room.without.contains(lane))
    }
}

/// When the next claim is to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pace {
    AtOnce,
    /// When more was freed, or a moment has passed.
    Soon,
}

/// How long patient jobs wait at most until there is room for several of them.
pub(crate) const A_MOMENT: Duration = Duration::from_millis(100);

/// A claim for patient jobs waits a moment for this part of the slots: to claim one job costs as much as to claim five.
const WORTH: u32 = 4;

/// What is free of the slots, and how much of it the limits allow.
pub(crate) fn look_for_room(slots: &Slots, limits: &mut Limits) -> Room {
    let demand = slots.demand();
    let used = slots.used();
    let allowed = limits.room(used);
    let mut without = demand.saturated;
    without.extend(limits.lanes_without_rate());
    Room {
        any: demand.any.min(allowed),
        urgent: demand.urgent.min(allowed),
        is_none: demand.urgent == 0,
        used,
        without,
        crowded: demand.crowded,
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use domain::Priority;

    use super::*;
    use crate::claim::Taken;
    use crate::job::Claimed;

    fn bulk_of(id: i64, lane: u128, weight: u32) -> Claimed {
        Claimed { lane: Uuid::from_u128(lane), priority: Priority::Bulk, weight, ..Claimed::example(id) }
    }

    fn bulk(lane: u128, weight: u32) -> Claimed {
        bulk_of(1, lane, weight)
    }

    fn room(slots: &Slots) -> Room {
        look_for_room(slots, &mut Limits::default())
    }

    #[test]
    fn a_lane_that_has_its_share_is_asked_again_when_it_has_it_no_more() {
        let slots = Slots::new(300, 0);
        slots.take(&bulk(1, 150));
        slots.take(&bulk(1, 75));
        let before = room(&slots);
        assert!(before.leaves_out() && !before.is_none());
        slots.give_back(&bulk(1, 15));
        assert_eq!(room(&slots).admits_more_than(&before), None, "it still has more than its share");
        slots.give_back(&bulk(1, 60));
        assert_eq!(room(&slots).admits_more_than(&before), Some(Pace::AtOnce));
    }

    #[test]
    fn a_lane_whose_urgent_jobs_may_run_again_is_asked_though_it_stays_crowded() {
        let urgent = |id, weight| Claimed { priority: Priority::Critical, ..bulk_of(id, 1, weight) };
        let slots = Slots::new(8_000, 0);
        slots.take(&bulk_of(1, 1, 1_500));
        slots.take(&urgent(2, 3_900));
        slots.take(&urgent(3, 500));
        let before = room(&slots);
        assert_eq!((before.without.len(), before.crowded.len()), (1, 1));
        slots.give_back(&urgent(3, 500));
        let now = room(&slots);
        assert_eq!((now.without.len(), now.crowded.len()), (0, 1));
        assert_eq!(now.admits_more_than(&before), Some(Pace::AtOnce));
    }

    #[test]
    fn any_room_is_more_than_none() {
        let slots = Slots::new(100, 20);
        slots.take(&bulk(0, 80));
        let before = room(&slots);
        assert!(before.leaves_out() && !before.is_none(), "the rest is for the urgent");
        slots.give_back(&bulk(0, 1));
        assert_eq!(room(&slots).admits_more_than(&before), Some(Pace::Soon));
        slots.give_back(&bulk(0, 19));
        assert_eq!(room(&slots).admits_more_than(&before), Some(Pace::AtOnce), "a quarter is free");
    }

    #[test]
    fn nothing_is_asked_for_twice_while_the_same_is_left_out() {
        const LONG: Duration = Duration::from_mins(1);
        let slots = Slots::new(300, 0);
        slots.take(&bulk(1, 225));
        let nothing = NothingBut::of(&room(&slots), Instant::now()).expect("a lane is left out");
        assert!(nothing.holds_for(&room(&slots), LONG));
        assert!(!nothing.holds_for(&room(&slots), Duration::ZERO), "it is looked again every so often");
        slots.take(&bulk(2, 60));
        assert!(nothing.holds_for(&room(&slots), LONG), "more is left out");
        slots.give_back(&bulk(1, 200));
        assert!(!nothing.holds_for(&room(&slots), LONG), "the lane is back");
        assert!(NothingBut::of(&room(&Slots::new(300, 0)), Instant::now()).is_none());
    }

    #[test]
    fn a_claim_that_came_round_left_only_more_of_its_lanes() {
        const LONG: Duration = Duration::from_mins(1);
        let (slots, lane) = (Slots::new(300, 0), Uuid::from_u128(1));
        let before = room(&slots);
        let taken = Taken { jobs: 1, weight: 150, last: (DateTime::UNIX_EPOCH, 1) };
        let claimed = Claim { taken: [((Priority::Bulk.code(), lane), taken)].into(), ..Claim::default() };
        assert!(claimed.came_round(Priority::Bulk.code(), lane));
        assert!(
            !claimed.came_round(Priority::Bulk.code(), Uuid::from_u128(2)),
            "others may stand behind its lane"
        );
        assert!(!claimed.came_round(Priority::Critical.code(), lane), "less urgent ones come after it");
        assert!(!claimed.came_round(Priority::Bulk.code(), Uuid::nil()), "what has no lane is tried first");
        let nothing = NothingBut { life: LONG, ..NothingBut::more_than(&claimed, &before, Instant::now()) };
        slots.take(&bulk(1, 150));
        assert!(!nothing.holds_for(&room(&slots), LONG), "its lane may have more, and may have more of it");
        slots.take(&bulk(1, 75));
        assert!(nothing.holds_for(&room(&slots), LONG), "its lane has its share");
        let nothing = NothingBut { life: Duration::ZERO, ..nothing };
        assert!(!nothing.holds_for(&room(&slots), LONG), "it is not believed for long");
    }

    #[test]
    fn urgent_jobs_do_not_wait_until_there_is_room_for_several() {
        let slots = Slots::new(100, 20);
        slots.take(&bulk(0, 80));
        slots.take(&Claimed { priority: Priority::Critical, ..bulk(0, 20) });
        let before = room(&slots);
        assert!(before.is_none());
        slots.give_back(&bulk(0, 1));
        assert_eq!(room(&slots).admits_more_than(&before), Some(Pace::AtOnce));
    }

    #[test]
    fn more_of_what_there_was_is_no_reason_to_ask_again() {
        let slots = Slots::new(100, 0);
        slots.take(&bulk(0, 50));
        let before = room(&slots);
        slots.give_back(&bulk(0, 50));
        assert!(!before.leaves_out());
        assert_eq!(room(&slots).admits_more_than(&before), None);
    }
}
