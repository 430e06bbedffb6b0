//! One commit for many messages.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use chrono::Utc;
use poem_openapi::types::ToJSON as _;
use queue::{NewJob, QueueName};
use sqlx::PgConnection;
use store::idempotency::{self, Answer as Kept, Key};

use super::accepted::AcceptedView;
use super::committer::{Ask, Taken, Verdict};
use super::new_message::{NewMessage, Targets};
use super::recipients::Found;
use super::resolve::resolve;
use crate::edge::{Code, Problem, replay, waited};

/// Writes `asks` in the transaction of `conn`, and says what each is answered once that commits. Their idempotency
/// keys must not repeat; whoever holds one of them is waited for no longer than `patience`. The queues are those that got
/// jobs.
pub(super) async fn write(
    conn: &mut PgConnection,
    asks: &[Ask],
    patience: Duration,
    max_attempts: u16,
) -> Result<(Vec<Verdict>, Vec<QueueName>), Problem> {
    let mut verdicts: Vec<Option<Verdict>> = asks.iter().map(|_| None).collect();
    let keys: Vec<Key> = asks.iter().filter_map(|ask| Some(ask.key.as_ref()?.0.clone())).collect();
    if !keys.is_empty() {
        answer_again(asks, idempotency::get_many(conn, &keys).await?, &mut verdicts);
    }
    let open: Vec<usize> = (0..asks.len()).filter(|place| verdicts[*place].is_none()).collect();
    let messages: Vec<&NewMessage> = open.iter().map(|place| &asks[*place].message).collect();
    let mut good: Vec<(usize, Found, Vec<u8>)> = Vec::new();
    for (place, found) in open.iter().zip(resolve(conn, &messages).await?) {
        let message = &asks[*place].message;
        if found.count() == 0 && !matches!(message.targets, Targets::All) {
            verdicts[*place] = Some(Err(nobody(&found)));
        } else {
            let body = AcceptedView::of(message, &found).to_json_string().into_bytes();
            good.push((*place, found, body));
        }
    }
    let answers = good.iter().filter_map(|(place, _, body)| {
        let (key, fingerprint) = asks[*place].key.as_ref()?;
        Some((key.clone(), Kept { fingerprint: fingerprint.clone(), status: 202, body: body.clone() }))
    });
    let answers: Vec<(Key, Kept)> = answers.collect();
    if !answers.is_empty() {
        // Somebody else may have used a key since we looked; then theirs is the answer.
        let earlier = idempotency::keep_within(conn, &answers, patience, Utc::now()).await.map_err(waited)?;
        answer_again(asks, earlier, &mut verdicts);
        good.retain(|(place, _, _)| verdicts[*place].is_none());
    }
    let queues = insert(conn, asks, &good, max_attempts).await?;
    for (place, found, body) in good {
        let (message, channels) = (asks[place].message.id, found.by_channel());
        verdicts[place] =
            Some(Ok(Taken { status: 202, body, replayed: false, message: Some(message), channels }));
    }
    let verdicts =
        verdicts.into_iter().map(|verdict| verdict.unwrap_or_else(|| Err(Problem::new(Code::Internal))));
    Ok((verdicts.collect(), queues))
}

async fn insert(
    conn: &mut PgConnection,
    asks: &[Ask],
    good: &[(usize, Found, Vec<u8>)],
    max_attempts: u16,
) -> Result<Vec<QueueName>, Problem> {
    let rows: Vec<_> = good
        .iter()
        .map(|(place, found, _)| {
            let Ask { message, content, .. } = &asks[*place];
            (message.app, message.record(content.clone(), found.count(), found.refusals_json()))
        })
        .collect();
    store::messages::insert(conn, &rows).await?;
    let mut jobs: BTreeMap<QueueName, Vec<NewJob>> = BTreeMap::new();
    for (place, found, _) in good {
        for (queue, job) in found.jobs(&asks[*place].message, &asks[*place].keys, max_attempts)? {
            jobs.entry(queue).or_default().push(job);
        }
    }
    for (queue, jobs) in &jobs {
        queue::enqueue(conn, queue, jobs).await?;
    }
    Ok(jobs.into_keys().collect())
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

fn nobody(found: &Found) -> Problem {
    let faults = found.refusals().iter().take(100).cloned().collect();
    Problem { detail: Code::NoRecipient.advice().to_owned(), ..Problem::of_faults(Code::NoRecipient, faults) }
}
