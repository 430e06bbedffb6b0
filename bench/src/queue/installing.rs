//! Where the peers come from.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context as _, ensure};
use tokio::process::Command;

/// Somebody else's queue.
#[derive(Debug)]
pub(super) struct Peer {
    pub(super) name: &'static str,
    from: Registry,
    /// Its script, or its name in the program that holds the Rust ones.
    entry: &'static str,
    /// Whether there is a job that was not acknowledged.
    pub(super) open: &'static str,
}

#[derive(Debug, Clone, Copy)]
enum Registry {
    Npm,
    Pypi,
    Crates,
}

const GRAPHILE: &str = "SELECT EXISTS (SELECT FROM graphile_worker._private_jobs)";

pub(super) const PEERS: [Peer; 6] = [
    Peer { name: "graphile-worker", from: Registry::Npm, entry: "graphile-worker.mjs", open: GRAPHILE },
    Peer {
        name: "pg-boss",
        from: Registry::Npm,
        entry: "pg-boss.mjs",
        open: "SELECT EXISTS (SELECT FROM pgboss.job WHERE name = 'nothing' AND state < 'completed')",
    },
    Peer {
        name: "pgqueuer",
        from: Registry::Pypi,
        entry: "measure_pgqueuer.py",
        open: "SELECT EXISTS (SELECT FROM pgqueuer)",
    },
    Peer {
        name: "awa",
        from: Registry::Crates,
        entry: "awa",
        open: "SELECT EXISTS (SELECT FROM awa.jobs_hot WHERE state IN ('available', 'running'))",
    },
    Peer { name: "graphile_worker (Rust)", from: Registry::Crates, entry: "graphile_worker", open: GRAPHILE },
    Peer {
        name: "apalis-postgres",
        from: Registry::Crates,
        entry: "apalis",
        open: "SELECT EXISTS (SELECT FROM apalis.jobs WHERE status <> 'Done')",
    },
];

/// Installs a peer into `folder`, and answers the command that starts it.
pub(super) async fn install(peer: &Peer, folder: &Path) -> anyhow::Result<Vec<String>> {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers");
    let text = |path: PathBuf| path.display().to_string();
    std::fs::create_dir_all(folder)?;
    match peer.from {
        Registry::Npm => {
            for file in ["package.json", "measure.mjs", peer.entry] {
                std::fs::copy(sources.join(file), folder.join(file))?;
            }
            run("npm", &["install", "--no-audit", "--no-fund", "--silent"], folder).await?;
            Ok(vec!["node".to_owned(), text(folder.join(peer.entry))])
        }
        Registry::Pypi => {
            let python = folder.join("venv/bin/python");
            if !python.exists() {
                run("python3", &["-m", "venv", "venv"], folder).await?;
            }
            let wanted = text(sources.join("requirements.txt"));
            run(&text(python.clone()), &["-m", "pip", "install", "--quiet", "-r", &wanted], folder).await?;
            Ok(vec![text(python), text(sources.join(peer.entry))])
        }
        Registry::Crates => {
            let target = folder.join("rust");
            let manifest = text(sources.join("rust/Cargo.toml"));
            let arguments = ["build", "--release", "--locked", "--manifest-path", &manifest, "--target-dir"];
            run("cargo", &[&arguments[..], &[&text(target.clone())]].concat(), folder).await?;
            Ok(vec![text(target.join("release/automata-bench-peers")), peer.entry.to_owned()])
        }
    }
}

async fn run(program: &str, arguments: &[&str], folder: &Path) -> anyhow::Result<()> {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder).stdin(Stdio::null()).stdout(Stdio::null());
    let ended = command.output().await.with_context(|| format!("{program} is not installed"))?;
    let said = String::from_utf8_lossy(&ended.stderr);
    let last = said.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default();
    ensure!(ended.status.success(), "{program} {}: {last}", arguments.first().copied().unwrap_or_default());
    Ok(())
}
