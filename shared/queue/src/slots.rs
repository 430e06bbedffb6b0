//! How much a process takes on at once, and who gets what is left.

use std::collections::{HashMap, HashSet};
use std::sync::Mutex;

use tokio::sync::Notify;
use uuid::Uuid;

use crate::JobId;
use crate::completer::JobKey;
use crate::job::Claimed;

/// The slots of one queue in one process. Urgent jobs may use all of them, others leave the reserved ones.
#[derive(Debug)]
pub(crate) struct Slots {
    capacity: u32,
    reserved: u32,
    used: Mutex<Used>,
    freed: Notify,
}

#[derive(Debug, Default)]
struct Used {
    jobs: HashSet<JobId>,
    total: u32,
    patient: u32,
    lanes: HashMap<Uuid, Held>,
}

/// What one lane holds.
#[derive(Debug, Default)]
struct Held {
    total: u32,
    urgent: u32,
}

/// What may be claimed now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Demand {
    /// Weight free for any priority.
    pub(crate) any: u32,
    /// Weight free for the two most urgent priorities.
    pub(crate) urgent: u32,
    /// Lanes that hold their share already.
    pub(crate) crowded: Vec<Uuid>,
    /// Lanes that hold it with urgent jobs alone.
    pub(crate) saturated: Vec<Uuid>,
}

impl Slots {
    pub(crate) fn new(capacity: u32, reserved: u32) -> Self {
        Self {
            capacity: capacity.max(1),
            reserved: reserved.min(capacity / 2),
            used: Mutex::default(),
            freed: Notify::new(),
        }
    }

    /// Jobs that run now.
    pub(crate) fn jobs(&self) -> usize {
        self.used.lock().map_or(0, |used| used.jobs.len())
    }

    /// Those of `jobs` that do not run here.
    pub(crate) fn unknown_of(&self, mut jobs: Vec<JobKey>) -> Vec<JobKey> {
        let Ok(used) = self.used.lock() else { return Vec::new() };
        jobs.retain(|job| !used.jobs.contains(&job.id));
        jobs
    }

    /// Weight that runs now.
    pub(crate) fn used(&self) -> u32 {
        self.used.lock().map_or(0, |used| used.total)
    }

    /// What may be claimed now.
    ///
    /// A lane is crowded when it holds twice what is free: one lane alone gets two thirds of the slots, two
    /// lanes two fifths each, and a newcomer always finds room, without anybody counting lanes in advance.
    /// (Dynamic thresholds, as switches share their buffers: Choudhury and Hahne 1998.) Its urgent jobs do not wait
    /// for its own patient ones: for them only what the urgent ones hold counts.
    pub(crate) fn demand(&self) -> Demand {
        let Ok(used) = self.used.lock() else {
            return Demand { any: 0, urgent: 0, crowded: Vec::new(), saturated: Vec::new() };
        };
        let urgent = self.capacity.saturating_sub(used.total);
        let any = urgent.min((self.capacity - self.reserved).saturating_sub(used.patient));
        let over = |weight: fn(&Held) -> u32| {
            let lanes = used.lanes.iter().filter(|(lane, held)| !lane.is_nil() && weight(held) >= urgent * 2);
            lanes.map(|(lane, _)| *lane).collect()
        };
        Demand { any, urgent, crowded: over(|held| held.total), saturated: over(|held| held.urgent) }
    }

    /// Takes what a claimed job weighs, also when it is more than is free.
    pub(crate) fn take(&self, job: &Claimed) {
        let (priority, lane, weight) = (job.priority, job.lane, job.weight);
        if let Ok(mut used) = self.used.lock() {
            used.jobs.insert(job.id);
            used.total += weight;
            if !priority.is_urgent() {
                used.patient += weight;
            }
            let held = used.lanes.entry(lane).or_default();
            held.total += weight;
            if priority.is_urgent() {
                held.urgent += weight;
            }
        }
    }

    /// Gives back what [`Slots::take`] took.
    pub(crate) fn give_back(&self, job: &Claimed) {
        let (priority, lane, weight) = (job.priority, job.lane, job.weight);
        if let Ok(mut used) = self.used.lock() {
            used.jobs.remove(&job.id);
            used.total = used.total.saturating_sub(weight);
            if !priority.is_urgent() {
                used.patient = used.patient.saturating_sub(weight);
            }
            if let Some(held) = used.lanes.get_mut(&lane) {
                held.total = held.total.saturating_sub(weight);
                if priority.is_urgent() {
                    held.urgent = held.urgent.saturating_sub(weight);
                }
                if held.total == 0 {
                    used.lanes.remove(&lane);
                }
            }
        }
        self.freed.notify_one();
    }

    /// Waits until something was given back.
    pub(crate) async fn freed(&self) {
        self.freed.notified().await;
    }
}

#[cfg(test)]
mod tests {
    use domain::Priority;

    use super::*;

    fn job(priority: Priority, lane: Uuid, weight: u32) -> Claimed {
        Claimed { lane, priority, weight, ..Claimed::example(1) }
    }

    fn lane(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    fn free(slots: &Slots) -> (u32, u32) {
        let demand = slots.demand();
        (demand.any, demand.urgent)
    }

    #[test]
    fn patient_jobs_leave_the_reserved_slots_to_urgent_ones() {
        let slots = Slots::new(100, 20);
        slots.take(&job(Priority::Bulk, Uuid::nil(), 80));
        assert_eq!(free(&slots), (0, 20));
        slots.take(&job(Priority::Critical, Uuid::nil(), 15));
        assert_eq!(free(&slots), (0, 5));
        slots.give_back(&job(Priority::Bulk, Uuid::nil(), 80));
        assert_eq!(free(&slots), (80, 85));
    }

    #[test]
    fn a_job_heavier_than_what_is_free_runs_and_stops_further_claims() {
        let slots = Slots::new(100, 0);
        slots.take(&job(Priority::Normal, Uuid::nil(), 500));
        assert_eq!(slots.demand().any, 0);
    }

    #[test]
    fn a_hogging_lane_leaves_room_for_a_newcomer() {
        let slots = Slots::new(300, 0);
        slots.take(&job(Priority::Normal, lane(1), 199));
        assert!(slots.demand().crowded.is_empty());
        slots.take(&job(Priority::Normal, lane(1), 1));
        let demand = slots.demand();
        assert_eq!((demand.any, demand.crowded), (100, vec![lane(1)]));
        slots.take(&job(Priority::Normal, lane(2), 50));
        assert_eq!(slots.demand().crowded, vec![lane(1)]);
    }

    #[test]
    fn a_lanes_urgent_jobs_do_not_wait_for_its_patient_ones() {
        let slots = Slots::new(300, 0);
        slots.take(&job(Priority::Bulk, lane(1), 200));
        slots.take(&job(Priority::Critical, lane(1), 10));
        let demand = slots.demand();
        assert_eq!((demand.crowded, demand.saturated), (vec![lane(1)], vec![]));
        slots.take(&job(Priority::Critical, lane(1), 60));
        assert_eq!(slots.demand().saturated, vec![lane(1)]);
    }
}
