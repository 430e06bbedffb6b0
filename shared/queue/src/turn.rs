//! Whose turn it is: lanes after one another, and the least urgent now and then.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use crate::claim::Claim;

/// Whose turn it is.
#[derive(Debug, Default)]
pub(crate) struct Turn {
    pub(crate) claims: u32,
    /// The lane served last.
    pub(crate) after: Uuid,
    /// How many lanes had ready jobs at the last look.
    pub(crate) lanes: u32,
    /// Whether the last jobs were of no lane, so that nobody can be crowded out.
    pub(crate) unlaned: bool,
}

impl Turn {
    /// Notes what a claim got, and says whether another one may get more at once.
    pub(crate) fn note(&mut self, claimed: &Claim, jobs: u32, per_lane: u32) -> bool {
        self.claims = self.claims.wrapping_add(1);
        let mut of_lane: HashMap<Uuid, u32> = HashMap::new();
        for job in &claimed.jobs {
            *of_lane.entry(job.lane).or_default() += 1;
        }
        if let Some(last) = claimed.jobs.last() {
            self.after = last.lane;
            self.unlaned = of_lane.keys().all(Uuid::is_nil);
        }
        let taken = u32::try_from(claimed.jobs.len()).unwrap_or(u32::MAX);
        let full = taken >= jobs || of_lane.values().any(|taken| *taken >= per_lane);
        let lanes: HashSet<&Uuid> = of_lane.keys().collect();
        // A claim that was cut short may not have seen every lane; it only ever raises the number.
        let seen = u32::try_from(lanes.len()).unwrap_or(u32::MAX);
        self.lanes = if full { self.lanes.max(seen) } else { seen };
        taken > 0 && (full || !self.unlaned)
    }
}
