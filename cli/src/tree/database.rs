//! The database a tree stands on: one that is given, or a private one.

use std::str::FromStr as _;

use anyhow::{Context as _, bail};
use embedded_postgres::{Cluster, Options, StopMode, find_or_install};
use settings::Environment;
use sqlx::migrate::MigrateDatabase as _;
use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, PgConnection, Postgres};
use tokio::task::JoinHandle;

use super::Folder;
use crate::say;

/// Its name in a private cluster.
const NAME: &str = "automata";

/// What a shell is told of a private database besides `DATABASE_URL`. It ends with its tree: a `DATABASE_URL` that is the same
/// is nobody's own, and the next tree starts one again.
pub(crate) const PRIVATE_DATABASE: &str = "AUTOMATA_PRIVATE_DATABASE";

/// Which database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// The one there is, with its data.
    Kept,
    /// The one there is, emptied first.
    Emptied,
    /// A new one, removed at the end.
    Temporary,
}

/// A database that answers.
pub(crate) struct Database {
    url: String,
    cluster: Option<Cluster>,
    temporary: bool,
    /// Whether there is anything of ours to remove.
    made: bool,
    /// The server goes on with it when nobody waits any more.
    making: Option<JoinHandle<Result<(), sqlx::Error>>>,
}

impl Database {
    /// The database that `DATABASE_URL` gives, or one of a private cluster in `folder`; still to be prepared, and to be stopped
    /// also if that fails or is given up.
    pub(crate) async fn start(
        folder: &Folder,
        environment: &Environment,
        source: Source,
    ) -> anyhow::Result<Self> {
        let temporary = source == Source::Temporary;
        let Some(url) = given(environment) else { return Self::private(folder, temporary).await };
        let url = if temporary { neighbour_of(url)? } else { url.to_owned() };
        // Whoever has another program's DATABASE_URL in their shell has to see that.
        let place = place_of(&url)?;
        say::line(format_args!("database: {place} (DATABASE_URL; unset it for a private one)"));
        Ok(Self { url, cluster: None, temporary, made: false, making: None })
    }

    async fn private(folder: &Folder, temporary: bool) -> anyhow::Result<Self> {
        let binaries = find_or_install(folder.path(), |what| say::line(what)).await?;
        let mut cluster = Cluster::start(binaries, &folder.postgres(), Options::default()).await?;
        cluster.end_with_this_process(temporary)?;
        Ok(Self { url: cluster.url(NAME), cluster: Some(cluster), temporary, made: false, making: None })
    }

    /// Makes it, and brings its schema up to date.
    pub(crate) async fn prepare(&mut self, source: Source) -> anyhow::Result<()> {
        let exists = Postgres::database_exists(&self.url).await.context(
            "the database does not answer; if DATABASE_URL is not meant, unset it, and a private one is started",
        )?;
        if source == Source::Emptied && exists && self.cluster.is_some() {
            // Whatever state it is in: nothing of it is needed.
            Postgres::force_drop_database(&self.url).await.context("the old database can not be dropped")?;
        }
        if !exists || (source == Source::Emptied && self.cluster.is_some()) {
            let url = self.url.clone();
            let making =
                self.making.insert(tokio::spawn(async move { Postgres::create_database(&url).await }));
            let made = making.await;
            self.making = None;
            self.made = matches!(made, Ok(Ok(())));
            made?.context("the database can not be created")?;
        }
        let mut conn = self.connect().await?;
        if source == Source::Emptied && self.cluster.is_none() {
            // It is not ours to drop; only what we made in it goes.
            store::revert_to(&mut conn, 0).await.context("the old tables can not be removed")?;
        }
        store::MIGRATOR.run(&mut conn).await.context(
            "the schema can not be brought up to date; `--fresh` starts over, without the data there is",
        )?;
        conn.close().await?;
        Ok(())
    }

    /// Where it is, if it is somebody's own.
    pub(crate) fn place(&self) -> Option<String> {
        if self.cluster.is_some() { None } else { place_of(&self.url).ok() }
    }

    /// How to connect.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// A connection.
    pub(crate) async fn connect(&self) -> anyhow::Result<PgConnection> {
        PgConnection::connect(&self.url).await.context("the database does not answer")
    }

    /// Waits until the server ends by itself; a given one is not ours to watch.
    pub(super) async fn ended(&mut self) -> anyhow::Error {
        let Some(cluster) = &mut self.cluster else {
            return std::future::pending().await;
        };
        cluster.ended().await;
        anyhow::anyhow!("PostgreSQL ended unexpectedly; its log is {}", cluster.log().display())
    }

    /// Stops the cluster if it is private, and removes what is temporary.
    pub(super) async fn stop(&mut self) {
        if let Some(making) = self.making.take() {
            // Until it is there, it can not be dropped.
            self.made = matches!(making.await, Ok(Ok(())));
        }
        let Some(cluster) = &mut self.cluster else {
            if self.temporary
                && self.made
                && let Err(error) = Postgres::force_drop_database(&self.url).await
            {
                eprintln!("automata: the temporary database is left behind: {error}");
            }
            return;
        };
        // Nobody misses what a temporary one has not written yet.
        let mode = if self.temporary { StopMode::Immediate } else { StopMode::Fast };
        if let Err(error) = cluster.stop(mode).await {
            eprintln!("automata: {error}");
        }
        if self.temporary {
            // The folder is removed with everything else; as root it may be elsewhere.
            let _ = std::fs::remove_dir_all(cluster.folder());
        }
    }
}

/// What `DATABASE_URL` says, unless it is left in a shell from a tree that ran before.
fn given(environment: &Environment) -> Option<&str> {
    environment.text("DATABASE_URL").filter(|url| environment.text(PRIVATE_DATABASE) != Some(*url))
}

fn read(url: &str) -> anyhow::Result<PgConnectOptions> {
    let Ok(options) = PgConnectOptions::from_str(url) else {
        bail!("DATABASE_URL does not read; it looks like postgres://user:password@host:5432/database");
    };
    Ok(options)
}

/// Where a database is, for people: without the password.
fn place_of(url: &str) -> anyhow::Result<String> {
    let options = read(url)?;
    let name = options.get_database().unwrap_or(options.get_username());
    Ok(match options.get_socket() {
        Some(folder) => format!("{name} in {}", folder.display()),
        None => format!("{name} at {}:{}", options.get_host(), options.get_port()),
    })
}

/// A database of a new name on the same server.
fn neighbour_of(url: &str) -> anyhow::Result<String> {
    let options = read(url)?;
    let name = format!("automata_demo_{}", hex::encode(rand::random::<[u8; 6]>()));
    Ok(options.database(&name).to_url_lossy().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_temporary_database_is_on_the_same_server() {
        let url = neighbour_of("postgres://u:p%40ss@host:6000/mine?sslmode=disable").expect("a url");
        assert!(url.starts_with("postgres://u:p%40ss@host:6000/automata_demo_"), "{url}");
        assert!(url.contains("sslmode=disable"));
        assert!(neighbour_of("mysql//").is_err());
    }

    #[test]
    fn a_database_is_told_of_without_its_password() {
        assert_eq!(place_of("postgres://u:secret@host:6000/mine").expect("a place"), "mine at host:6000");
    }

    #[test]
    fn a_private_database_of_an_earlier_tree_is_not_taken_for_somebodys_own() {
        let url = "postgres://automata@127.0.0.1:40001/automata";
        let shell = |private| Environment::of([("DATABASE_URL", url), (PRIVATE_DATABASE, private)]);
        assert_eq!(given(&shell(url)), None);
        assert_eq!(given(&shell("postgres://automata@127.0.0.1:40002/automata")), Some(url));
        assert_eq!(given(&Environment::of([("DATABASE_URL", url)])), Some(url));
    }
}
