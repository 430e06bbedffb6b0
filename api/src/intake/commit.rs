//! One commit for many messages.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use chrono::Utc;
use queue::{NewJob, QueueName};
use sqlx::PgConnection;
use store::StoreError;
use store::idempotency::{self, Answer as Kept, Key};

use super::ask::Ask;
use super::committer::{Taken, Verdict};
use super::new_message::NewMessage;
use super::prepared::Prepared;
use super::resolve::resolve;
use crate::edge::{Code, Problem, replay, waited};

/// Writes `asks` in the transaction of `conn`, and says what each is answered once that commits. Their idempotency
/// keys must not repeat; whoever holds one of them is waited for no longer than `patience`. The queues are those that got
/// jobs.
pub(super) async fn write(
    conn: &mut PgConnection,
    asks: &[Ask],
    patience: Duration,
) -> Result<(Vec<Verdict>, Vec<QueueName>), Problem> {
    let mut verdicts: Vec<Option<Verdict>> = asks.iter().map(|_| None).collect();
    let keys: Vec<Key> = asks.iter().filter_map(|ask| Some(ask.key.as_ref()?.0.clone())).collect();
    if !keys.is_empty() {
        answer_again(asks, idempotency::get_many(conn, &keys).await?, &mut verdicts);
    }
    let open: Vec<usize> = (0..asks.len()).filter(|place| verdicts[*place].is_none()).collect();
    let looked_up = look_up(conn, asks, &open).await?;
    let mut good: Vec<(usize, &Prepared)> = Vec::new();
    for place in open {
        match asks[place].prepared.as_ref().or_else(|| looked_up.get(&place)) {
            Some(Ok(prepared)) => good.push((place, &**prepared)),
            Some(Err(problem)) => verdicts[place] = Some(Err(problem.clone())),
            None => {}
        }
    }
    let answers: Vec<(Key, Kept)> =
        good.iter().filter_map(|(place, prepared)| kept(&asks[*place], prepared)).collect();
    if !answers.is_empty() {
        // Somebody else may have used a key since we looked; then theirs is the answer.
        let earlier = idempotency::keep_within(conn, &answers, patience, Utc::now()).await.map_err(waited)?;
        answer_again(asks, earlier, &mut verdicts);
        good.retain(|(place, _)| verdicts[*place].is_none());
    }
    let queues = insert(conn, &good).await?;
    for (place, prepared) in good {
        verdicts[place] = Some(Ok(Taken::now(asks[place].message.id, prepared)));
    }
    let verdicts =
        verdicts.into_iter().map(|verdict| verdict.unwrap_or_else(|| Err(Problem::new(Code::Internal))));
    Ok((verdicts.collect(), queues))
}

/// What those of the `open` become of whom somebody has to be asked whom they reach.
async fn look_up(
    conn: &mut PgConnection,
    asks: &[Ask],
    open: &[usize],
) -> Result<HashMap<usize, Result<Box<Prepared>, Problem>>, StoreError> {
    let asking: Vec<usize> = open.iter().copied().filter(|place| asks[*place].prepared.is_none()).collect();
    let messages: Vec<&NewMessage> = asking.iter().map(|place| &*asks[*place].message).collect();
    let found = resolve(conn, &messages).await?;
    Ok(asking.iter().zip(found).map(|(place, found)| (*place, asks[*place].prepare(&found))).collect())
}

/// The answer as its key keeps it, if it has one.
fn kept(ask: &Ask, prepared: &Prepared) -> Option<(Key, Kept)> {
    let (key, fingerprint) = ask.key.as_ref()?;
    Some((key.clone(), Kept { fingerprint: fingerprint.clone(), status: 202, body: prepared.body.clone() }))
}

async fn insert(conn: &mut PgConnection, good: &[(usize, &Prepared)]) -> Result<Vec<QueueName>, Problem> {
    let rows: Vec<_> = good.iter().map(|(_, prepared)| (prepared.app, &prepared.record)).collect();
    store::messages::insert(conn, &rows).await?;
    let mut jobs: BTreeMap<&QueueName, Vec<&NewJob>> = BTreeMap::new();
    for (queue, job) in good.iter().flat_map(|(_, prepared)| &prepared.jobs) {
        jobs.entry(queue).or_default().push(job);
    }
    for (queue, jobs) in &jobs {
        queue::enqueue(conn, queue, jobs).await?;
    }
    Ok(jobs.into_keys().cloned().collect())
}

/// Answers those whose key was used before as they were answered then.
fn answer_again(asks: &[Ask], mut kept: HashMap<Key, Kept>, verdicts: &mut [Option<Verdict>]) {
    for (ask, verdict) in asks.iter().zip(verdicts) {
        let Some((key, fingerprint)) = &ask.key else { continue };
        if let Some(kept) = kept.remove(key) {
            let again = replay(kept, fingerprint);
            *verdict = Some(again.map(|(status, body)| Taken::again(status, body)));
        }
    }
}
