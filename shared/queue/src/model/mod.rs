//! Claim, checkpoint, acknowledge and sweep against a model of a few lines.
//!
//! Random commands run on a real database through the queue's own statements, and on the model; after each one
//! both hold the same. Claims are never forgotten, so late writes of old epochs are among the commands.

mod command;
mod expected;

use std::collections::BTreeMap;
use std::time::Duration;

use domain::Cause;
use proptest::prelude::*;
use proptest::test_runner::{TestError, TestRunner};
use sqlx::PgConnection;
use test_support::Database;
use uuid::Uuid;

use self::command::{Command, command};
use self::expected::{MAX_ATTEMPTS, Model, State};
use crate::claim::{Wanted, claim};
use crate::completer::batch::{Accepted, Batch};
use crate::completer::write::write;
use crate::completer::{Entry, JobKey};
use crate::leases::leased_to;
use crate::maintenance::sweep::return_orphans;
use crate::place::Place;
use crate::undertaker::DeadJob;
use crate::{
    Effects, Enqueued, Failure, KeepWhole, NewJob, QueueName, Undertaker, Verdict, When, create_queue,
    enqueue,
};

/// Effects: how often each job was recorded.
#[derive(Default)]
struct Marks(Vec<i64>);

impl Effects for Marks {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn bytes(&self) -> usize {
        8 * self.0.len()
    }

    #[expect(clippy::disallowed_methods, reason = "the test's own table")]
    async fn write(conn: &mut PgConnection, batch: &[&Self]) -> Result<(), sqlx::Error> {
        let marks: Vec<i64> = batch.iter().flat_map(|marks| marks.0.clone()).collect();
        sqlx::query("INSERT INTO marks SELECT unnest($1::bigint[])").bind(marks).execute(conn).await?;
        Ok(())
    }
}

struct System {
    conn: PgConnection,
    queue: QueueName,
    model: Model,
}

impl System {
    async fn run(&mut self, command: Command) {
        match command {
            Command::Enqueue => self.enqueue().await,
            Command::Claim { worker, most } => self.claim(worker, most).await,
            Command::Sweep { worker } => self.sweep(worker).await,
            Command::Promote => self.promote().await,
            Command::Checkpoint(claim) => self.write(claim, None).await,
            Command::Done(claim) => self.write(claim, Some(Verdict::Done)).await,
            Command::End(claim) => self.end(claim).await,
            Command::Retry { claim, at_once } => {
                let verdict = Verdict::Retry { when: when(at_once), payload: None, failure: failure() };
                self.write(claim, Some(verdict)).await;
            }
            Command::Snooze { claim, at_once } => {
                let verdict = Verdict::Snooze { until: when(at_once), payload: None, progress: None };
                self.write(claim, Some(verdict)).await;
            }
            Command::GiveUp(claim) => self.write(claim, Some(Verdict::Dead { failure: failure() })).await,
        }
    }

    async fn enqueue(&mut self) {
        let job = NewJob { max_attempts: MAX_ATTEMPTS, ..NewJob::new(b"x".to_vec()) };
        let enqueued = enqueue(&mut self.conn, &self.queue, &[job]).await.expect("enqueued");
        let [Enqueued::Accepted(id)] = enqueued[..] else { panic!("{enqueued:?}") };
        self.model.jobs.insert(id, State::Ready { attempt: 0 });
    }

    async fn claim(&mut self, worker: i64, most: u32) {
        let wanted = Wanted {
            queue: &self.queue,
            worker,
            priorities: vec![0, 1, 2, 3, 4],
            without: &[],
            crowded: &[],
            after: Uuid::nil(),
            per_lane: most,
            jobs: most,
            known: None,
            weight: most,
        };
        let claimed = claim(&mut self.conn, &wanted).await.expect("claimed");
        let ready = self.model.jobs.values().filter(|state| matches!(state, State::Ready { .. })).count();
        assert_eq!(
            claimed.jobs.len(),
            ready.min(most as usize),
            "as many as there are, up to what was wanted"
        );
        for job in claimed.jobs {
            let state = self.model.jobs.get(&job.id).copied();
            let Some(State::Ready { attempt }) = state else { panic!("{} was {state:?}", job.id) };
            assert_eq!(job.attempt, attempt + 1);
            assert_eq!(job.place, self.place_of(job.id).await);
            let key = JobKey { id: job.id, epoch: job.epoch };
            assert!(!self.model.claims.iter().any(|(old, ..)| *old == key), "an epoch is never used twice");
            let leased = State::Leased { attempt: job.attempt, worker, epoch: job.epoch };
            self.model.jobs.insert(job.id, leased);
            self.model.claims.push((key, job.place, 0));
        }
    }

    #[expect(clippy::disallowed_methods, reason = "the model's own look")]
    async fn place_of(&mut self, job: i64) -> Place {
        let place = sqlx::query_scalar("SELECT ctid FROM queue.jobs WHERE id = $1").bind(job);
        place.fetch_one(&mut self.conn).await.expect("a row")
    }

    /// Writes for the claim with number `claim`, late or not.
    async fn write(&mut self, claim: usize, verdict: Option<Verdict>) {
        if self.model.claims.is_empty() {
            return;
        }
        let which = claim % self.model.claims.len();
        let (key, place, step) = &mut self.model.claims[which];
        *step += 1;
        let (key, place, step) = (*key, *place, *step);
        let effects = Marks(vec![key.id]);
        let entry = if let Some(verdict) = &verdict {
            // The place may be another row's by now.
            Entry::Settle { key, place: Some(place), verdict: verdict.clone(), effects }
        } else {
            let written = tokio::sync::oneshot::channel().0;
            Entry::Checkpoint { key, step, progress: vec![1], effects, written }
        };
        let mut batch = Batch::default();
        batch.add(entry);
        let accepted = write(&mut self.conn, &self.queue, &batch, &KeepWhole).await.expect("written");
        let Accepted::Claims(accepted) = accepted else { panic!("{accepted:?}") };
        assert_eq!(accepted.contains(&key), self.model.owns(key).is_some(), "{key:?} {verdict:?}");
        self.model.settle(key, |attempt| match verdict {
            None => State::Leased { attempt, worker: 0, epoch: key.epoch },
            Some(Verdict::Done) => State::Done,
            Some(Verdict::Dead { .. }) => State::Dead,
            Some(Verdict::Retry { when, .. }) if when.is_now() => State::Ready { attempt },
            Some(Verdict::Retry { .. }) => State::Scheduled { attempt },
            Some(Verdict::Snooze { until, .. }) if until.is_now() => State::Ready { attempt: attempt - 1 },
            Some(Verdict::Snooze { .. }) => State::Scheduled { attempt: attempt - 1 },
        });
    }

    /// Ends the job of a claim that has nothing else to write, late or not.
    async fn end(&mut self, claim: usize) {
        if self.model.claims.is_empty() {
            return;
        }
        let (key, place, _) = self.model.claims[claim % self.model.claims.len()];
        let mut batch = Batch::default();
        let (verdict, effects) = (Verdict::Done, Marks(Vec::new()));
        batch.add(Entry::Settle { key, place: Some(place), verdict, effects });
        let accepted = write(&mut self.conn, &self.queue, &batch, &KeepWhole).await.expect("written");
        let Accepted::Number(accepted) = accepted else { panic!("{accepted:?}") };
        assert_eq!(accepted, usize::from(self.model.owns(key).is_some()), "{key:?} ends");
        self.model.end(key);
    }

    async fn sweep(&mut self, worker: i64) {
        // The model forgets a lease's worker at a checkpoint; the rows know it.
        self.read_workers().await;
        let jobs = leased_to(&mut self.conn, &[worker], Some(&self.queue)).await.expect("found");
        let jobs: Vec<i64> = jobs.iter().map(|job| job.id).collect();
        let exhausted = DeadJob::take_exhausted(&mut self.conn, &[worker], &jobs).await.expect("taken");
        KeepWhole.bury(&mut self.conn, &exhausted).await.expect("buried");
        return_orphans(&mut self.conn, &[worker], &jobs).await.expect("returned");
        self.model.sweep(worker);
    }

    #[expect(clippy::disallowed_methods, reason = "the test's own look")]
    async fn read_workers(&mut self) {
        let leases: Vec<(i64, i64)> =
            sqlx::query_as("SELECT id, lease_by FROM queue.jobs WHERE lease_by IS NOT NULL")
                .fetch_all(&mut self.conn)
                .await
                .expect("read");
        for (id, by) in leases {
            if let Some(State::Leased { worker, .. }) = self.model.jobs.get_mut(&id) {
                *worker = by;
            }
        }
    }

    #[expect(clippy::disallowed_methods, reason = "time passes")]
    async fn promote(&mut self) {
        sqlx::query("UPDATE queue.scheduled SET run_at = now()").execute(&mut self.conn).await.expect("due");
        let promote = sqlx::query_file_scalar!("src/maintenance/promote.sql", 1_000_i64);
        promote.fetch_all(&mut self.conn).await.expect("promoted");
        for state in self.model.jobs.values_mut() {
            if let State::Scheduled { attempt } = *state {
                *state = State::Ready { attempt };
            }
        }
    }

    /// The database holds what the model holds, and nothing else.
    #[expect(clippy::disallowed_methods, reason = "the test's own look")]
    async fn compare(&mut self) {
        self.read_workers().await;
        let rows: Vec<(i64, i16, Option<i64>, i32, bool)> = sqlx::query_as(
            "SELECT id, attempt, lease_by, epoch, false FROM queue.jobs
             UNION ALL SELECT id, attempt, NULL, 0, true FROM queue.scheduled",
        )
        .fetch_all(&mut self.conn)
        .await
        .expect("read");
        let mut found: BTreeMap<i64, State> = BTreeMap::new();
        for (id, attempt, lease_by, epoch, scheduled) in rows {
            let attempt = u16::try_from(attempt).expect("never below zero");
            let state = match (scheduled, lease_by) {
                (true, _) => State::Scheduled { attempt },
                (false, None) => State::Ready { attempt },
                (false, Some(worker)) => State::Leased { attempt, worker, epoch },
            };
            assert_eq!(found.insert(id, state), None, "a job is in one place only");
        }
        let dead: Vec<(i64,)> = sqlx::query_as("SELECT job_id FROM queue.dead_letters")
            .fetch_all(&mut self.conn)
            .await
            .expect("read");
        found.extend(dead.into_iter().map(|(id,)| (id, State::Dead)));
        let mut expected = self.model.jobs.clone();
        expected.retain(|_, state| *state != State::Done);
        assert_eq!(found, expected);
        let marks: Vec<(i64, i64)> = sqlx::query_as("SELECT id, count(*) FROM marks GROUP BY id")
            .fetch_all(&mut self.conn)
            .await
            .expect("read");
        assert_eq!(marks.into_iter().collect::<BTreeMap<_, _>>(), self.model.marks);
    }
}

fn when(at_once: bool) -> When {
    if at_once { When::Now } else { When::After(Duration::from_hours(1)) }
}

fn failure() -> Failure {
    Failure::new(Cause::NoAnswer, "code", "detail")
}

/// Runs random commands on the queue and on the model; an error says which of them they disagree about.
fn compare_with_model(broken: Option<&'static str>) -> Result<(), TestError<Vec<Command>>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let database = runtime.block_on(Database::create());
    runtime.block_on(database.execute("CREATE TABLE marks (id bigint)"));
    runtime.block_on(database.execute("INSERT INTO queue.workers (name) VALUES ('one'), ('two')"));
    if let Some(broken) = broken {
        runtime.block_on(database.execute(broken));
    }
    let commands = prop::collection::vec(command(), 1..60);
    let config = ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config).run(&commands, |commands| {
        runtime.block_on(async {
            let conn = database.pool().acquire().await.expect("a connection").detach();
            let queue = QueueName::parse("model").expect("a name");
            let mut system = System { conn, queue, model: Model::default() };
            create_queue(&mut system.conn, &system.queue).await.expect("a queue");
            database.execute("TRUNCATE queue.jobs, queue.scheduled, queue.dead_letters, marks").await;
            for command in commands {
                system.run(command).await;
                system.compare().await;
            }
        });
        Ok(())
    })
}

#[test]
fn the_queue_behaves_like_its_model() {
    if let Err(error) = compare_with_model(None) {
        panic!("{error}");
    }
}

#[test]
fn a_queue_without_a_fence_does_not_behave_like_the_model() {
    // A claim that can not be told from the one before.
    let no_fence = "CREATE FUNCTION queue.no_fence() RETURNS trigger LANGUAGE plpgsql AS
          'BEGIN NEW.epoch = OLD.epoch; RETURN NEW; END';
        CREATE TRIGGER no_fence BEFORE UPDATE ON queue.jobs FOR EACH ROW EXECUTE FUNCTION queue.no_fence()";
    assert!(compare_with_model(Some(no_fence)).is_err());
}
