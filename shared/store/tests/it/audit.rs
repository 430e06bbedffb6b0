//! The audit log: what is written, and what is let go after its time.

use chrono::{DateTime, Months, SubsecRound as _, TimeDelta, Utc};
use serde_json::json;
use store::audit::{Deed, append, heads, list, read};
use store::partitions::{create_months, drop_months_older_than};

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
