//! What statements read: plans do not change when tables fill.

use std::time::Duration;

use queue::Disposition;
use sqlx::Row as _;

use crate::fixture::{Bench, Notes, Seen};

const CLAIM: &str = include_str!("../../src/claim.sql");
/// One claim and one look at the limits a second, the promotion's five, a heartbeat, and a test's own question.
const MOST_PER_SECOND: i64 = 15;

/// The plan of one claim of ten jobs, run for real, under the settings of the queue's connections.
async fn plan_of_claim(bench: &Bench) -> String {
    plan_of_claim_with(bench, "-1, '{}', '{}', '{}'").await
}

/// The same going on from known places.
async fn plan_of_claim_with(bench: &Bench, known: &str) -> String {
    let claim = format!(
        "INSERT INTO queue.workers (id, name) OVERRIDING SYSTEM VALUE VALUES (1, 'who claims') ON CONFLICT DO NOTHING;
         SET jit = off; SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off;
         PREPARE claim (text, smallint[], uuid[], uuid, bigint, bigint, bigint, bigint, uuid[], smallint,
           smallint, uuid[], timestamptz[], bigint[]) AS {CLAIM};
         EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF)
         EXECUTE claim ('q', '{{0,1,2,3,4}}', '{{}}', '00000000-0000-0000-0000-000000000000', 10, 10, 1000, 1, '{{}}', 1,
           {known})"
    );
    explain(bench, &claim).await
}

#[expect(clippy::disallowed_methods, reason = "EXPLAIN is not a statement of the product")]
async fn explain(bench: &Bench, statement: &str) -> String {
    let mut conn = bench.database.pool().acquire().await.expect("a connection").detach();
    let rows =
        sqlx::raw_sql(sqlx::AssertSqlSafe(statement.to_owned())).fetch_all(&mut conn).await.expect("a plan");
    let lines: Vec<String> = rows.iter().filter_map(|row| row.try_get::<String, _>(0).ok()).collect();
    lines.join("\n")
}

/// Buffers touched by the whole statement: the first number of its kind belongs to the top node.
fn buffers(plan: &str) -> u64 {
    let line = plan.lines().find(|line| line.contains("Buffers: shared")).expect("a line of buffers");
    let hit = line.split("hit=").nth(1).and_then(|rest| rest.split_whitespace().next());
    let read = line.split("read=").nth(1).and_then(|rest| rest.split_whitespace().next());
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    number(hit) + number(read)
}

const BACKLOG: &str = "INSERT INTO queue.jobs (queue, priority, lane, run_at, max_attempts, payload)
    SELECT 'q', 2, ('00000000-0000-0000-0000-' || lpad((n % 3 + 1)::text, 12, '0'))::uuid, now(), 5, 'x'
    FROM generate_series(1, 200000) AS n";

#[tokio::test]
async fn a_claim_reads_what_it_takes_whatever_the_backlog() {
    let bench = Bench::set_up().await;
    bench.database.execute(BACKLOG).await;
    let before = plan_of_claim(&bench).await;
    bench.database.execute("ANALYZE queue.jobs").await;
    let after = plan_of_claim(&bench).await;
    for plan in [&before, &after] {
        assert!(!plan.contains("Seq Scan"), "{plan}");
        assert!(buffers(plan) < 400, "{plan}");
    }
}

/// Without rows every index costs the same, and the plan is kept when the rows come.
#[tokio::test]
async fn a_plan_made_for_an_empty_table_goes_to_the_place_of_each_job() {
    let bench = Bench::set_up().await;
    bench.database.execute("VACUUM (FULL, ANALYZE) queue.jobs").await;
    let plan = plan_of_claim(&bench).await;
    let update = plan.lines().find(|line| line.contains(" on jobs_q job")).expect("the updated table");
    let read = plan.lines().skip_while(|line| *line != update).skip(1);
    let mut read = read.filter(|line| line.contains(" on jobs_q job"));
    assert!(read.next().is_some_and(|line| line.contains("Tid Scan")), "{plan}");
}

/// What a flush and a promotion write, with parameters that name ten jobs.
const WRITES: [(&str, &str, &str, &str); 7] = [
    ("promote", include_str!("../../src/maintenance/promote.sql"), "bigint", "10"),
    ("finish", include_str!("../../src/completer/finish.sql"), "text, bigint[], integer[]", "'q', {ids}, {epochs}"),
    (
        "finish_in_place",
        include_str!("../../src/completer/finish_in_place.sql"),
        "text, bigint[], integer[], tid[]",
        "'q', {ids}, {epochs}, pg_temp.places()",
    ),
    (
        "remove_in_place",
        include_str!("../../src/completer/remove_in_place.sql"),
        "text, bigint[], integer[], tid[]",
        "'q', {ids}, {epochs}, pg_temp.places()",
    ),
    (
        "checkpoint",
        include_str!("../../src/completer/checkpoint.sql"),
        "text, bigint[], integer[], integer[], bytea[]",
        "'q', {ids}, {epochs}, array_fill(1, ARRAY[10]), array_fill('x'::bytea, ARRAY[10])",
    ),
    (
        "release",
        include_str!("../../src/completer/release.sql"),
        "text, bigint[], integer[], smallint[], bytea[], bytea[]",
        "'q', {ids}, {epochs}, array_fill(0::smallint, ARRAY[10]), array_fill(NULL::bytea, ARRAY[10]),
         array_fill(NULL::bytea, ARRAY[10])",
    ),
    (
        "postpone",
        include_str!("../../src/completer/postpone.sql"),
        "text, bigint[], integer[], float8[], timestamptz[], smallint[], bytea[], bytea[]",
        "'q', {ids}, {epochs}, array_fill(60::float8, ARRAY[10]), array_fill(NULL::timestamptz, ARRAY[10]),
         array_fill(0::smallint, ARRAY[10]), array_fill(NULL::bytea, ARRAY[10]), array_fill(NULL::bytea, ARRAY[10])",
    ),
];

/// A vacuum of a table that was just worked off says "empty", a plan made then is kept when the jobs come.
#[tokio::test]
async fn a_plan_made_for_an_empty_table_writes_only_the_jobs_it_is_about() {
    const SPLIT: &str = "the plan of ";
    const FILL: &str = "
        INSERT INTO queue.jobs (queue, id, priority, lane, run_at, lease_by, max_attempts, payload)
        SELECT 'q', n, 2, '00000000-0000-0000-0000-000000000000', now(), 1, 5, 'x' FROM generate_series(1, 50000) AS n;
        INSERT INTO queue.scheduled (queue, id, priority, lane, run_at, max_attempts, payload)
        SELECT 'q', -n, 2, '00000000-0000-0000-0000-000000000000', now() - interval '1 s', 5, 'x'
        FROM generate_series(1, 50000) AS n;";
    let bench = Bench::set_up().await;
    bench.database.execute(&format!("{FILL} DELETE FROM queue.jobs; DELETE FROM queue.scheduled;")).await;
    bench.database.execute("VACUUM (ANALYZE) queue.jobs").await;
    bench.database.execute("VACUUM (ANALYZE) queue.scheduled").await;
    let execute = |name: &str, parameters: &str| {
        let ids = parameters.replace("{ids}", "'{101,102,103,104,105,106,107,108,109,110}'");
        format!("EXECUTE {name} ({});", ids.replace("{epochs}", "array_fill(0, ARRAY[10])"))
    };
    let begin = "BEGIN; SET LOCAL jit = off; SET LOCAL plan_cache_mode = force_generic_plan;
                 SET LOCAL enable_seqscan = off;
                 CREATE FUNCTION pg_temp.places() RETURNS tid[] LANGUAGE sql
                 AS 'SELECT array_agg(ctid) FROM queue.jobs WHERE id BETWEEN 101 AND 110';";
    let mut session = vec![begin.to_owned()];
    session.extend(WRITES.map(|(name, statement, types, parameters)| {
        format!("PREPARE {name} ({types}) AS {statement}; {}", execute(name, parameters))
    }));
    session.push(FILL.to_owned());
    session.extend(WRITES.map(|(name, _, _, parameters)| {
        format!(
            "SELECT '{SPLIT}{name}'; SAVEPOINT before; EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF) {}
             ROLLBACK TO before;",
            execute(name, parameters)
        )
    }));
    session.push("ROLLBACK".to_owned());
    let plans = explain(&bench, &session.join("\n")).await;
    let plans: Vec<&str> = plans.split(SPLIT).skip(1).collect();
    assert_eq!(plans.len(), WRITES.len());
    for plan in plans {
        assert!(plan.contains("rows=10 "), "{plan}");
        assert!(!plan.contains("Seq Scan") && buffers(plan) < 200, "{plan}");
    }
}

/// A look for other lanes goes around those that are known.
#[tokio::test]
async fn a_known_lane_is_not_read_when_others_are_looked_for() {
    const LANES: &str = include_str!("../../src/lanes.sql");
    let bench = Bench::set_up().await;
    bench.database.execute(BACKLOG).await;
    // Taken, and still in the index.
    bench.database.execute("UPDATE queue.jobs SET lease_by = 1 WHERE lane::text LIKE '%2'").await;
    let plan_of = async |known: &str| {
        let look = format!(
            "SET jit = off; SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off;
             PREPARE look (text, smallint, uuid[]) AS {};
             EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF) EXECUTE look ('q', 2, '{{{known}}}')",
            LANES.replace("AS \"lane!\"", "")
        );
        explain(&bench, &look).await
    };
    let everything = plan_of("").await;
    assert!(buffers(&everything) > 400, "{everything}");
    let around = plan_of("00000000-0000-0000-0000-000000000002").await;
    assert!(!around.contains("Seq Scan") && buffers(&around) < 100, "{around}");
    // The other two, the known one, and the end.
    assert!(around.contains("rows=4"), "{around}");
}

/// Entries of taken jobs can not leave the index while somebody may still see the jobs.
#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "a transaction of the test's own")]
async fn what_was_taken_is_not_read_again_while_an_old_transaction_keeps_it() {
    let bench = Bench::set_up().await;
    bench.database.execute(BACKLOG).await;
    let mut old = bench.database.pool().begin().await.expect("a transaction");
    let look = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; SELECT pg_current_xact_id()";
    sqlx::raw_sql(look).execute(&mut *old).await.expect("a snapshot");
    bench.database.execute("UPDATE queue.jobs SET lease_by = 1 WHERE id <= 150000").await;
    let everything = plan_of_claim(&bench).await;
    assert!(buffers(&everything) > 800, "{everything}");
    let lanes = [1, 2, 3].map(|lane| format!("00000000-0000-0000-0000-{lane:012}")).join(",");
    let time = bench.database.text("SELECT min(run_at)::text FROM queue.jobs").await;
    let known =
        format!("2, '{{{lanes}}}', '{{\"{time}\",\"{time}\",\"{time}\"}}', '{{150000,150000,150000}}'");
    let behind = plan_of_claim_with(&bench, &known).await;
    assert!(!behind.contains("Seq Scan"), "{behind}");
    assert!(buffers(&behind) < 400, "{behind}");
}

#[tokio::test]
async fn scheduled_jobs_are_not_in_the_claims_way() {
    let bench = Bench::set_up().await;
    bench
        .database
        .execute(
            "INSERT INTO queue.scheduled (queue, priority, lane, run_at, max_attempts, payload)
             SELECT 'q', 0, '00000000-0000-0000-0000-000000000000', now() + interval '1 day', 5, 'x'
             FROM generate_series(1, 100000)",
        )
        .await;
    bench.enqueue_texts(["x"]).await;
    let plan = plan_of_claim(&bench).await;
    assert!(buffers(&plan) < 150, "{plan}");
}

#[tokio::test]
async fn a_paused_lane_costs_the_others_nothing() {
    let bench = Bench::set_up().await;
    bench.database.execute(BACKLOG).await;
    bench
        .database
        .execute(
            "INSERT INTO queue.controls (queue, lane, paused_until)
             SELECT 'q', ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 'infinity'
             FROM generate_series(1, 2) AS n",
        )
        .await;
    let plan = plan_of_claim(&bench).await;
    assert!(buffers(&plan) < 400, "{plan}");
    assert!(plan.contains("rows=10 "), "{plan}");
}

#[tokio::test]
async fn a_claim_in_the_name_of_a_dead_worker_takes_nothing() {
    let bench = Bench::set_up().await;
    bench.enqueue_texts(["x"]).await;
    let dead =
        "INSERT INTO queue.workers (id, name, dead_at) OVERRIDING SYSTEM VALUE VALUES (1, 'dead', now())";
    bench.database.execute(dead).await;
    plan_of_claim(&bench).await;
    let leased = "SELECT count(*) FROM queue.jobs WHERE lease_by IS NOT NULL";
    assert_eq!(bench.database.number(leased).await, 0);
    bench.database.execute("UPDATE queue.workers SET dead_at = NULL").await;
    plan_of_claim(&bench).await;
    assert_eq!(bench.database.number(leased).await, 1);
}

#[tokio::test]
async fn claims_and_checkpoints_are_heap_only_updates() {
    let bench = Bench::set_up().await;
    let seen = Seen::default();
    let notes = seen.clone();
    let running = bench
        .start(move |_, lease| {
            let notes = notes.clone();
            async move {
                for step in 0..50_u8 {
                    lease.checkpoint(vec![step; 64], Notes::default()).await.expect("still ours");
                }
                notes.note("done");
                Disposition::done()
            }
        })
        .await;
    bench.enqueue_texts(["x"]).await;
    seen.reach(1).await;
    bench.drained().await;
    running.stop().await;
    let share = test_support::eventually("the statistics arrive", || async {
        let updates =
            bench.database.number("SELECT n_tup_upd FROM pg_stat_user_tables WHERE relname = 'jobs_q'").await;
        let hot = bench
            .database
            .number("SELECT n_tup_hot_upd FROM pg_stat_user_tables WHERE relname = 'jobs_q'")
            .await;
        (updates >= 50).then_some((hot, updates))
    })
    .await;
    // A page that others still look at may have no room once.
    assert!(share.0 >= share.1 - 1, "{share:?}");
}

#[tokio::test]
async fn no_foreign_key_makes_a_claim_lock_other_rows() {
    let bench = Bench::set_up().await;
    let keys =
        "SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND connamespace = 'queue'::regnamespace";
    assert_eq!(bench.database.number(keys).await, 0);
}

#[tokio::test]
async fn an_idle_worker_asks_seldom() {
    let bench = Bench::set_up().await;
    let options = queue::ProcessOptions { poll: Duration::from_secs(1), ..Default::default() };
    let running = bench
        .start_with(options, crate::fixture::queue_options(), |_, _| async { Disposition::done() })
        .await;
    let transactions =
        "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = current_database()";
    // Each connection tells what it did a second later at the soonest, so one window may hold too many or too few.
    test_support::eventually("a few transactions a second", || async {
        let before = bench.database.number(transactions).await;
        tokio::time::sleep(Duration::from_secs(3)).await;
        let per_second = (bench.database.number(transactions).await - before) / 3;
        (2..=MOST_PER_SECOND).contains(&per_second).then_some(())
    })
    .await;
    running.stop().await;
}

#[tokio::test]
async fn looking_at_the_queues_reads_no_table_from_end_to_end() {
    let bench = Bench::set_up().await;
    bench.database.execute(BACKLOG).await;
    bench
        .database
        .execute(
            "INSERT INTO queue.scheduled (queue, priority, lane, run_at, max_attempts, payload)
             SELECT 'another', 0, '00000000-0000-0000-0000-000000000000', now() + interval '1 day', 5, 'x'
             FROM generate_series(1, 200000)",
        )
        .await;
    bench.database.execute("ANALYZE queue.jobs, queue.scheduled").await;
    let look = format!(
        "PREPARE look (bigint, integer) AS {};
         EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF) EXECUTE look ({}, 1000)",
        include_str!("../../src/statistics.sql"),
        queue::statistics::COUNTED_AT_MOST
    );
    let plan = explain(&bench, &look).await;
    for table in ["jobs_q", "scheduled"] {
        assert!(!plan.contains(&format!("Seq Scan on {table} ")), "{plan}");
    }
    // Nor the jobs of one queue to count those of another.
    let removed = plan.lines().filter_map(|line| line.trim().strip_prefix("Rows Removed by Filter: "));
    let removed: u64 = removed.map(|rows| rows.parse::<u64>().expect("a number")).sum();
    assert!(removed < 1_000, "{plan}");
}
