//! The audit log: what is written, and what is let go after its time.

use chrono::{DateTime, Months, SubsecRound as _, TimeDelta, Utc};
use serde_json::json;
use store::audit::{Deed, append, list, read};
use store::audit_heads::{chains, head, heads};
use store::partitions::{create_months, drop_months_older_than};
use store::wall;

use crate::fixture::Fixture;

fn deed(target: &str) -> Deed {
    Deed {
        actor: "key:test".to_owned(),
        address: Some("203.0.113.7".to_owned()),
        request: None,
        action: "pauseLane".to_owned(),
        target: target.to_owned(),
        before: None,
        after: Some(json!({ "z": 1.5, "a": [null, "ä", { "b": 1 }] })),
    }
}

#[tokio::test]
async fn what_was_written_hashes_to_what_was_written() {
    let fixture = Fixture::set_up().await;
    let mut conn = fixture.database.pool().acquire().await.expect("a connection");
    for target in ["one", "two", "three"] {
        append(&mut conn, Some(fixture.app), deed(target), Utc::now().trunc_subsecs(6))
            .await
            .expect("written");
    }
    let (entries, mut hash) = (read(&mut conn, Some(fixture.app), 0, 10).await.expect("read"), Vec::new());
    assert_eq!(entries.iter().map(|entry| entry.number).collect::<Vec<_>>(), [1, 2, 3]);
    for entry in entries {
        assert_eq!(entry.expected_hash(Some(fixture.app), &hash), entry.hash, "{entry:?}");
        assert_ne!(entry.expected_hash(None, &hash), entry.hash, "a chain's entry fits no other chain");
        hash = entry.hash;
    }
    assert_eq!(heads(&mut conn).await.expect("heads")[0].hash, hash);
    let latest = list(&mut conn, Some(fixture.app), Some(3), 1).await.expect("listed");
    assert_eq!(latest[0].deed.target, "two");
}

#[tokio::test]
async fn many_who_append_at_once_leave_no_gap() {
    let fixture = Fixture::set_up().await;
    let append = async |number: u32| {
        let mut transaction = fixture.database.pool().begin().await.expect("a transaction");
        let deed = deed(&number.to_string());
        append(&mut transaction, None, deed, Utc::now().trunc_subsecs(6)).await.expect("written");
        transaction.commit().await.expect("committed");
    };
    futures::future::join_all((0..8).map(append)).await;
    let mut conn = fixture.database.pool().acquire().await.expect("a connection");
    let numbers = read(&mut conn, None, 0, 10).await.expect("read").into_iter().map(|entry| entry.number);
    assert_eq!(numbers.collect::<Vec<_>>(), (1..=8).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_month_that_is_let_go_leaves_a_chain_that_can_be_checked() {
    let fixture = Fixture::set_up().await;
    let mut conn = fixture.database.pool().acquire().await.expect("a connection");
    let old: DateTime<Utc> = "2020-01-15T12:00:00Z".parse().expect("a time");
    fixture
        .database
        .execute("CREATE TABLE audit_log_202001 PARTITION OF audit_log FOR VALUES FROM ('2020-01-01Z') TO ('2020-02-01Z')")
        .await;
    append(&mut conn, None, deed("old"), old).await.expect("written");
    append(&mut conn, None, deed("new"), Utc::now().trunc_subsecs(6)).await.expect("written");
    assert_eq!(create_months(&mut conn).await.expect("made"), 0, "the migration made them");
    assert_eq!(drop_months_older_than(&mut conn, 24).await.expect("dropped"), 1);
    let head = heads(&mut conn).await.expect("heads").remove(0);
    let left = read(&mut conn, None, head.base_number, 10).await.expect("read");
    assert_eq!((head.base_number, left.len(), left[0].number), (1, 1, 2));
    assert_eq!(left[0].expected_hash(None, &head.base_hash), left[0].hash);
}

#[tokio::test]
async fn each_app_keeps_its_entries_as_long_as_it_says() {
    let fixture = Fixture::set_up().await;
    let mut conn = fixture.database.pool().acquire().await.expect("a connection");
    let now = Utc::now().trunc_subsecs(6);
    let old = now - TimeDelta::days(100);
    let (first, next) = (old.format("%Y-%m-01Z"), (old + Months::new(1)).format("%Y-%m-01Z"));
    let month = old.format("%Y%m");
    fixture
        .database
        .execute(&format!(
            "CREATE TABLE audit_log_{month} PARTITION OF audit_log FOR VALUES FROM ('{first}') TO ('{next}')"
        ))
        .await;
    let brief = fixture.add_app(Some(2)).await;
    for chain in [None, Some(fixture.app), Some(brief)] {
        for at in [old, now] {
            append(&mut conn, chain, deed("x"), at).await.expect("written");
        }
    }
    assert_eq!(drop_months_older_than(&mut conn, 24).await.expect("dropped"), 1);
    assert_eq!(drop_months_older_than(&mut conn, 24).await.expect("dropped"), 0, "nothing is left to do");
    for (chain, gone) in [(None, 0), (Some(fixture.app), 0), (Some(brief), 1)] {
        let heads = heads(&mut conn).await.expect("heads");
        let head = heads.into_iter().find(|head| head.app == chain).expect("a head");
        let left = read(&mut conn, chain, 0, 10).await.expect("read");
        assert_eq!(
            (head.base_number, left.len()),
            (gone, 2 - usize::try_from(gone).expect("few")),
            "{chain:?}"
        );
        assert_eq!(left[0].expected_hash(chain, &head.base_hash), left[0].hash);
    }
    // What is left of the month is as final as it was.
    for change in ["UPDATE audit_log SET target = 'y'".to_owned(), format!("TRUNCATE audit_log_{month}")] {
        let changed = fixture.database.try_execute(&change).await;
        assert!(changed.is_err_and(|error| error.to_string().contains("only added to")), "{change}");
    }
    // The installation's own and the other app's go with it.
    assert_eq!(drop_months_older_than(&mut conn, 2).await.expect("dropped"), 1);
    assert_eq!(read(&mut conn, None, 0, 10).await.expect("read").len(), 1);
}

#[tokio::test]
async fn a_chain_tells_how_long_its_app_keeps_it() {
    let fixture = Fixture::set_up().await;
    let mut conn = fixture.conn().await;
    let brief = fixture.add_app(Some(2)).await;
    for chain in [None, Some(fixture.app), Some(brief)] {
        append(&mut conn, chain, deed("x"), Utc::now().trunc_subsecs(6)).await.expect("written");
    }
    let chains = chains(&mut conn).await.expect("read");
    assert_eq!(chains.len(), 3);
    for chain in chains {
        assert_eq!(chain.months, (chain.app == Some(brief)).then_some(2), "{chain:?}");
    }
}

/// How the database refuses what would make the log another one.
async fn refusal(fixture: &Fixture, statement: &str) -> String {
    let refused = fixture.database.try_execute(statement).await;
    refused.expect_err(statement).to_string()
}

#[tokio::test]
async fn a_head_only_goes_on_to_the_entry_that_was_written_next() {
    let fixture = Fixture::set_up().await;
    let mut conn = fixture.conn().await;
    for target in ["one", "two", "three"] {
        append(&mut conn, None, deed(target), Utc::now().trunc_subsecs(6)).await.expect("written");
    }
    let whole = head(&mut conn, None).await.expect("read").expect("a head");
    for change in [
        "UPDATE audit_heads SET base_number = number, base_hash = hash",
        "UPDATE audit_heads SET base_number = 1, base_hash = (SELECT hash FROM audit_log WHERE number = 1)",
        "UPDATE audit_heads SET base_hash = 'forged'",
        "UPDATE audit_heads SET number = 2, hash = (SELECT hash FROM audit_log WHERE number = 2)",
        "UPDATE audit_heads SET number = 4, hash = 'forged', at = now()",
        "UPDATE audit_heads SET hash = 'forged'",
        "UPDATE audit_heads SET at = '2020-01-01Z'",
        "UPDATE audit_heads SET base_at = '2020-01-01Z'",
        "UPDATE audit_heads SET chain = gen_random_uuid()",
        "INSERT INTO audit_heads (chain, number, hash) VALUES (gen_random_uuid(), 7, 'forged')",
        "DELETE FROM audit_heads",
        "TRUNCATE audit_heads",
    ] {
        let refused = refusal(&fixture, change).await;
        assert!(refused.contains("only added to"), "{change}: {refused}");
    }
    assert_eq!(head(&mut conn, None).await.expect("read"), Some(whole));
}

#[tokio::test]
async fn a_chain_begins_later_only_where_its_months_are_gone() {
    let fixture = Fixture::set_up().await;
    let mut conn = fixture.conn().await;
    fixture
        .database
        .execute("CREATE TABLE audit_log_202001 PARTITION OF audit_log FOR VALUES FROM ('2020-01-01Z') TO ('2020-02-01Z')")
        .await;
    let old: DateTime<Utc> = "2020-01-15T12:00:00Z".parse().expect("a time");
    append(&mut conn, None, deed("old"), old).await.expect("written");
    append(&mut conn, None, deed("older"), old - TimeDelta::days(1)).await.expect("written");
    let begin_later =
        "UPDATE audit_heads SET base_number = 1, base_hash = (SELECT hash FROM audit_log WHERE number = 1)";
    let refused = refusal(&fixture, begin_later).await;
    assert!(refused.contains("let go with their month"), "{refused}");
    let refused = refusal(&fixture, &format!("{begin_later}; DELETE FROM audit_log WHERE number = 1")).await;
    assert!(refused.contains("only added to"), "{refused}");
    // Nor is a part of a month let go.
    append(&mut conn, None, deed("new"), Utc::now().trunc_subsecs(6)).await.expect("written");
    let a_part = format!(
        "{begin_later}; ALTER TABLE audit_log DETACH PARTITION audit_log_202001; \
         ALTER TABLE audit_log_202001 RENAME TO audit_log_before; \
         CREATE TABLE audit_log_202001 PARTITION OF audit_log FOR VALUES FROM ('2020-01-01Z') TO ('2020-02-01Z'); \
         INSERT INTO audit_log SELECT * FROM audit_log_before WHERE number > 1; DROP TABLE audit_log_before"
    );
    let refused = refusal(&fixture, &a_part).await;
    assert!(refused.contains("let go with their month"), "{refused}");
    // The month that runs is not let go, whatever the retention is said to be.
    let refused = drop_months_older_than(&mut conn, -3).await.expect_err("it is not over");
    assert!(format!("{refused:?}").contains("only added to"), "{refused:?}");
    assert_eq!(drop_months_older_than(&mut conn, 24).await.expect("dropped"), 1);
    let chain = chains(&mut conn).await.expect("read").remove(0);
    assert_eq!((chain.entries, chain.lowest, chain.highest), (1, Some(3), Some(3)));
    let head = chain.head.expect("a head");
    assert_eq!((head.number, head.base_number), (3, 2));
    assert_eq!((head.at, head.base_at), (chain.since, Some(old - TimeDelta::days(1))));
}

#[tokio::test]
async fn who_acts_for_an_app_adds_to_its_chain_and_does_not_say_where_it_begins() {
    let fixture = Fixture::set_up().await;
    let mut walled = wall::begin(fixture.database.pool(), &[fixture.app]).await.expect("a transaction");
    append(&mut walled, Some(fixture.app), deed("one"), Utc::now().trunc_subsecs(6)).await.expect("written");
    walled.commit().await.expect("committed");
    let behind_the_wall = format!(
        "SET LOCAL ROLE automata_tenant; SET LOCAL automata.apps = '{{{}}}'; \
         UPDATE audit_heads SET base_number = number, base_hash = hash",
        fixture.app.uuid()
    );
    let mut conn = fixture.conn().await;
    let whole = head(&mut conn, Some(fixture.app)).await.expect("read");
    let refused = refusal(&fixture, &behind_the_wall).await;
    assert!(refused.contains("permission denied"), "{refused}");
    assert_eq!(head(&mut conn, Some(fixture.app)).await.expect("read"), whole);
}

/// An entry as a program of the release before writes it: in its app's name, without a word about the time in the head.
fn as_before(fixture: &Fixture, number: u8, at: &str) -> String {
    let app = fixture.app.uuid();
    format!(
        "SET LOCAL ROLE automata_tenant; SET LOCAL automata.apps = '{{{app}}}'; \
         INSERT INTO audit_heads AS head (chain, number, hash) VALUES ('{app}', 0, '') \
           ON CONFLICT (chain) DO UPDATE SET number = head.number; \
         INSERT INTO audit_log (chain, number, at, actor, action, target, hash) \
           VALUES ('{app}', {number}, '{at}', 'key:test', 'pauseLane', 'x', 'hash {number}'); \
         UPDATE audit_heads SET number = {number}, hash = 'hash {number}' WHERE chain = '{app}'"
    )
}

#[tokio::test]
async fn a_program_of_the_release_before_adds_and_the_head_says_when() {
    let fixture = Fixture::set_up().await;
    let mut conn = fixture.conn().await;
    for (number, at) in [(1, "2020-01-15T12:00:00Z"), (2, "2020-01-14T12:00:00Z")] {
        fixture.database.execute(&as_before(&fixture, number, at)).await;
        let head = head(&mut conn, Some(fixture.app)).await.expect("read").expect("a head");
        let at: DateTime<Utc> = at.parse().expect("a time");
        assert_eq!((head.number, head.at), (i64::from(number), Some(at)));
    }
    let refused = refusal(&fixture, &as_before(&fixture, 3, "2019-12-31T23:59:59Z")).await;
    assert!(refused.contains("only added to"), "{refused}");
}

#[tokio::test]
async fn a_slow_clock_puts_no_entry_into_an_earlier_month() {
    let fixture = Fixture::set_up().await;
    let mut conn = fixture.conn().await;
    let now = Utc::now().trunc_subsecs(6);
    append(&mut conn, None, deed("one"), now).await.expect("written");
    append(&mut conn, None, deed("two"), now - TimeDelta::days(40)).await.expect("written");
    let entries = read(&mut conn, None, 0, 10).await.expect("read");
    let month = |at: DateTime<Utc>| at.format("%Y-%m").to_string();
    assert_eq!(month(entries[1].at), month(now));
    assert_eq!(entries[1].expected_hash(None, &entries[0].hash), entries[1].hash);
}
