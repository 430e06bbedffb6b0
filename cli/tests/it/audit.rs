//! `automata audit`: whoever rewrites the log is found out.

use std::path::Path;

use chrono::{DateTime, SubsecRound as _, Utc};
use store::audit::{Deed, append};
use store::partitions::drop_months_older_than;
use test_support::Database;

use crate::commands::{Said, run};
use crate::folder::Folder;
use crate::program::automata;

/// Entries in the installation's chain.
async fn write(database: &Database, targets: &[&str], at: DateTime<Utc>) {
    let mut conn = database.pool().acquire().await.expect("a connection");
    for target in targets {
        let deed = Deed::of("cli:test", "createApiKey", (*target).to_owned());
        append(&mut conn, None, deed, at).await.expect("written");
    }
}

async fn written(targets: &[&str]) -> Database {
    let database = Database::create().await;
    write(&database, targets, Utc::now().trunc_subsecs(6)).await;
    database
}

async fn audit(database: &Database, arguments: &[&str]) -> Said {
    let mut command = automata(&["audit"]);
    command.args(arguments).env("DATABASE_URL", database.url());
    run(command).await
}

/// Keeps what `automata audit anchor` prints.
async fn keep_anchors(database: &Database, path: &Path) {
    let mut command = automata(&["audit", "anchor"]);
    let printed = command.env("DATABASE_URL", database.url()).output().await.expect("it ends");
    std::fs::write(path, printed.stdout).expect("kept");
}

/// Does what somebody can do who owns the whole server, and whom no trigger stops.
async fn forge(database: &Database, change: &str) {
    let statement = format!("SET LOCAL session_replication_role = replica; {change}");
    database.execute(&statement).await;
}

#[tokio::test]
async fn whoever_changes_the_log_is_found_out() {
    for (change, expected) in [
        ("UPDATE audit_log SET actor = 'nobody' WHERE number = 2", "entry 2 is not what was written"),
        ("DELETE FROM audit_log WHERE number = 1", "entry 1 is missing"),
        ("DELETE FROM audit_log WHERE number = 4", "it ends at entry 3, but 4 were written"),
        ("DELETE FROM audit_log", "it ends at entry 0, but 4 were written"),
        (
            "UPDATE audit_heads SET base_number = number, base_hash = hash",
            "entry 1 is there, though all up to entry 4 were let go",
        ),
        (
            "UPDATE audit_heads SET base_number = 2, base_hash = (SELECT hash FROM audit_log WHERE number = 2)",
            "entry 1 is there, though all up to entry 2 were let go",
        ),
        ("UPDATE audit_heads SET base_number = 2; DELETE FROM audit_log WHERE number <= 2", "entry 3 is not"),
        (
            "UPDATE audit_heads SET number = 3, hash = (SELECT hash FROM audit_log WHERE number = 3)",
            "entry 4 is there, though 3 were written",
        ),
        ("UPDATE audit_heads SET hash = 'forged'", "entry 4 is not the one that was written last"),
        ("DELETE FROM audit_heads", "its head is gone, but 4 of its entries are there"),
        (
            "INSERT INTO audit_log (chain, number, at, actor, action, target, hash)
             SELECT chain, number, at + interval '1 second', actor, action, target, hash FROM audit_log WHERE number = 4",
            "installation: ",
        ),
    ] {
        let database = written(&["one", "two", "three", "four"]).await;
        let said = audit(&database, &["verify"]).await;
        assert!(said.code == Some(0) && said.words.contains("installation: 4 entries, unbroken"), "{}", said.words);
        forge(&database, change).await;
        let said = audit(&database, &["verify"]).await;
        assert!(said.code == Some(1) && said.words.contains(expected), "{change}: {}", said.words);
        assert!(said.words.contains("THE AUDIT LOG WAS CHANGED"), "{}", said.words);
    }
}

#[tokio::test]
async fn a_chain_that_was_written_anew_does_not_have_what_was_anchored() {
    let (folder, database) = (Folder::new(), written(&["one", "two"]).await);
    let anchors = folder.path().join("anchors");
    keep_anchors(&database, &anchors).await;
    let with_anchors = ["verify", "--anchors", anchors.to_str().expect("a path")];
    write(&database, &["three"], Utc::now().trunc_subsecs(6)).await;
    let said = audit(&database, &with_anchors).await;
    assert!(
        said.code == Some(0) && said.words.contains("entry 2 is the one that is anchored"),
        "{}",
        said.words
    );
    // Each is a whole chain by itself.
    for (targets, expected) in [
        (["one", "else", "three"].as_slice(), "entry 2 is not the one that is anchored"),
        (&["one"], "it ends at entry 1, but entry 2 is anchored"),
        (&[], "its head is gone, but entry 2 is anchored"),
    ] {
        let forged = written(targets).await;
        assert_eq!(audit(&forged, &["verify"]).await.code, Some(0));
        let said = audit(&forged, &with_anchors).await;
        assert!(said.code == Some(1) && said.words.contains(expected), "{}", said.words);
    }
    std::fs::write(&anchors, "nothing of the kind").expect("written");
    let said = audit(&database, &with_anchors).await;
    assert!(said.code == Some(1) && said.words.contains("automata audit anchor"), "{}", said.words);
}

#[tokio::test]
async fn an_anchor_outlives_its_entry_by_its_hash() {
    let (folder, database) = (Folder::new(), Database::create().await);
    database
        .execute("CREATE TABLE audit_log_202001 PARTITION OF audit_log FOR VALUES FROM ('2020-01-01Z') TO ('2020-02-01Z')")
        .await;
    let keep = async |name: &str| {
        let anchors = folder.path().join(name);
        keep_anchors(&database, &anchors).await;
        anchors.to_str().expect("a path").to_owned()
    };
    let old = "2020-01-15T12:00:00Z".parse().expect("a time");
    write(&database, &["one"], old).await;
    let first = keep("first").await;
    write(&database, &["two"], old).await;
    let second = keep("second").await;
    write(&database, &["three"], Utc::now().trunc_subsecs(6)).await;
    let mut conn = database.pool().acquire().await.expect("a connection");
    assert_eq!(drop_months_older_than(&mut conn, 24).await.expect("dropped"), 1);
    let said = audit(&database, &["verify", "--anchors", &second]).await;
    assert!(said.code == Some(0) && said.words.contains("entries 3 to 3, unbroken"), "{}", said.words);
    assert!(said.words.contains("entry 2 is the one that is anchored"), "{}", said.words);
    let said = audit(&database, &["verify", "--anchors", &first]).await;
    assert!(said.code == Some(0) && said.words.contains("entry 1 was let go since"), "{}", said.words);
}
