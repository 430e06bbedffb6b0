//! Whether the audit log is what was written: every hash computed anew, and every entry in its place.

use std::process::ExitCode;

use sqlx::PgConnection;
use store::audit::read;
use store::audit_heads::{self, Chain, Head, chains};

use super::anchor::{self, Anchor};
use super::retention::{Retention, month};
use crate::say;

/// Entries read at once.
const PAGE: i64 = 1_000;

/// What a chain or an anchor is found to be, or what is wrong with it.
pub(super) type Verdict = Result<String, String>;

/// Checks every chain, and every anchor that was kept; exit code 1 if anything is not as it was.
pub(super) async fn verify(
    conn: &mut PgConnection,
    anchors: &[Anchor],
    retention: &Retention,
) -> anyhow::Result<ExitCode> {
    let mut is_whole = true;
    let chains = chains(conn).await?;
    for chain in &chains {
        is_whole &= tell(&anchor::name(chain.app), verify_chain(conn, chain, retention).await?);
    }
    for anchor in anchors {
        let own = chains.iter().find(|chain| chain.app == anchor.app).and_then(|chain| chain.months);
        is_whole &= tell(&anchor::name(anchor.app), anchor.check(conn, retention, own).await?);
    }
    say::line(if is_whole { "the audit log is as it was written" } else { "THE AUDIT LOG WAS CHANGED" });
    Ok(if is_whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Says it, and whether it is good.
fn tell(name: &str, verdict: Verdict) -> bool {
    let is_good = verdict.is_ok();
    let (Ok(words) | Err(words)) = verdict;
    say::line(format_args!("{name}: {words}"));
    is_good
}

/// What is added meanwhile is left to the next time: one transaction over all of it would hold up whoever makes the next
/// month.
async fn verify_chain(
    conn: &mut PgConnection,
    chain: &Chain,
    retention: &Retention,
) -> anyhow::Result<Verdict> {
    let Some(head) = &chain.head else {
        return Ok(Err(format!("its head is gone, but {} of its entries are there", chain.entries)));
    };
    let mut walked = walk(conn, head).await?;
    // The service goes on meanwhile, and may have let the oldest entries go.
    if walked.is_err()
        && let Some(now) = audit_heads::head(conn, head.app).await?
        && now.base_number != head.base_number
    {
        walked = walk(conn, &now).await?;
    }
    let checked = walked.and_then(|()| in_place(chain, head)).and_then(|()| in_time(chain, head, retention));
    Ok(checked.map(|()| words(chain, head)))
}

/// Goes from where a chain begins to where it ends, and says where it is broken.
async fn walk(conn: &mut PgConnection, head: &Head) -> anyhow::Result<Result<(), String>> {
    let (mut number, mut hash) = (head.base_number, head.base_hash.clone());
    // A head that says another time would be told in anchors.
    let mut is_in_time = true;
    while number < head.number {
        let page = read(conn, head.app, number, PAGE.min(head.number - number)).await?;
        if page.is_empty() {
            return Ok(Err(format!("it ends at entry {number}, but {} were written", head.number)));
        }
        for entry in page {
            if entry.number != number + 1 {
                return Ok(Err(format!("entry {} is missing", number + 1)));
            }
            if entry.expected_hash(head.app, &hash) != entry.hash {
                return Ok(Err(format!("entry {} is not what was written", entry.number)));
            }
            (number, hash) = (entry.number, entry.hash);
            is_in_time = head.at == Some(entry.at);
        }
    }
    if hash != head.hash {
        return Ok(Err(format!("entry {number} is not the one that was written last")));
    }
    if !is_in_time {
        return Ok(Err(format!("its head says another time than entry {number} has")));
    }
    Ok(Ok(()))
}

/// Whether there are no other entries than those that were walked over: who moves where a chain begins or ends leaves some
/// aside.
fn in_place(chain: &Chain, head: &Head) -> Result<(), String> {
    let (base, number) = (head.base_number, head.number);
    if let Some(lowest) = chain.lowest.filter(|lowest| *lowest <= base) {
        return Err(format!("entry {lowest} is there, though all up to entry {base} were let go"));
    }
    if let Some(highest) = chain.highest.filter(|highest| *highest > number) {
        return Err(format!("entry {highest} is there, though {number} were written"));
    }
    if chain.entries != number - base {
        return Err(format!("{} entries are there in {} places", chain.entries, number - base));
    }
    Ok(())
}

/// Whether what is gone from its beginning can have been let go: whole months, and not before their time. Who cuts something
/// off leaves a chain that is unbroken.
fn in_time(chain: &Chain, head: &Head, retention: &Retention) -> Result<(), String> {
    let base = head.base_number;
    if base == 0 {
        return Ok(());
    }
    let Some(at) = head.base_at else {
        return Err(format!("entries up to {base} are gone, and its head does not say of when they were"));
    };
    if chain.since.is_some_and(|since| month(since) <= month(at)) {
        return Err(format!("entries up to {base} are gone, but others of their month are there"));
    }
    if chain.entries == 0 && head.at != Some(at) {
        return Err(format!("its head says two times of entry {base}"));
    }
    let told = retention.lets_go(chain.months, at);
    told.map_err(|why| format!("entries up to {base} are gone before their time: {why}"))
}

/// What a chain is that is whole.
fn words(chain: &Chain, head: &Head) -> String {
    let (base, number) = (head.base_number, head.number);
    match (base, chain.since) {
        (0, _) => format!("{number} entries, unbroken"),
        (_, Some(since)) => {
            let day = since.format("%Y-%m-%d");
            format!(
                "entries {} to {number}, unbroken; those before were let go, the first kept is of {day}",
                base + 1
            )
        }
        (_, None) => format!("all {number} entries were let go"),
    }
}
