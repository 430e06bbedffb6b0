//! The other commands: on a database, and on what `automata up` runs.

use std::path::Path;

use test_support::{Database, ENCRYPTION_KEYS};
use tokio::process::Command;

use crate::folder::Folder;
use crate::program::{automata, my_turn};
use crate::up_process::Up;

/// How a command ended, and what it said.
pub(crate) struct Said {
    pub(crate) code: Option<i32>,
    pub(crate) words: String,
}

pub(crate) async fn run(mut command: Command) -> Said {
    let output = command.output().await.expect("it ends");
    let words = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    Said { code: output.status.code(), words: words.concat() }
}

/// The program with the settings of what runs on `data`, as its banner advises.
fn beside(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", r#". "$1"; shift; exec "$@""#, "sh"]).arg(data.join("environment"));
    command.arg(env!("CARGO_BIN_EXE_automata")).args(arguments);
    command
}

#[tokio::test]
async fn the_settings_of_a_running_tree_serve_every_other_command() {
    let _turn = my_turn().await;
    let folder = Folder::new();
    let up = Up::start(folder.path()).await;
    for (arguments, expected) in [
        (["doctor"].as_slice(), "fcm of Demo (production) accepted by the provider"),
        (&["send", "--to-user", "demo-user", "--body", "Hi"], "accepted, recipients: 1"),
        (&["send", "--all", "--title", "Hi", "--priority", "high"], "msg_"),
        (&["dead-letters", "list", "--since", "2026-01-31T12:00:00+09:00"], "none"),
        (&["dead-letters", "replay", "--channel", "apns", "--dry-run"], "0 would be replayed"),
        (&["dead-letters", "replay", "--all"], "0 of 0 replayed"),
        (&["keys", "create", "--name", "reader", "--scopes", "messages:read"], "as_live_"),
        (&["keys", "rewrap"], "all are under version 1 now"),
        (&["audit", "verify"], "the audit log is as it was written"),
        (&["audit", "export"], "rewrapDataKeys"),
        (&["audit", "export"], "automata up: operator"),
        (&["audit", "export"], "exportAuditLog"),
        (&["audit", "anchor"], "installation "),
        (&["migrate", "--status"], "applied"),
    ] {
        let said = run(beside(folder.path(), arguments)).await;
        assert!(said.code == Some(0) && said.words.contains(expected), "{arguments:?}: {}", said.words);
    }
    for (arguments, expected) in [
        (["send", "--to-user", "nobody", "--body", "Hi"].as_slice(), "/to/users/0"),
        (&["dead-letters", "replay"], "or --all"),
        (&["members", "reset", "mbr_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e"], "there is no member"),
        (&["audit", "export", "--app", "app_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e"], "there is no app"),
        (&["send", "--all", "--body", "Hi", "--key", "as_live_wrong"], "401"),
        (&["send", "--all", "--body", "Hi", "--url", "http://127.0.0.1:1"], "is the API running?"),
    ] {
        let said = run(beside(folder.path(), arguments)).await;
        assert!(said.code == Some(1) && said.words.contains(expected), "{arguments:?}: {}", said.words);
    }
    assert_eq!(up.speaking.terminate().await, Some(0));
}

#[tokio::test]
async fn the_schema_goes_down_and_up_and_the_doctor_tells() {
    let database = Database::create().await;
    let on_database = |arguments: &[&str]| {
        let mut command = automata(arguments);
        command.env("DATABASE_URL", database.url()).env("ENCRYPTION_KEYS", ENCRYPTION_KEYS);
        run(command)
    };
    assert_eq!(on_database(&["doctor"]).await.code, Some(0));
    let said = on_database(&["migrate", "--to", "20261123000200"]).await;
    assert!(said.code == Some(0) && said.words.contains("missing  20261123000300"), "{}", said.words);
    let said = on_database(&["doctor"]).await;
    assert!(said.code == Some(1) && said.words.contains("run `automata migrate`"), "{}", said.words);
    let said = on_database(&["migrate", "--to", "7"]).await;
    assert!(said.code == Some(1) && said.words.contains("there is no version 7"), "{}", said.words);
    let said = on_database(&["migrate"]).await;
    assert!(said.code == Some(0) && !said.words.contains("missing"), "{}", said.words);
    assert_eq!(on_database(&["doctor"]).await.code, Some(0));
}

#[tokio::test]
async fn the_doctor_says_what_to_set_and_whom_to_start() {
    let said = run(automata(&["doctor"])).await;
    assert!(said.code == Some(1) && said.words.contains("DATABASE_URL is not set"), "{}", said.words);
    let mut command = automata(&["doctor"]);
    command.env("DATABASE_URL", "postgres://nobody:secret@127.0.0.1:1/nothing");
    command.env("RATE_LIMIT_REDIS_URL", "redis://nobody:secret@127.0.0.1:1/");
    let said = run(command).await;
    assert!(said.code == Some(1) && said.words.contains("check DATABASE_URL"), "{}", said.words);
    assert!(said.words.contains("refused"), "{}", said.words);
    assert!(said.words.contains("check RATE_LIMIT_REDIS_URL"), "{}", said.words);
    assert!(!said.words.contains("secret") && !said.words.contains("warning"), "{}", said.words);
    let mut command = automata(&["doctor"]);
    command.env("DATABASE_URL", "postgres://nobody:secret@database.invalid/nothing?sslmode=require");
    let said = run(command).await;
    assert!(
        !said.words.contains("limits:"),
        "nobody knows whether those in that database count: {}",
        said.words
    );
    assert!(said.words.contains("warning") && said.words.contains("sslmode=verify-full"), "{}", said.words);
    assert!(!said.words.contains("secret"), "{}", said.words);
}
