//! Runs a command with a fresh, private PostgreSQL: `with-postgres -- cargo test`.
//!
//! The command finds it in `TEST_POSTGRES_URL` (and in `DATABASE_URL` with `--as-database-url`). The cluster goes
//! when the command ends.

use std::process::ExitCode;

use embedded_postgres::{Cluster, Durability, Options, PostgresError, StopMode, find_or_install};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("with-postgres: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<ExitCode, PostgresError> {
    let mut words: Vec<String> = std::env::args().skip(1).collect();
    let as_database_url = words.first().is_some_and(|word| word == "--as-database-url");
    words.drain(..usize::from(as_database_url));
    let command = words.strip_prefix(["--".to_owned()].as_slice()).unwrap_or(&words);
    let Some((program, arguments)) = command.split_first() else {
        eprintln!("usage: with-postgres [--as-database-url] -- COMMAND [ARGUMENT ..]");
        return Ok(ExitCode::from(2));
    };
    let folder = std::env::temp_dir().join(format!("automata-postgres-{}", std::process::id()));
    let binaries = find_or_install(&folder, |what| eprintln!("with-postgres: {what}")).await?;
    let options = Options { durability: Durability::SurvivesCrashes, ..Options::default() };
    let mut cluster = Cluster::start(binaries, &folder, options).await?;
    cluster.end_with_this_process(true)?;
    let mut command = tokio::process::Command::new(program);
    command.args(arguments).env("TEST_POSTGRES_URL", cluster.url("postgres"));
    if as_database_url {
        command.env("DATABASE_URL", cluster.url("postgres"));
    }
    let status = command.status().await;
    cluster.stop(StopMode::Immediate).await?;
    let folder = cluster.folder().to_owned();
    if let Err(error) = std::fs::remove_dir_all(&folder) {
        eprintln!("with-postgres: {} is left behind: {error}", folder.display());
    }
    match status {
        Ok(status) => Ok(ExitCode::from(u8::try_from(status.code().unwrap_or(1)).unwrap_or(1))),
        Err(source) => Err(PostgresError::Spawn { program: program.into(), source }),
    }
}
