//! Whose turn it is: lanes after one another, the least urgent now and then, and where to go on in a backlog.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use domain::Priority;
use uuid::Uuid;

use crate::JobId;
use crate::claim::{Claim, Taken};

/// Every so many claims begin with the least urgent jobs, so that these can not starve for ever.
const LEAST_FIRST_EVERY: u32 = 8;
/// What was learnt in a backlog is used this long at least, and then it is looked, beside the claims, whether it misses
/// something: lanes that are new, and jobs that came back.
const KNOWN_FOR: Duration = Duration::from_millis(100);
/// Such looks take a twentieth of the time at most, and one is begun once a second at least.
const LOOKS_COST: u32 = 20;
const KNOWN_FOR_AT_MOST: Duration = Duration::from_secs(1);
/// Lanes a look for others steps over, those first of which most was taken: looking for the next one of them costs as much as there
/// are.
const STEPPED_OVER: usize = 32;
/// A look back that takes longer than this beyond its time is not waited for.
const LOOKS_BACK_WITHIN: Duration = Duration::from_millis(500);
/// A backlog of which less is taken at once costs nothing worth remembering.
const WORTH_KNOWING: u32 = 100;

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
    /// Where to go on.
    pub(crate) known: Option<Known>,
}

/// The lanes of one priority with more jobs than could be taken, and how far each is taken.
///
/// An entry of a taken job stays in the index for as long as some transaction may still see it. A claim that begins
/// behind them does not read them again, so a transaction that stays open for hours does not slow the queue down.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    /// The priority; none if negative.
    pub(crate) priority: i16,
    /// The lanes, the one whose turn it is first.
    pub(crate) lanes: Vec<Uuid>,
    /// Of the last job taken of each: its time,
    pub(crate) times: Vec<DateTime<Utc>>,
    /// and its id.
    pub(crate) ids: Vec<JobId>,
    /// When everything was looked at last.
    pub(crate) since: Instant,
    holds: Duration,
    /// Whether every lane is among them.
    is_complete: bool,
}

impl Default for Known {
    fn default() -> Self {
        let (lanes, times, ids) = Default::default();
        Self {
            priority: -1,
            lanes,
            times,
            ids,
            since: Instant::now(),
            holds: Duration::ZERO,
            is_complete: false,
        }
    }
}

/// How a claim was asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    /// The most jobs in all.
    pub(crate) jobs: u32,
    /// The most jobs of one lane.
    pub(crate) per_lane: u32,
    /// Whether the least urgent came first, for once.
    pub(crate) glance: bool,
    /// Whether it saw every lane (see [`Claim::came_round`]).
    pub(crate) came_round: bool,
    /// How long the answer took.
    pub(crate) took: Duration,
}

impl Turn {
    /// Whether the least urgent come first this time.
    pub(crate) fn is_glance(&self) -> bool {
        self.claims % LEAST_FIRST_EVERY == LEAST_FIRST_EVERY - 1
    }

    /// The priorities of the next claim in the order they are tried, and the weight it may take.
    pub(crate) fn priorities(&self, all: &[Priority], any: u32, urgent: u32) -> (Vec<i16>, u32) {
        if any > 0 {
            let mut codes: Vec<i16> = all.iter().map(|priority| priority.code()).collect();
            codes.sort_unstable();
            if self.is_glance() {
                codes.reverse();
                // A glance, not a meal: what is urgent is claimed right after it.
                return (codes, any.div_ceil(LEAST_FIRST_EVERY));
            }
            return (codes, any);
        }
        let mut codes: Vec<i16> =
            all.iter().filter(|priority| priority.is_urgent()).map(|priority| priority.code()).collect();
        codes.sort_unstable();
        (codes, urgent)
    }

    /// Notes what a claim got, and says whether another one may get more at once.
    pub(crate) fn note(&mut self, claimed: &Claim, asked: Asked) -> bool {
        self.claims = self.claims.wrapping_add(1);
        let mut of_lane: HashMap<Uuid, u32> = HashMap::new();
        for ((_, lane), taken) in &claimed.taken {
            *of_lane.entry(*lane).or_default() += taken.jobs;
        }
        if let Some(last) = claimed.jobs.last() {
            self.after = last.lane;
            self.unlaned = of_lane.keys().all(Uuid::is_nil);
        }
        let taken = u32::try_from(claimed.jobs.len()).unwrap_or(u32::MAX);
        let full = taken >= asked.jobs || of_lane.values().any(|taken| *taken >= asked.per_lane);
        // A claim that was cut short may not have seen every lane; it only ever raises the number.
        let seen = u32::try_from(of_lane.len()).unwrap_or(u32::MAX);
        self.lanes = if full && !asked.came_round { self.lanes.max(seen) } else { seen };
        let saw_everything = self.known.is_none();
        self.remember(claimed, asked, full);
        !saw_everything && !full || taken > 0 && (full || !self.unlaned)
    }

    fn remember(&mut self, claimed: &Claim, asked: Asked, full: bool) {
        match &mut self.known {
            Some(known) if full && known.since.elapsed() < known.holds + LOOKS_BACK_WITHIN => {
                known.go_on(claimed, self.after);
            }
            None if full && !asked.glance && asked.jobs >= WORTH_KNOWING => {
                self.known = Some(Known::of(claimed, asked.took));
            }
            Some(_) | None => self.known = None,
        }
    }

    /// What is known, if it is time to look at what is in front of it.
    pub(crate) fn asks_to_look_back(&self) -> Option<Known> {
        self.known.as_ref().filter(|known| known.is_complete && known.since.elapsed() >= known.holds).cloned()
    }

    /// Notes that a look back at what was known since `about`, asked for at `asked`, is over; it found something unless
    /// it is said how long it took.
    pub(crate) fn note_look_back(&mut self, about: Instant, asked: Instant, found_nothing: Option<Duration>) {
        match (&mut self.known, found_nothing) {
            (Some(known), Some(took)) if known.since == about => {
                (known.since, known.holds) = (asked, holds_after(took));
            }
            (Some(known), None) if known.since == about => self.known = None,
            _ => {}
        }
    }

    /// The priority of which the lanes have to be known now, and those of them that are known to have the most.
    pub(crate) fn asks_for_lanes(&self) -> Option<(i16, Vec<Uuid>)> {
        let known = self.known.as_ref().filter(|known| !known.is_complete)?;
        Some((known.priority, known.stepped_over().to_vec()))
    }

    /// Notes every lane there is, or that nobody can say.
    pub(crate) fn learn(&mut self, lanes: Option<&[Uuid]>, took: Duration) {
        let after = self.after;
        match (&mut self.known, lanes) {
            (Some(known), Some(lanes)) => known.complete(lanes, after, took),
            (_, None) | (None, _) => self.known = None,
        }
    }
}

/// How long what a look at everything showed holds, if it took so long.
fn holds_after(took: Duration) -> Duration {
    (took * LOOKS_COST).clamp(KNOWN_FOR, KNOWN_FOR_AT_MOST)
}

impl Known {
    /// Lanes that a look for others need not read.
    pub(crate) fn stepped_over(&self) -> &[Uuid] {
        &self.lanes[..self.lanes.len().min(STEPPED_OVER)]
    }

    /// What a look at everything showed of the priority that most jobs had.
    fn of(claimed: &Claim, took: Duration) -> Self {
        let mut of_priority: HashMap<i16, u32> = HashMap::new();
        for ((priority, _), taken) in &claimed.taken {
            *of_priority.entry(*priority).or_default() += taken.jobs;
        }
        let most = of_priority.into_iter().max_by_key(|(_, jobs)| *jobs).map_or(-1, |(priority, _)| priority);
        let mut known = Self { priority: most, holds: holds_after(took), ..Self::default() };
        let mut lanes: Vec<_> = claimed.taken.iter().filter(|((priority, _), _)| *priority == most).collect();
        lanes.sort_unstable_by_key(|(_, taken)| Reverse(taken.jobs));
        for ((_, lane), Taken { last: (time, id), .. }) in lanes {
            known.lanes.push(*lane);
            known.times.push(*time);
            known.ids.push(*id);
        }
        known
    }

    /// Adds the lanes of which nothing was taken yet.
    fn complete(&mut self, lanes: &[Uuid], after: Uuid, took: Duration) {
        self.holds = (self.holds + took * LOOKS_COST).min(KNOWN_FOR_AT_MOST);
        for lane in lanes.iter().filter(|lane| !self.lanes.contains(lane)).copied().collect::<Vec<_>>() {
            self.lanes.push(lane);
            self.times.push(DateTime::UNIX_EPOCH);
            self.ids.push(0);
        }
        self.is_complete = true;
        self.turn_to(after);
    }

    fn go_on(&mut self, claimed: &Claim, after: Uuid) {
        for place in 0..self.lanes.len() {
            if let Some(taken) = claimed.taken.get(&(self.priority, self.lanes[place])) {
                (self.times[place], self.ids[place]) = taken.last;
            }
        }
        self.turn_to(after);
    }

    /// The lane behind `after` first.
    fn turn_to(&mut self, after: Uuid) {
        let mut places: Vec<(Uuid, DateTime<Utc>, JobId)> = (0..self.lanes.len())
            .map(|place| (self.lanes[place], self.times[place], self.ids[place]))
            .collect();
        places.sort_unstable_by_key(|(lane, ..)| (*lane <= after, *lane));
        self.lanes = places.iter().map(|(lane, ..)| *lane).collect();
        self.times = places.iter().map(|(_, time, _)| *time).collect();
        self.ids = places.iter().map(|(.., id)| *id).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::job::Claimed;

    const ASKED: Asked =
        Asked { jobs: 200, per_lane: 200, glance: false, came_round: false, took: Duration::ZERO };

    fn claim_of(lane: u128, jobs: u32, last: JobId) -> Claim {
        let lane_of = Uuid::from_u128(lane);
        let job = |id| Claimed { lane: lane_of, ..Claimed::example(id) };
        let taken = Taken { jobs, weight: jobs, last: (DateTime::UNIX_EPOCH, last) };
        Claim {
            jobs: (0..jobs).map(|id| job(JobId::from(id))).collect(),
            taken: [((Priority::Normal.code(), lane_of), taken)].into(),
            ..Claim::default()
        }
    }

    #[test]
    fn a_backlog_goes_on_where_it_was_left_lane_by_lane() {
        let mut turn = Turn::default();
        assert!(turn.note(&claim_of(1, 200, 200), ASKED));
        assert_eq!(turn.asks_for_lanes(), Some((Priority::Normal.code(), vec![Uuid::from_u128(1)])));
        turn.learn(Some(&[Uuid::from_u128(1), Uuid::from_u128(2)]), Duration::ZERO);
        let known = turn.known.clone().expect("known");
        assert_eq!(known.lanes, [2, 1].map(Uuid::from_u128), "the other lane's turn");
        assert_eq!(known.ids, [0, 200]);
        assert!(turn.note(&claim_of(2, 200, 400), ASKED));
        assert_eq!(turn.known.as_ref().map(|known| known.ids.clone()), Some(vec![200, 400]));
    }

    #[test]
    fn an_end_that_was_met_behind_known_places_is_looked_for_everywhere() {
        let mut turn = Turn::default();
        turn.note(&claim_of(0, 200, 200), ASKED);
        turn.learn(Some(&[Uuid::nil()]), Duration::ZERO);
        assert!(turn.note(&Claim::default(), ASKED), "jobs may have come back before the mark");
        assert!(turn.known.is_none());
        assert!(!turn.note(&Claim::default(), ASKED));
    }

    #[test]
    fn a_look_back_that_found_nothing_renews_what_is_known() {
        let known_to_all = || {
            let mut turn = Turn::default();
            turn.note(&claim_of(0, 200, 200), ASKED);
            turn.learn(Some(&[Uuid::nil()]), Duration::ZERO);
            if let Some(known) = &mut turn.known {
                known.holds = Duration::ZERO;
            }
            turn
        };
        let mut turn = known_to_all();
        let known = turn.asks_to_look_back().expect("it is time");
        let asked = Instant::now();
        turn.note_look_back(known.since, asked, Some(Duration::ZERO));
        assert!(turn.asks_to_look_back().is_none(), "it holds anew");
        assert_eq!(turn.known.as_ref().map(|known| known.since), Some(asked));
        turn.note_look_back(known.since, asked, None);
        assert!(turn.known.is_some(), "a look at what is not known any more says nothing");
        let mut turn = known_to_all();
        let known = turn.asks_to_look_back().expect("it is time");
        turn.note_look_back(known.since, asked, None);
        assert!(turn.known.is_none(), "something was there");
    }

    #[test]
    fn lanes_that_are_gone_are_not_shared_with_any_more() {
        let mut turn = Turn { lanes: 2, ..Turn::default() };
        turn.note(&claim_of(1, 100, 100), Asked { per_lane: 100, ..ASKED });
        assert_eq!(turn.lanes, 2, "there may be others");
        turn.note(&claim_of(1, 100, 200), Asked { per_lane: 100, came_round: true, ..ASKED });
        assert_eq!(turn.lanes, 1);
    }

    #[test]
    fn small_claims_look_at_everything() {
        let mut turn = Turn::default();
        turn.note(&claim_of(1, 10, 10), Asked { jobs: 10, per_lane: 10, ..ASKED });
        assert!(turn.known.is_none());
    }
}
