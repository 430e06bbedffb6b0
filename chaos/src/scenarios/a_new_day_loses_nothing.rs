//! Midnight under load: messages and outcomes move to the next day's partitions, while old ones are dropped and a
//! reader that does not let go holds them.

use std::time::Duration;

use futures::future::BoxFuture;

use super::patience::until;
use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::stage::{Plan, World, run};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_new_day_loses_nothing",
    number: "20",
    faults: "midnight under load (every clock shifted), partitions dropped while a reader holds them, three tries",
    is_quick: false,
    plan: || Plan { before_midnight: Some(Duration::from_secs(20)), ..Plan::default() },
    play,
};

const MIDNIGHT_WITHIN: Duration = Duration::from_secs(40);
const TRIES: usize = 3;
const OLD_DAY: &str = "
    CREATE TABLE messages_20200101 PARTITION OF messages
      FOR VALUES FROM (day_as_uuid('2020-01-01')) TO (day_as_uuid('2020-01-02'));
    CREATE TABLE deliveries_20200101 PARTITION OF deliveries
      FOR VALUES FROM (day_as_uuid('2020-01-01')) TO (day_as_uuid('2020-01-02'))";
const DROP: &str = "BEGIN; SET LOCAL lock_timeout = '500ms'; SELECT drop_day_partitions(90); COMMIT";

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let today = days(world).await?;
        let load = Load::start(world, Shape::usual(seed));
        until(MIDNIGHT_WITHIN, "it is tomorrow", || async { Ok(days(world).await? > today) }).await?;
        world.postgres.execute(OLD_DAY).await?;
        let mut reader = world.postgres.connect().await?;
        run(&mut reader, "BEGIN; SELECT count(*) FROM messages").await?;
        let mut findings = Vec::new();
        for _ in 0..TRIES {
            let dropped = world.postgres.execute(DROP).await;
            findings.extend(dropped.is_ok().then(|| "a partition was dropped under its reader".to_owned()));
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        run(&mut reader, "COMMIT").await?;
        world.postgres.execute(DROP).await?;
        let load = load.run_for(Duration::from_secs(3)).await?;
        let [yesterday, tomorrow, strays] = shares(world).await?;
        if yesterday == 0 || tomorrow == 0 {
            findings.push(format!("{yesterday} messages before midnight and {tomorrow} after it"));
        }
        findings.extend((strays > 0).then(|| format!("{strays} rows in the default partitions")));
        let figures =
            vec![("messages before midnight", yesterday.to_string()), ("after it", tomorrow.to_string())];
        Ok(Evidence { load, findings, figures, ..Evidence::default() })
    })
}

/// Days since 1970, by the database's clock.
async fn days(world: &World) -> anyhow::Result<i64> {
    world.postgres.number("SELECT (current_date - '1970-01-01'::date)::bigint").await
}

/// Messages of yesterday, of today, and what has no day.
async fn shares(world: &World) -> anyhow::Result<[i64; 3]> {
    let postgres = &world.postgres;
    Ok([
        postgres.number("SELECT count(*) FROM messages WHERE id < day_as_uuid(current_date)").await?,
        postgres.number("SELECT count(*) FROM messages WHERE id >= day_as_uuid(current_date)").await?,
        postgres
            .number(
                "SELECT (SELECT count(*) FROM messages_default) + (SELECT count(*) FROM deliveries_default)",
            )
            .await?,
    ])
}
