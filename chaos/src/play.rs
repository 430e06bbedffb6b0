//! One scenario from the first process to the last comparison.

use std::time::{Duration, Instant};

use anyhow::Context as _;

use crate::oracle::{Books, Case, Judgement, judge, left, secrets_told};
use crate::report::Line;
use crate::scenarios::{Evidence, Scenario};
use crate::stage::{Terms, World};

/// Nothing of a load waits longer than this once the faults are over.
const EMPTY_WITHIN: Duration = Duration::from_secs(90);
const LOOK_EVERY: Duration = Duration::from_millis(200);
/// Whoever tells tokens tells some of these.
const SOME_TOKENS: usize = 500;
/// More than this tells nothing new.
const MOST_BROKEN: usize = 12;

/// Plays a scenario. An error in its course is a fallen invariant like any other.
pub(crate) async fn play(scenario: &Scenario, seed: u64, terms: &Terms) -> anyhow::Result<Line> {
    let began = Instant::now();
    let mut world =
        World::start((scenario.plan)(), terms.clone()).await.context("the stage can not be built")?;
    let sabotage = match terms.sabotage {
        Some(sabotage) => Some(sabotage.begin(&world.postgres).await?),
        None => None,
    };
    let judged = course(scenario, &mut world, seed).await;
    let (judgement, figures) = judged
        .unwrap_or_else(|error| (fallen(&format!("the course of the scenario: {error:#}")), Vec::new()));
    if !judgement.broken.is_empty() && terms.sabotage.is_none() {
        keep_logs(scenario, &world);
    }
    drop(sabotage);
    world.stop().await.context("the stage can not be taken down")?;
    Ok(Line {
        scenario: scenario.name,
        number: scenario.number,
        faults: scenario.faults,
        accepted: judgement.accepted,
        recipients: judgement.recipients,
        lost: judgement.lost,
        duplicates: judgement.duplicates,
        bound: judgement.bound,
        retried_requests: judgement.retries,
        rescue_seconds: judgement.rescue.map(|rescue| rescue.as_secs_f64()),
        seconds: began.elapsed().as_secs_f64(),
        figures,
        broken: judgement.broken,
    })
}

type Judged = (Judgement, Vec<(&'static str, String)>);

async fn course(scenario: &Scenario, world: &mut World, seed: u64) -> anyhow::Result<Judged> {
    let Evidence { load, allowance, findings, figures } = (scenario.play)(world, seed).await?;
    if allowance.is_unfinished {
        return Ok((Judgement { broken: findings, ..Judgement::default() }, figures));
    }
    wait_until_empty(world).await?;
    let books = Books::read(&mut world.postgres.connect().await?).await?;
    let ledger = world.providers.ledger().await?;
    let max_attempts = world.plan.max_attempts();
    let case = Case { load: &load, books: &books, ledger: &ledger, allowance: &allowance, max_attempts };
    let mut judgement = judge(&case);
    judgement.broken.extend(findings);
    let some: Vec<String> = ledger.iter().take(SOME_TOKENS).map(|entry| entry.token.clone()).collect();
    judgement.broken.extend(secrets_told(&world.folder(), &some));
    for (number, worker) in world.workers.iter_mut().enumerate() {
        if let Some(status) = worker.process.ended() {
            judgement.broken.push(format!("worker {number} ended by itself: {status}"));
        }
    }
    let more = judgement.broken.len().saturating_sub(MOST_BROKEN);
    if more > 0 {
        judgement.broken.truncate(MOST_BROKEN);
        judgement.broken.push(format!("and {more} more"));
    }
    Ok((judgement, figures))
}

/// Waits until nothing waits or runs; the judge says so if something still does.
async fn wait_until_empty(world: &World) -> anyhow::Result<()> {
    let mut conn = world.postgres.connect().await?;
    let began = Instant::now();
    while !left(&mut conn).await?.is_nothing() && began.elapsed() < EMPTY_WITHIN {
        tokio::time::sleep(LOOK_EVERY).await;
    }
    Ok(())
}

fn fallen(why: &str) -> Judgement {
    Judgement { broken: vec![why.to_owned()], ..Judgement::default() }
}

/// The logs of a scenario that failed are worth more than a clean disk.
fn keep_logs(scenario: &Scenario, world: &World) {
    let kept = std::env::temp_dir().join(format!("{}-logs", scenario.name));
    // Best effort: the verdict stands without them.
    let _ = std::fs::create_dir_all(&kept);
    let entries = std::fs::read_dir(world.folder()).into_iter().flatten().filter_map(Result::ok);
    for path in entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|e| e == "log"))
    {
        if let Some(name) = path.file_name() {
            let _ = std::fs::copy(&path, kept.join(name));
        }
    }
    eprintln!("  logs of the processes: {}", kept.display());
}
