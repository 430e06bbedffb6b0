//! `automata audit`: whoever rewrites the log is found out.

use std::path::Path;

use chrono::{DateTime, Months, SubsecRound as _, TimeDelta, Utc};
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
    audit_where(database, arguments, "").await
}

/// The same where the workers keep the log for so many months; as many as they do unless said.
async fn audit_where(database: &Database, arguments: &[&str], months: &str) -> Said {
    let mut command = automata(&["audit"]);
    command.args(arguments).env("DATABASE_URL", database.url()).env("AUDIT_RETENTION_MONTHS", months);
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
        ("UPDATE audit_heads SET at = '2020-01-01Z'", "its head says another time than entry 4 has"),
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

/// Lets a chain begin after entry `base`, as if that one and those before had been let go when they were made `at`.
fn cut_off(base: u8, at: &str) -> String {
    format!(
        "UPDATE audit_heads SET base_number = {base}, base_at = {at},
           base_hash = (SELECT hash FROM audit_log WHERE number = {base});
         DELETE FROM audit_log WHERE number <= {base}"
    )
}

#[tokio::test]
async fn whoever_cuts_off_the_beginning_is_found_out() {
    for (base, at, expected) in [
        (2, "NULL", "entries up to 2 are gone, and its head does not say of when they were"),
        (2, "at", "entries up to 2 are gone, but others of their month are there"),
        (2, "at - interval '2 months'", "entries up to 2 are gone before their time"),
        (4, "NULL", "entries up to 4 are gone, and its head does not say of when they were"),
        (4, "at", "entries up to 4 are gone before their time"),
        (4, "'2020-01-15Z'", "its head says two times of entry 4"),
    ] {
        let database = written(&["one", "two", "three", "four"]).await;
        forge(&database, &cut_off(base, at)).await;
        let said = audit(&database, &["verify"]).await;
        assert!(said.code == Some(1) && said.words.contains(expected), "{base} {at}: {}", said.words);
    }
}

#[tokio::test]
async fn an_anchor_of_what_can_not_be_gone_yet_finds_who_cut_it_off() {
    let (folder, database) = (Folder::new(), written(&["one", "two"]).await);
    let anchors = folder.path().join("anchors");
    keep_anchors(&database, &anchors).await;
    let with_anchors = ["verify", "--anchors", anchors.to_str().expect("a path")];
    write(&database, &["three", "four"], Utc::now().trunc_subsecs(6)).await;
    for base in [2, 3] {
        forge(&database, &cut_off(base, "'2020-01-15Z'")).await;
        // When they were made is nowhere else by now.
        let said = audit(&database, &["verify"]).await;
        assert_eq!(said.code, Some(0), "{}", said.words);
        let said = audit(&database, &with_anchors).await;
        let expected = "entry 2 is anchored, and gone before its time";
        assert!(said.code == Some(1) && said.words.contains(expected), "{}", said.words);
        assert!(said.words.contains("THE AUDIT LOG WAS CHANGED"), "{}", said.words);
    }
}

#[tokio::test]
async fn what_was_let_go_in_its_time_is_no_fault() {
    let database = Database::create().await;
    let old = Utc::now().trunc_subsecs(6) - TimeDelta::days(100);
    let (first, next) = (old.format("%Y-%m-01Z"), (old + Months::new(1)).format("%Y-%m-01Z"));
    let month = old.format("%Y%m");
    database
        .execute(&format!(
            "CREATE TABLE audit_log_{month} PARTITION OF audit_log FOR VALUES FROM ('{first}') TO ('{next}')"
        ))
        .await;
    write(&database, &["one"], old).await;
    write(&database, &["two"], Utc::now().trunc_subsecs(6)).await;
    let mut conn = database.pool().acquire().await.expect("a connection");
    assert_eq!(drop_months_older_than(&mut conn, 2).await.expect("dropped"), 1);
    for (arguments, months, code) in [
        (["verify"].as_slice(), "2", 0),
        (&["verify", "--once-kept", "2"], "24", 0),
        (&["verify"], "24", 1),
        (&["verify"], "", 1),
    ] {
        let said = audit_where(&database, arguments, months).await;
        assert_eq!(said.code, Some(code), "{arguments:?} {months}: {}", said.words);
        let expected = if code == 0 { "entries 2 to 2, unbroken" } else { "tell with --once-kept how many" };
        assert!(said.words.contains(expected), "{arguments:?} {months}: {}", said.words);
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
