//! The schema, up and down.

use store::MIGRATOR;
use test_support::Database;

#[tokio::test]
async fn every_migration_can_be_taken_back_and_made_again() {
    let database = Database::create().await;
    let mut conn = database.pool().acquire().await.expect("a connection");
    let newest = MIGRATOR.iter().map(|migration| migration.version).max().expect("there are some");
    assert!(store::status(&mut conn).await.expect("compared").missing.is_empty());
    store::revert_to(&mut conn, 0).await.expect("taken back");
    let left = "SELECT count(*) FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = relnamespace
                WHERE nspname IN ('public', 'queue') AND relkind IN ('r', 'p') AND relname <> '_sqlx_migrations'";
    assert_eq!(database.number(left).await, 0);
    assert_eq!(store::status(&mut conn).await.expect("compared").missing.len(), MIGRATOR.iter().count() / 2);
    MIGRATOR.run(&mut *conn).await.expect("made again");
    assert!(store::status(&mut conn).await.expect("compared").applied.contains(&newest));
}

#[tokio::test]
async fn days_are_made_ahead_and_dropped_whole() {
    let database = Database::create().await;
    let mut conn = database.pool().acquire().await.expect("a connection");
    let days = "SELECT count(*) FROM pg_inherits WHERE inhparent = 'messages'::regclass";
    let before = database.number(days).await;
    assert_eq!(store::partitions::create(&mut conn).await.expect("made"), 0, "the migration made them");
    database.execute("DROP TABLE messages_default, deliveries_default").await;
    database
        .execute(
            "CREATE TABLE messages_20200101 PARTITION OF messages FOR VALUES
        FROM (day_as_uuid('2020-01-01')) TO (day_as_uuid('2020-01-02'))",
        )
        .await;
    assert_eq!(store::partitions::drop_older_than(&mut conn, 90).await.expect("dropped"), 1);
    assert_eq!(database.number(days).await, before - 1);
}

#[tokio::test]
async fn a_day_that_is_being_read_is_not_waited_for() {
    let database = Database::create().await;
    database
        .execute(
            "CREATE TABLE messages_20200101 PARTITION OF messages FOR VALUES
        FROM (day_as_uuid('2020-01-01')) TO (day_as_uuid('2020-01-02'))",
        )
        .await;
    let mut reader = database.pool().begin().await.expect("a transaction");
    #[expect(clippy::disallowed_methods, reason = "somebody who reads")]
    sqlx::query("SELECT count(*) FROM messages").execute(&mut *reader).await.expect("read");
    let mut conn = database.pool().acquire().await.expect("a connection");
    assert!(store::partitions::drop_older_than(&mut conn, 90).await.expect_err("refused").is_unavailable());
    reader.rollback().await.expect("done reading");
    assert_eq!(store::partitions::drop_older_than(&mut conn, 90).await.expect("dropped"), 1);
}
