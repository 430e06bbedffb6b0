//! Every fifth transaction that enqueues is rolled back by the database, with a conflict. Whoever was told 202 is
//! stored with jobs, whoever was not is told to try again, and nothing is stored by halves.

use std::time::Duration;

use futures::future::BoxFuture;

use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::stage::{Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "what_rolls_back_was_never_accepted",
    number: "10",
    faults: "1 of 5 transactions rolled back by the database as it enqueues, for 6 s",
    is_quick: true,
    plan: Plan::default,
    play,
};

const CONFLICTS: Duration = Duration::from_secs(6);
const BEGIN: &str = "
    CREATE FUNCTION queue.conflict() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.lease_by IS NULL AND random() < 0.2 THEN
        RAISE EXCEPTION 'a conflict of the scenario' USING ERRCODE = 'serialization_failure';
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER conflict AFTER INSERT ON queue.jobs FOR EACH ROW EXECUTE FUNCTION queue.conflict()";
const END: &str = "
    CREATE OR REPLACE FUNCTION queue.conflict() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'";

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        world.postgres.execute(BEGIN).await?;
        let load = Load::start(world, Shape { per_second: 60.0, recipients: 2, ..Shape::usual(seed) });
        tokio::time::sleep(CONFLICTS).await;
        world.postgres.execute(END).await?;
        let load = load.run_for(Duration::from_secs(1)).await?;
        let halves = "SELECT count(*) FROM messages AS message WHERE NOT EXISTS (
                        SELECT FROM queue.jobs AS job WHERE job.group_id = message.id) AND NOT EXISTS (
                        SELECT FROM queue.scheduled AS job WHERE job.group_id = message.id) AND NOT EXISTS (
                        SELECT FROM deliveries AS told WHERE told.message_id = message.id)";
        let halves = world.postgres.number(halves).await?;
        let finding = (halves > 0).then(|| format!("{halves} messages are stored without their jobs"));
        Ok(Evidence { load, findings: finding.into_iter().collect(), ..Evidence::default() })
    })
}
