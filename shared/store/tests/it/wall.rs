//! Behind the wall, other apps' rows do not exist.

use chrono::Utc;
use domain::AppId;
use store::wall;
use test_support::Database;
use uuid::Uuid;

/// Tables with an app's rows that need no policy, because nobody behind the wall may touch them at all.
const OUT_OF_REACH: [&str; 2] = ["data_keys", "memberships"];

/// Every table with rows of apps, and everything the wall's role may touch in any way, whatever its columns are called and
/// though it be a part of another table: whether the wall stands around it, and whether the role may touch it.
const TABLES: &str = "
    SELECT name, walled, reachable
    FROM (
      SELECT c.oid::regclass::text AS name,
        c.relrowsecurity AND EXISTS (SELECT FROM pg_policy AS p WHERE p.polrelid = c.oid AND p.polname = 'own_rows') AS walled,
        has_any_column_privilege('automata_tenant', c.oid, 'SELECT, INSERT, UPDATE, REFERENCES')
          OR has_table_privilege('automata_tenant', c.oid, 'DELETE, TRUNCATE, TRIGGER') AS reachable,
        c.relkind IN ('r', 'p') AND NOT c.relispartition AND EXISTS (
          SELECT FROM pg_attribute AS a WHERE a.attrelid = c.oid AND a.attname IN ('app_id', 'lane', 'chain')) AS of_apps
      FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
    ) AS tables
    WHERE of_apps OR reachable ORDER BY name";

#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "a statement of a test")]
async fn the_wall_stands_around_every_table_with_rows_of_apps() {
    let database = Database::create().await;
    let tables: Vec<(String, bool, bool)> =
        sqlx::query_as(TABLES).fetch_all(database.pool()).await.expect("the catalogue");
    assert!(tables.len() > 15, "{tables:?}");
    assert!(tables.iter().any(|(name, ..)| name == "apps"), "{tables:?}");
    assert!(!tables.iter().any(|(name, ..)| name == "queue.unique_keys"), "{tables:?}");
    for (name, walled, reachable) in tables {
        let expected = if OUT_OF_REACH.contains(&name.as_str()) { (false, false) } else { (true, true) };
        assert_eq!(
            (walled, reachable),
            expected,
            "{name}: give it a policy in a migration, or no rights at all"
        );
    }
}

#[tokio::test]
async fn behind_the_wall_other_apps_rows_do_not_exist() {
    let database = Database::create().await;
    let (ours, theirs) = (app(&database).await, app(&database).await);
    for (owner, name) in [(ours, "mine"), (theirs, "not-mine")] {
        let insert = format!(
            "INSERT INTO users (app_id, id, external_id, created_at, updated_at)
             VALUES ('{}', '{}', '{name}', now(), now())",
            owner.uuid(),
            Uuid::now_v7()
        );
        database.execute(&insert).await;
    }
    let mut walled = wall::begin(database.pool(), &[ours]).await.expect("a transaction");
    assert_eq!(touched(&mut walled, "SELECT FROM users").await, Ok(1));
    assert_eq!(touched(&mut walled, "UPDATE users SET locale = 'ko'").await, Ok(1));
    let moved = format!("UPDATE users SET app_id = '{}'", theirs.uuid());
    assert_eq!(touched(&mut walled, &moved).await, Err("42501".to_owned()));
    drop(walled);
    let mut both = wall::begin(database.pool(), &[ours, theirs]).await.expect("a transaction");
    assert_eq!(touched(&mut both, "SELECT FROM users").await, Ok(2));
    drop(both);
    let mut nobody = wall::begin(database.pool(), &[]).await.expect("a transaction");
    assert_eq!(touched(&mut nobody, "SELECT FROM users").await, Ok(0));
    drop(nobody);
    assert_eq!(database.number("SELECT count(*) FROM users").await, 2);
}

#[tokio::test]
async fn a_connection_comes_back_from_behind_the_wall_as_it_was() {
    let database = Database::create().await;
    let ours = app(&database).await;
    let mut walled = wall::begin(database.pool(), &[ours]).await.expect("a transaction");
    wall::leave(&mut walled).await.expect("outside");
    let role = "SELECT WHERE current_user = 'automata_tenant'";
    assert_eq!(touched(&mut walled, role).await, Ok(0));
    wall::enter_again(&mut walled).await.expect("inside");
    assert_eq!(touched(&mut walled, role).await, Ok(1));
    walled.commit().await.expect("committed");
    // As many looks as there are connections.
    for _ in 0..8 {
        assert_ne!(database.text("SELECT current_user::text").await, "automata_tenant");
    }
}

async fn app(database: &Database) -> AppId {
    let app = store::apps::App {
        id: Uuid::now_v7().into(),
        name: "test".to_owned(),
        audit_months: None,
        created_at: Utc::now(),
        erased_at: None,
    };
    let mut conn = database.pool().acquire().await.expect("a connection");
    store::apps::insert(&mut conn, &app).await.expect("an app");
    app.id
}

/// How many rows a statement touches, or how the database refuses it.
#[expect(clippy::disallowed_methods, reason = "statements of a test")]
async fn touched(conn: &mut sqlx::PgConnection, statement: &str) -> Result<u64, String> {
    let done = sqlx::raw_sql(sqlx::AssertSqlSafe(statement.to_owned())).execute(conn).await;
    done.map(|done| done.rows_affected()).map_err(|error| {
        error.as_database_error().and_then(|error| Some(error.code()?.into_owned())).unwrap_or_default()
    })
}
