//! A queue under test: its database, its processes, and what its handler saw.

use std::future::Future;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use apalis::prelude::WorkerBuilder;
use queue::{
    BoxError, Disposition, Effects, Enqueued, Job, JobId, Lease, NewJob, Process, ProcessOptions, QueueName,
    QueueOptions, create_queue, enqueue,
};
use sqlx::PgConnection;
use sqlx::postgres::PgConnectOptions;
use test_support::Database;
use tokio::task::JoinHandle;

/// A job whose payload is its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text(pub(crate) String);

/// What a [`Text`] writes: a row in the test's own table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Notes(pub(crate) Vec<String>);

impl Effects for Notes {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn bytes(&self) -> usize {
        self.0.iter().map(String::len).sum()
    }

    #[expect(clippy::disallowed_methods, reason = "the test's own table")]
    async fn write(conn: &mut PgConnection, batch: &[&Self]) -> Result<(), sqlx::Error> {
        let notes: Vec<String> = batch.iter().flat_map(|notes| notes.0.clone()).collect();
        sqlx::query("INSERT INTO notes SELECT unnest($1::text[])").bind(notes).execute(conn).await?;
        Ok(())
    }
}

impl Job for Text {
    type Effects = Notes;

    fn decode(payload: &[u8]) -> Result<Self, BoxError> {
        Ok(Self(String::from_utf8(payload.to_vec())?))
    }
}

/// A database with the queue `q` and a table `notes` for effects.
pub(crate) struct Bench {
    pub(crate) database: Database,
    pub(crate) queue: QueueName,
}

impl Bench {
    pub(crate) async fn set_up() -> Self {
        let database = Database::create().await;
        let queue = QueueName::parse("q").expect("a name");
        let mut conn = database.pool().acquire().await.expect("a connection");
        create_queue(&mut conn, &queue).await.expect("a queue");
        database.execute("CREATE TABLE notes (note text CHECK (note <> 'forbidden'))").await;
        Self { database, queue }
    }

    pub(crate) async fn enqueue(&self, jobs: &[NewJob]) -> Vec<Enqueued> {
        let mut conn = self.database.pool().acquire().await.expect("a connection");
        enqueue(&mut conn, &self.queue, jobs).await.expect("enqueued")
    }

    pub(crate) async fn enqueue_texts(
        &self,
        texts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Vec<JobId> {
        let jobs: Vec<NewJob> = texts.into_iter().map(text).collect();
        let ids = self.enqueue(&jobs).await.into_iter().map(|enqueued| match enqueued {
            Enqueued::Accepted(id) => id,
            Enqueued::Duplicate => panic!("a duplicate"),
        });
        ids.collect()
    }

    /// Rows that are neither done nor dead.
    pub(crate) async fn left(&self) -> i64 {
        self.database
            .number("SELECT (SELECT count(*) FROM queue.jobs) + (SELECT count(*) FROM queue.scheduled)")
            .await
    }

    pub(crate) async fn notes(&self) -> i64 {
        self.database.number("SELECT count(*) FROM notes").await
    }

    pub(crate) async fn start<F, Fut>(&self, handler: F) -> Running
    where
        F: Fn(Text, Lease<Notes>) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Disposition<Notes>> + Send + 'static,
    {
        self.start_with(process_options(), queue_options(), handler).await
    }

    pub(crate) async fn start_with<F, Fut>(
        &self,
        process: ProcessOptions,
        queue: QueueOptions,
        handler: F,
    ) -> Running
    where
        F: Fn(Text, Lease<Notes>) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Disposition<Notes>> + Send + 'static,
    {
        self.start_on(self.database.options(), process, queue, handler).await
    }

    pub(crate) async fn start_on<F, Fut>(
        &self,
        connect: PgConnectOptions,
        process: ProcessOptions,
        queue: QueueOptions,
        handler: F,
    ) -> Running
    where
        F: Fn(Text, Lease<Notes>) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Disposition<Notes>> + Send + 'static,
    {
        let process = Process::start(connect, process).await.expect("registered");
        let source = process.queue::<Text>(self.queue.clone(), queue);
        let worker = WorkerBuilder::new("test").backend(source).build(handler);
        let worker = tokio::spawn(async move { worker.run().await.expect("the worker never fails") });
        Running { process, worker }
    }

    /// A process that can be killed: it has a runtime of its own, which is dropped without a word.
    pub(crate) async fn start_doomed<F, Fut>(&self, handler: F) -> Doomed
    where
        F: Fn(Text, Lease<Notes>) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Disposition<Notes>> + Send + 'static,
    {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
        let runtime = runtime.expect("a runtime");
        let (options, queue) = (self.database.options(), self.queue.clone());
        let started = runtime.spawn(async move {
            // It must not elect itself: the tests are about who notices.
            let options_of_process = ProcessOptions { maintenance: false, ..process_options() };
            let process = Process::start(options, options_of_process).await.expect("registered");
            let source = process.queue::<Text>(queue, queue_options());
            let worker = WorkerBuilder::new("doomed").backend(source).build(handler);
            tokio::spawn(async move { worker.run().await });
            process
        });
        started.await.expect("started");
        Doomed(Some(runtime))
    }

    /// Waits until nothing is left to do.
    pub(crate) async fn drained(&self) {
        test_support::eventually("no job is left", || async { (self.left().await == 0).then_some(()) }).await;
    }
}

/// A process with one worker.
pub(crate) struct Running {
    pub(crate) process: Process,
    worker: JoinHandle<()>,
}

impl Running {
    /// The soft stop, to its end.
    pub(crate) async fn stop(self) {
        self.process.drain();
        self.worker.await.expect("the worker ends by itself");
        self.process.close(Duration::from_secs(5)).await;
    }

    /// The worker ends in the middle of whatever it does; the process says goodbye.
    pub(crate) async fn drop_worker(self) {
        self.worker.abort();
        assert!(self.worker.await.is_err_and(|ended| ended.is_cancelled()));
        self.process.close(Duration::from_secs(5)).await;
    }

    /// Whether the worker still runs.
    pub(crate) fn is_alive(&self) -> bool {
        !self.worker.is_finished()
    }
}

/// See [`Bench::start_doomed`].
pub(crate) struct Doomed(Option<tokio::runtime::Runtime>);

impl Doomed {
    /// `kill -9`: nothing more is done or said.
    pub(crate) fn kill(mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl Drop for Doomed {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// Timings of production, a tenth of their length.
pub(crate) fn process_options() -> ProcessOptions {
    ProcessOptions {
        heartbeat: Duration::from_millis(400),
        trust: Duration::from_millis(1_200),
        dead_after: Duration::from_millis(1_500),
        patience: Duration::from_secs(3),
        poll: Duration::from_millis(200),
        ..ProcessOptions::default()
    }
}

pub(crate) fn queue_options() -> QueueOptions {
    QueueOptions { backoff: Duration::from_millis(50), ..QueueOptions::default() }
}

pub(crate) fn text(text: impl Into<String>) -> NewJob {
    NewJob::new(text.into().into_bytes())
}

/// What a handler saw, in order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Seen(Arc<Mutex<Vec<String>>>);

impl Seen {
    pub(crate) fn note(&self, text: impl Into<String>) {
        self.0.lock().expect("no poison").push(text.into());
    }

    pub(crate) fn all(&self) -> Vec<String> {
        self.0.lock().expect("no poison").clone()
    }

    pub(crate) fn count(&self, text: &str) -> usize {
        self.all().iter().filter(|seen| *seen == text).count()
    }

    /// Waits until `count` were seen.
    pub(crate) async fn reach(&self, count: usize) -> Vec<String> {
        test_support::eventually(&format!("{count} were seen"), || async {
            (self.all().len() >= count).then(|| self.all())
        })
        .await
    }
}
