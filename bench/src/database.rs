//! The database all runs share: logged tables, `synchronous_commit = on`, `fsync = on`.

use std::sync::Arc;

use anyhow::Context as _;
use embedded_postgres::{Cluster, Options, StopMode, find_or_install};
use secrets::EnvironmentKeys;
use serde_json::Value;
use settings::{EncryptionKeys, Environment};
use sqlx::postgres::{PgConnectOptions, PgPool};
use sqlx::{Connection as _, PgConnection};
use store::Vault;

use crate::report::memory_kib;

/// What every program of a measurement is told.
pub(crate) const ENCRYPTION_KEYS: &str = "1:202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f";

/// A cluster of this run's own.
pub(crate) struct Server {
    cluster: Cluster,
}

/// A migrated database on it.
pub(crate) struct Database {
    pub(crate) url: String,
    pub(crate) options: PgConnectOptions,
    pub(crate) pool: PgPool,
    folder: std::path::PathBuf,
}

impl Server {
    pub(crate) async fn start() -> anyhow::Result<Self> {
        let folder = std::env::temp_dir().join(format!("automata-bench-{}", std::process::id()));
        let binaries = find_or_install(&folder, |what| eprintln!("{what}")).await?;
        let options =
            Options { settings: vec![("shared_buffers".to_owned(), shared_buffers())], ..Options::default() };
        let mut cluster = Cluster::start(binaries, &folder, options).await?;
        cluster.end_with_this_process(true)?;
        Ok(Self { cluster })
    }

    /// A new database with our schema.
    pub(crate) async fn migrated(&self, name: &str) -> anyhow::Result<Database> {
        let database = self.empty(name).await?;
        store::MIGRATOR.run(&mut PgConnection::connect(&database.url).await?).await.context("migrating")?;
        Ok(database)
    }

    /// A new database with nothing in it.
    #[expect(clippy::disallowed_methods, reason = "a measurement's own databases")]
    pub(crate) async fn empty(&self, name: &str) -> anyhow::Result<Database> {
        let mut conn = PgConnection::connect(&self.cluster.url("postgres")).await?;
        for statement in
            [format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"), format!("CREATE DATABASE {name}")]
        {
            sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&mut conn).await?;
        }
        let url = self.cluster.url(name);
        let pool = PgPool::connect(&url).await?;
        Ok(Database { options: url.parse()?, pool, url, folder: self.cluster.folder().to_owned() })
    }

    /// The settings that decide how fast a durable commit is.
    #[expect(clippy::disallowed_methods, reason = "a measurement's own look")]
    pub(crate) async fn settings(&self) -> anyhow::Result<Value> {
        let mut conn = PgConnection::connect(&self.cluster.url("postgres")).await?;
        let statement = "SELECT jsonb_object_agg(name, current_setting(name)) FROM pg_settings WHERE name IN
           ('server_version', 'synchronous_commit', 'fsync', 'full_page_writes', 'shared_buffers', 'max_wal_size',
            'wal_compression', 'max_connections')";
        Ok(sqlx::query_scalar(statement).fetch_one(&mut conn).await?)
    }

    pub(crate) async fn stop(mut self) -> anyhow::Result<()> {
        self.cluster.stop(StopMode::Fast).await?;
        Ok(std::fs::remove_dir_all(self.cluster.folder())?)
    }
}

/// A quarter of this machine's memory, as PostgreSQL's manual advises for a server of its own: what is measured, ours and
/// everybody's, is the database at work and not its reading of files.
/// <https://www.postgresql.org/docs/current/runtime-config-resource.html#GUC-SHARED-BUFFERS>
fn shared_buffers() -> String {
    memory_kib().map_or_else(|| "1GB".to_owned(), |kib| format!("{}MB", kib / 4 / 1_024))
}

impl Database {
    /// Where the cluster's files are.
    pub(crate) fn folder(&self) -> &std::path::Path {
        &self.folder
    }

    /// The data keys of apps.
    pub(crate) fn vault(&self) -> anyhow::Result<Vault> {
        let environment = Environment::of([("ENCRYPTION_KEYS", ENCRYPTION_KEYS)]);
        let keys = EnvironmentKeys::of(EncryptionKeys::read(&environment)?.versions())?;
        Ok(Vault::new(self.pool.clone(), Arc::new(keys)))
    }

    /// Lets go of it.
    pub(crate) async fn close(self) {
        self.pool.close().await;
    }
}
