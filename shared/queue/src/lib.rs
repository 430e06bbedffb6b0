//! A durable, prioritised job queue on PostgreSQL, as a backend for apalis 1.0.
//!
//! It knows jobs, leases, priorities, retries and dead letters, and nothing of what the jobs are about.
//!
//! * **Transactional**: [`enqueue`] takes the caller's connection, so jobs commit with the data they belong to.
//!   What a job finds out ([`Effects`]) commits with its acknowledgement.
//! * **At least once, rarely more**: a job is leased to a worker process, not locked. A worker that dies is noticed
//!   after 15 s, its jobs come back with the attempt counted. Every write carries the claim's number; a late one
//!   changes nothing. A graceful stop repeats nothing.
//! * **Urgent first, nobody starves**: five priorities, reserved slots for the two most urgent, and lanes that take
//!   turns, so a flood in one lane does not delay another.
//! * **The handler decides**: it returns a [`Disposition`] (`Done`, `Retry`, `Snooze`, `Dead`); there is no default.
//!   Panics, hangs and payloads that do not read end in the [dead letters](dead_letters) and disturb nobody.
//! * **Survives its database**: while PostgreSQL is away, workers keep their results, stop acting on leases they
//!   can not confirm, and go on when it is back.
//!
//! # Example
//!
//! ```no_run
//! use apalis::prelude::WorkerBuilder;
//! use queue::{BoxError, Disposition, Job, Lease, NewJob, Process, ProcessOptions, QueueName, QueueOptions, When};
//!
//! struct Greeting(String);
//!
//! impl Job for Greeting {
//!     type Effects = ();
//!
//!     fn decode(payload: &[u8]) -> Result<Self, BoxError> {
//!         Ok(Self(String::from_utf8(payload.to_vec())?))
//!     }
//! }
//!
//! async fn greet(job: Greeting, lease: Lease) -> Disposition {
//!     if !lease.may_work() {
//!         return Disposition::snooze(When::Now);
//!     }
//!     tracing::info!("hello, {}", job.0);
//!     Disposition::done()
//! }
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//! let database = "postgres://localhost/example".parse()?;
//! let process = Process::start(database, ProcessOptions::default()).await?;
//! let greetings = QueueName::parse("greetings")?;
//!
//! // In the transaction of whatever the greeting is about:
//! # let pool = sqlx::PgPool::connect("postgres://localhost/example").await?;
//! let mut transaction = pool.begin().await?;
//! queue::create_queue(&mut transaction, &greetings).await?;
//! queue::enqueue(&mut transaction, &greetings, &[NewJob::new(b"world".to_vec())]).await?;
//! transaction.commit().await?;
//! process.wake().wake(&greetings);
//!
//! let source = process.queue::<Greeting>(greetings, QueueOptions::default());
//! let worker = WorkerBuilder::new("greeter").backend(source).build(greet);
//! let stop = process.clone();
//! tokio::spawn(async move {
//!     let _ = tokio::signal::ctrl_c().await;
//!     stop.drain();
//! });
//! worker.run().await?;
//! process.close(std::time::Duration::from_secs(5)).await;
//! # Ok(())
//! # }
//! ```
//!
//! # Rules of this room
//!
//! It must never know what a message is, name `store`, or hold a transaction open while somebody else is waited
//! for. Its tables are in the schema `queue`; only this crate names them.

mod backend;
mod claim;
mod clock;
mod completer;
mod connection;
pub mod controls;
pub mod dead_letters;
mod disposition;
mod effects;
mod enqueue;
mod error;
mod fetcher;
pub mod group;
mod handover;
mod heartbeat;
mod job;
mod lease;
mod leases;
mod listener;
mod look_back;
mod maintenance;
pub mod metrics;
#[cfg(test)]
mod model;
mod name;
mod options;
mod place;
mod process;
mod registration;
mod rest;
mod room;
mod settle;
mod signal;
mod slots;
pub mod statistics;
mod turn;
mod undertaker;
mod wake;
mod warm;
mod when;

pub use backend::{Never, Queue};
pub use clock::DatabaseClock;
pub use disposition::{Disposition, Failure, Verdict};
pub use effects::Effects;
pub use enqueue::{Enqueued, enqueue};
pub use error::QueueError;
pub use job::{BoxError, Claimed, Job, JobId, NewJob, UniqueKey, create_queue};
pub use lease::{Lease, LeaseLost};
pub use maintenance::Chore;
pub use name::QueueName;
pub use options::{ProcessOptions, QueueOptions};
pub use process::Process;
pub use settle::{SettleLayer, SettleService};
pub use undertaker::{DeadJob, KeepWhole, Undertaker};
pub use wake::Wake;
pub use when::When;
