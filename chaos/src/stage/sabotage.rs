//! A product that is broken on purpose: an oracle that never finds anything has to be doubted.

use std::time::Duration;

use clap::ValueEnum;
use tokio::task::JoinSet;

use super::{Postgres, run};

/// What is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sabotage {
    /// Claims have no numbers of their own, and jobs are taken from workers that live.
    Fence,
    /// Some outcomes are acknowledged and not written.
    Outcomes,
}

const NO_FENCE: &str = "
    CREATE FUNCTION queue.no_fence() RETURNS trigger LANGUAGE plpgsql AS
      'BEGIN NEW.epoch = OLD.epoch; NEW.step = 0; RETURN NEW; END';
    CREATE TRIGGER no_fence BEFORE UPDATE ON queue.jobs FOR EACH ROW EXECUTE FUNCTION queue.no_fence()";
const NO_OUTCOME: &str = "
    CREATE FUNCTION no_outcome() RETURNS trigger LANGUAGE plpgsql AS
      'BEGIN RETURN CASE WHEN random() > 0.05 THEN NEW END; END';
    CREATE TRIGGER no_outcome BEFORE INSERT ON deliveries FOR EACH ROW EXECUTE FUNCTION no_outcome()";
const STEAL: &str = "UPDATE queue.jobs SET lease_by = NULL WHERE lease_by IS NOT NULL AND random() < 0.2";
const STEAL_EVERY: Duration = Duration::from_millis(20);

impl Sabotage {
    /// Breaks it, for as long as what it answers is kept.
    pub(crate) async fn begin(self, postgres: &Postgres) -> anyhow::Result<JoinSet<()>> {
        let broken = match self {
            Self::Fence => NO_FENCE,
            Self::Outcomes => NO_OUTCOME,
        };
        postgres.execute(broken).await?;
        let mut thief = JoinSet::new();
        if self == Self::Fence {
            let mut conn = postgres.connect().await?;
            thief.spawn(async move {
                while run(&mut conn, STEAL).await.is_ok() {
                    tokio::time::sleep(STEAL_EVERY).await;
                }
            });
        }
        Ok(thief)
    }
}
