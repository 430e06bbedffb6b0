//! One cluster: made, started, stopped, killed.

use std::io::{Read, Seek, SeekFrom};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tokio::process::Child;
use tracing::{debug, info};

use crate::guard::Guard;
use crate::owner::Owner;
use crate::password::password_of;
use crate::pid_file::PidFile;
use crate::{Binaries, Options, PostgresError};

/// The superuser of every cluster made here.
const USER: &str = "automata";
const READY_WITHIN: Duration = Duration::from_mins(1);

/// How a server is asked to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StopMode {
    /// Rolls back what runs and stops cleanly.
    Fast,
    /// Stops at once, as in a crash; the next start recovers.
    Immediate,
}

/// A running cluster. Dropped without [`Cluster::stop`], its server is killed.
#[derive(Debug)]
pub struct Cluster {
    binaries: Binaries,
    owner: Owner,
    folder: PathBuf,
    password: String,
    options: Options,
    port: u16,
    server: Option<Child>,
    guard: Option<Guard>,
}

impl Cluster {
    /// Starts the cluster in `folder`, which is made if it is not there. A server that an earlier, killed program
    /// left running there is stopped first.
    ///
    /// # Errors
    /// The folder can not be used, or the server does not start; the message holds the end of its log.
    pub async fn start(binaries: Binaries, folder: &Path, options: Options) -> Result<Self, PostgresError> {
        let owner = Owner::choose()?;
        let folder = owner.reachable(&std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned()));
        owner.make_folder(&folder)?;
        let password = password_of(&folder)?;
        let mut cluster =
            Self { binaries, owner, folder, password, options, port: 0, server: None, guard: None };
        cluster.initialise()?;
        cluster.clear_leftovers().await?;
        cluster.launch().await?;
        Ok(cluster)
    }

    /// How to connect to `database`.
    #[must_use]
    pub fn url(&self, database: &str) -> String {
        format!("postgres://{USER}:{}@127.0.0.1:{}/{database}?sslmode=disable", self.password, self.port)
    }

    /// The port it listens on.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Where everything of it is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Stops the server when this process ends, however it ends, and then removes the folder if `and_remove`.
    ///
    /// # Errors
    /// The guard could not be started.
    pub fn end_with_this_process(&mut self, and_remove: bool) -> Result<(), PostgresError> {
        if let Some(pid) = self.server.as_ref().and_then(Child::id) {
            self.guard = Some(Guard::post(pid, and_remove.then_some(self.folder.as_path()))?);
        }
        Ok(())
    }

    /// Where its server logs.
    #[must_use]
    pub fn log(&self) -> PathBuf {
        self.folder.join("server.log")
    }

    /// Waits until the server ends by itself, which it only does if something is wrong; for ever once it was
    /// stopped.
    pub async fn ended(&mut self) {
        match &mut self.server {
            // Whatever the reason, it is no more.
            Some(server) => drop(server.wait().await),
            None => std::future::pending().await,
        }
    }

    /// Stops the server and waits for its end.
    ///
    /// # Errors
    /// The server could not be asked, or waited for.
    pub async fn stop(&mut self, mode: StopMode) -> Result<(), PostgresError> {
        let Some(mut server) = self.server.take() else {
            return Ok(());
        };
        // Its number may belong to somebody else soon.
        drop(self.guard.take());
        if let Some(pid) = server.id() {
            signal(pid, mode)?;
        }
        let waited = tokio::time::timeout(READY_WITHIN, server.wait()).await;
        if !matches!(waited, Ok(Ok(_))) {
            // It did not listen; its own crash recovery takes care of the rest.
            let _ = server.kill().await;
        }
        Ok(())
    }

    /// Starts the server again after [`Cluster::stop`], on the same port.
    ///
    /// # Errors
    /// The server does not start.
    pub async fn start_again(&mut self) -> Result<(), PostgresError> {
        self.options.port = Some(self.port);
        self.launch().await
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn initialise(&self) -> Result<(), PostgresError> {
        if self.data().join("PG_VERSION").exists() {
            return Ok(());
        }
        // What an interrupted initdb left is no cluster; it would only make initdb refuse.
        let _ = std::fs::remove_dir_all(self.data());
        self.owner.make_folder(&self.data())?;
        let password_file = self.folder.join("password");
        let mut command = Command::new(self.binaries.program("initdb"));
        command
            .args(["--username", USER, "--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C"])
            .args(["--no-instructions", "--no-sync", "--pgdata"])
            .arg(self.data())
            .arg("--pwfile")
            .arg(&password_file)
            .current_dir(&self.folder);
        self.owner.apply(&mut command);
        run(command)
    }

    /// A killed program leaves its server running, or a pid file behind.
    async fn clear_leftovers(&self) -> Result<(), PostgresError> {
        let Some(left) = PidFile::read(&self.data()) else {
            return Ok(());
        };
        if left.is_server_of(&self.data()) {
            info!(pid = left.pid, "stopping the server an earlier run left behind");
            signal(left.pid, StopMode::Fast)?;
            let began = Instant::now();
            while left.is_server_of(&self.data()) {
                if began.elapsed() > READY_WITHIN {
                    signal(left.pid, StopMode::Immediate)?;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
        // Its process is gone, or is somebody else's by now; PostgreSQL would refuse to start for it.
        let _ = std::fs::remove_file(self.data().join("postmaster.pid"));
        Ok(())
    }

    async fn launch(&mut self) -> Result<(), PostgresError> {
        // Somebody may take the port between looking and starting.
        for wanted in [self.options.port, None, None] {
            let port = free_port(wanted)?;
            if self.launch_on(port).await? {
                debug!(port, "PostgreSQL is ready");
                self.port = port;
                return Ok(());
            }
        }
        Err(self.not_ready())
    }

    /// Whether the server became ready on `port`.
    async fn launch_on(&mut self, port: u16) -> Result<bool, PostgresError> {
        let program = self.binaries.program("postgres");
        let mut command = Command::new(&program);
        command.arg("-D").arg(self.data()).args(["-p", &port.to_string()]);
        for (name, value) in self.options.settings() {
            command.arg("-c").arg(format!("{name}={value}"));
        }
        // A process group of its own: Ctrl-C reaches us only, and we stop it when nobody needs it any more.
        command.current_dir(&self.folder).stdin(Stdio::null()).stdout(Stdio::null()).process_group(0);
        command.stderr(self.open_log()?).envs(self.options.environment.iter().cloned());
        self.owner.apply(&mut command);
        let mut command = tokio::process::Command::from(command);
        let spawned = command.kill_on_drop(true).spawn();
        let mut server = spawned.map_err(|source| PostgresError::Spawn { program, source })?;
        let began = Instant::now();
        while began.elapsed() < READY_WITHIN {
            if PidFile::read(&self.data()).is_some_and(|file| file.ready && Some(file.pid) == server.id()) {
                self.server = Some(server);
                return Ok(true);
            }
            if !matches!(server.try_wait(), Ok(None)) {
                return Ok(false);
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Ok(false)
    }

    fn open_log(&self) -> Result<Stdio, PostgresError> {
        let file = std::fs::OpenOptions::new().create(true).append(true).open(self.log());
        file.map(Stdio::from).map_err(|source| PostgresError::Folder { path: self.log(), source })
    }

    fn not_ready(&self) -> PostgresError {
        let tail = tail_of(&self.log()).unwrap_or_else(|| "(no log)".to_owned());
        PostgresError::NotReady { seconds: READY_WITHIN.as_secs(), log: self.log(), tail }
    }
}

fn free_port(wanted: Option<u16>) -> Result<u16, PostgresError> {
    let bound = TcpListener::bind(("127.0.0.1", wanted.unwrap_or(0)));
    let bound = bound.or_else(|_| TcpListener::bind(("127.0.0.1", 0)));
    let port = bound.and_then(|listener| listener.local_addr()).map(|address| address.port());
    port.map_err(|source| PostgresError::Spawn { program: PathBuf::from("a listener on 127.0.0.1"), source })
}

fn run(mut command: Command) -> Result<(), PostgresError> {
    let program = PathBuf::from(command.get_program());
    let output =
        command.output().map_err(|source| PostgresError::Spawn { program: program.clone(), source })?;
    if output.status.success() {
        return Ok(());
    }
    let output = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Err(PostgresError::Failed { program: program.display().to_string(), output })
}

/// <https://www.postgresql.org/docs/current/server-shutdown.html>
fn signal(pid: u32, mode: StopMode) -> Result<(), PostgresError> {
    let name = match mode {
        StopMode::Fast => "-INT",
        StopMode::Immediate => "-QUIT",
    };
    let mut command = Command::new("kill");
    command.args([name, &pid.to_string()]);
    run(command)
}

fn tail_of(path: &Path) -> Option<String> {
    let mut file = std::fs::File::open(path).ok()?;
    let length = file.metadata().ok()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(2_000))).ok()?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}
