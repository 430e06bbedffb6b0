//! The database all runs share: logged tables, `synchronous_commit = on`, `fsync = on`.

use anyhow::Context as _;
use embedded_postgres::{Cluster, Options, StopMode, find_or_install};
use sqlx::postgres::{PgConnectOptions, PgPool};
use sqlx::{Connection as _, PgConnection};

pub(crate) struct Database {
    cluster: Cluster,
    pub(crate) url: String,
    pub(crate) options: PgConnectOptions,
    pub(crate) pool: PgPool,
}

impl Database {
    pub(crate) async fn start() -> anyhow::Result<Self> {
        let folder = std::env::temp_dir().join(format!("automata-bench-{}", std::process::id()));
        let binaries = find_or_install(&folder, |what| eprintln!("{what}")).await?;
        let mut cluster = Cluster::start(binaries, &folder, Options::default()).await?;
        cluster.end_with_this_process(true)?;
        let url = cluster.url("postgres");
        store::MIGRATOR.run(&mut PgConnection::connect(&url).await?).await.context("migrating")?;
        Ok(Self { cluster, options: url.parse()?, pool: PgPool::connect(&url).await?, url })
    }

    /// Where its files are.
    pub(crate) fn folder(&self) -> &std::path::Path {
        self.cluster.folder()
    }

    pub(crate) async fn stop(mut self) -> anyhow::Result<()> {
        self.pool.close().await;
        self.cluster.stop(StopMode::Fast).await?;
        Ok(std::fs::remove_dir_all(self.cluster.folder())?)
    }
}
