//! Jobs out of the database, as many as there is room for.
//!
//! The fetcher is a task of its own: a saturated worker does not slow it, and a database that fails only makes
//! it wait. It never takes more than can start at once.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use crate::claim::{Claim, Wanted, claim, lanes};
use crate::completer::Completer;
use crate::connection::{pause_after, within};
use crate::controls::Limits;
use crate::handover::{Handful, Started, give_back_unstarted};
use crate::lease::Home;
use crate::leases;
use crate::look_back::LookBack;
use crate::process::Shared;
use crate::registration::Registration;
use crate::room::{NothingBut, Room, look_for_room};
use crate::slots::Slots;
use crate::turn::{Asked, Turn};
use crate::{Job, QueueError, QueueName, QueueOptions, metrics};

/// Which part of a batch is claimed when the least urgent come first.
const GLANCE: u32 = 4;

pub(crate) struct Fetcher<J: Job> {
    pub(crate) home: Arc<Home<J::Effects>>,
    pub(crate) options: QueueOptions,
    pub(crate) slots: Arc<Slots>,
    pub(crate) started: mpsc::UnboundedSender<Started<J>>,
    pub(crate) closing: CancellationToken,
    pub(crate) limits: Limits,
    pub(crate) times: metrics::Times,
    turn: Turn,
    look_back: Option<LookBack>,
    /// What the last look said; none before the first one, or after a rest.
    pub(crate) room: Option<Room>,
    /// Until somebody is woken there is nothing but what was left out then.
    pub(crate) nothing_but: Option<NothingBut>,
    /// When a claim failed last whose answer may be missing.
    in_doubt: Option<Instant>,
    /// Jobs of the last claim that were not handed over yet; they hold their slots already.
    claimed: Handful,
}

impl<J: Job> Fetcher<J> {
    pub(crate) fn new(
        queue: QueueName,
        options: QueueOptions,
        shared: Arc<Shared>,
        started: mpsc::UnboundedSender<Started<J>>,
        closing: CancellationToken,
    ) -> Self {
        let slots = Arc::new(Slots::new(options.slots, options.reserved));
        let completer = Completer::start(queue.clone(), &options, Arc::clone(&shared));
        let (limits, times) = (Limits::default(), metrics::Times::of(&queue));
        Self {
            home: Arc::new(Home { queue, completer, shared }),
            options,
            slots,
            started,
            closing,
            limits,
            times,
            turn: Turn::default(),
            look_back: None,
            room: None,
            nothing_but: None,
            in_doubt: None,
            claimed: Handful::default(),
        }
    }

    /// Fetches until the process drains or the queue is closed, and says whether it knows of every job it may have claimed.
    pub(crate) async fn run(mut self) -> bool {
        let bell = self.home.shared.bells.of(&self.home.queue);
        let mut failures = 0;
        while !self.over() {
            let pause = match self.fetch().await {
                Ok(true) => {
                    failures = 0;
                    continue;
                }
                Ok(false) => {
                    if std::mem::take(&mut failures) > 0 {
                        info!(queue = %self.home.queue, "jobs can be claimed again");
                    }
                    self.poll()
                }
                Err(failure) => {
                    failures += 1;
                    if failures == 1 {
                        warn!(queue = %self.home.queue, error = ?failure, "no jobs can be claimed; trying again");
                    }
                    pause_after(failures)
                }
            };
            self.hand_over_now().await;
            self.rest(&bell, pause).await;
        }
        self.hand_over_now().await;
        self.in_doubt.is_none()
    }

    /// How often to look without being woken.
    fn poll(&self) -> Duration {
        let options = &self.home.shared.options;
        if self.home.shared.bells.connected() { options.poll } else { options.poll_unwoken }
    }

    fn over(&self) -> bool {
        self.closing.is_cancelled() || self.home.shared.soft.is_given() || self.started.is_closed()
    }

    /// Claims once, and says whether there may be more.
    async fn fetch(&mut self) -> Result<bool, QueueError> {
        let registration = self.home.shared.registration();
        self.room = None;
        if !registration.is_trusted() {
            return Ok(false);
        }
        self.read_limits().await?;
        self.return_strays(&registration).await?;
        self.look_back().await;
        let room = look_for_room(&self.slots, &mut self.limits);
        self.room = Some(room.clone());
        if self.nothing_but.as_ref().is_some_and(|known| known.holds_for(&room, self.poll())) {
            return Ok(false);
        }
        let (priorities, weight) = self.turn.priorities(&self.options.priorities, room.any, room.urgent);
        if weight == 0 || priorities.is_empty() {
            return Ok(false);
        }
        self.fetch_into(&room, (priorities, weight), registration).await
    }

    /// What it claims is handed over while the next claim is under way: the database works while jobs are decoded and started
    /// here.
    async fn fetch_into(
        &mut self,
        room: &Room,
        (priorities, weight): (Vec<i16>, u32),
        registration: Arc<Registration>,
    ) -> Result<bool, QueueError> {
        // No claim may give one lane more than a lane may hold (see `Slots::demand`).
        let weight = if self.turn.unlaned { weight } else { (weight * 2).div_ceil(3) };
        let glance = self.turn.is_glance();
        let jobs = if glance { self.options.batch.div_ceil(GLANCE) } else { self.options.batch }.min(weight);
        let per_lane = jobs.div_ceil(self.turn.lanes.max(1));
        let wanted = Wanted {
            queue: &self.home.queue,
            worker: registration.id,
            priorities,
            without: &room.without,
            crowded: &room.crowded,
            after: self.turn.after,
            per_lane,
            jobs,
            weight,
            known: self.turn.known.as_ref(),
        };
        let saw_all = wanted.known.is_none() && room.any > 0;
        let (last, after) = (wanted.priorities.last().copied(), wanted.after);
        let (handful, asked) = (std::mem::take(&mut self.claimed), Instant::now());
        let (claimed, ()) = tokio::join!(self.ask(&wanted), self.hand_over(handful));
        let claimed = claimed.inspect_err(|failure| self.note_doubt(failure))?;
        // A glance takes the urgent last, and too few of them to say anything about the others.
        let came_round = saw_all && !glance && last.is_some_and(|last| claimed.came_round(last, after));
        if claimed.jobs.is_empty() && saw_all {
            self.nothing_but = NothingBut::of(room, asked);
        } else if came_round {
            self.nothing_but = Some(NothingBut::more_than(&claimed, room, asked));
        }
        let more =
            self.turn.note(&claimed, Asked { jobs, per_lane, glance, came_round, took: asked.elapsed() });
        self.hold(claimed, registration);
        self.learn_lanes().await;
        Ok(more)
    }

    fn note_doubt(&mut self, failure: &QueueError) {
        if failure.is_transient() {
            self.in_doubt = Some(Instant::now());
        }
    }

    /// Gives back what a claim leased whose answer got lost. Nobody else would: this worker lives.
    async fn return_strays(&mut self, registration: &Registration) -> Result<(), QueueError> {
        let patience = self.home.shared.options.patience;
        // Until then the claim may still be under way, on a connection that is not ours any more.
        if self.in_doubt.is_none_or(|since| since.elapsed() < leases::ended_after(patience)) {
            return Ok(());
        }
        self.hand_over_now().await;
        let jobs = leases::look(&self.home.shared, &[registration.id], Some(&self.home.queue)).await?;
        let strays = self.slots.unknown_of(jobs);
        if !strays.is_empty() {
            warn!(queue = %self.home.queue, jobs = strays.len(), "jobs of a claim without an answer go back");
        }
        for key in strays {
            // What ended meanwhile was handed in before this, and is written before this.
            give_back_unstarted(&self.home.completer, key).await;
        }
        self.in_doubt = None;
        Ok(())
    }

    /// Finds out which lanes a backlog has, if the next claims are to go on in it.
    async fn learn_lanes(&mut self) {
        let Some((priority, known)) = self.turn.asks_for_lanes() else { return };
        self.hand_over_now().await;
        let (patience, asked) = (self.home.shared.options.patience, Instant::now());
        let found = async {
            let mut conn = self.home.shared.warm.lend(patience).await?;
            let found = within(patience, lanes(&mut conn, &self.home.queue, priority, &known)).await;
            self.home.shared.warm.give_back(conn, found)
        };
        // Without it the next claim looks at everything, as ever.
        let found = found.await.ok();
        self.turn.learn(found.as_deref(), asked.elapsed());
    }

    /// Has somebody look in front of the places where claims go on, beside them.
    async fn look_back(&mut self) {
        if let Some(look) = self.look_back.take_if(|look| look.is_over()) {
            let (about, asked) = (look.about, look.asked);
            self.turn.note_look_back(about, asked, look.found_nothing().await);
        }
        if self.look_back.is_none()
            && let Some(known) = self.turn.asks_to_look_back()
        {
            self.look_back = Some(LookBack::begin(&self.home.shared, &self.home.queue, known));
        }
    }

    async fn read_limits(&mut self) -> Result<(), QueueError> {
        if self.limits.are_old() {
            // It may take its time, and what was claimed does not wait for it.
            self.hand_over_now().await;
            self.limits.refresh(&self.home.queue, &self.home.shared).await?;
        }
        Ok(())
    }

    async fn ask(&self, wanted: &Wanted<'_>) -> Result<Claim, QueueError> {
        let (warm, patience, asked) =
            (&self.home.shared.warm, self.home.shared.options.patience, Instant::now());
        let mut conn = warm.lend(patience).await?;
        let claimed = within(patience, claim(&mut conn, wanted)).await;
        let claimed = warm.give_back(conn, claimed)?;
        if let Some(at) = claimed.at {
            self.home.shared.clock.hear(asked, at);
        }
        Ok(claimed)
    }

    /// Takes the slots of what was claimed, so that the next claim counts with them.
    fn hold(&mut self, claimed: Claim, registration: Arc<Registration>) {
        for (job, waited) in claimed.jobs.iter().zip(claimed.waited) {
            self.times.waited(job.priority, waited);
            self.slots.take(job);
        }
        for ((_, lane), taken) in &claimed.taken {
            self.limits.spend(*lane, taken.weight);
        }
        self.claimed = Handful { jobs: claimed.jobs, registration: Some(registration) };
    }

    async fn hand_over_now(&mut self) {
        let handful = std::mem::take(&mut self.claimed);
        self.hand_over(handful).await;
    }
}
