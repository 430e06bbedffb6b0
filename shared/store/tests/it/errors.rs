//! What is told of an error: enough to find the mistake, and nothing of anybody's row.

use store::StoreError;
use test_support::Database;

async fn told(database: &Database, statement: &str) -> String {
    let error = database.try_execute(statement).await.expect_err("refused");
    let whole = format!("{error:?}");
    assert!(whole.contains("canary"), "the database itself tells: {whole}");
    format!("{:?}", StoreError::from(error))
}

#[tokio::test]
async fn a_log_says_what_was_refused_and_not_whose_row_it_was() {
    let database = Database::create().await;
    database.execute("CREATE TABLE names (name text PRIMARY KEY CHECK (name <> 'canary-2'))").await;
    database.execute("INSERT INTO names VALUES ('canary-1')").await;
    let twice = told(&database, "INSERT INTO names VALUES ('canary-1')").await;
    assert_eq!(
        twice,
        "Conflict(SQLSTATE 23505, table names, constraint names_pkey: duplicate key value violates unique constraint \"names_pkey\")"
    );
    let forbidden = told(&database, "INSERT INTO names VALUES ('canary-2')").await;
    assert!(forbidden.contains("23514") && forbidden.contains("names_name_check"), "{forbidden}");
    let unreadable = told(&database, "INSERT INTO names VALUES (('canary-3'::text)::integer::text)").await;
    assert_eq!(unreadable, "Failed(SQLSTATE 22P02)");
    for told in [twice, forbidden, unreadable] {
        assert!(!told.contains("canary"), "{told}");
    }
}
