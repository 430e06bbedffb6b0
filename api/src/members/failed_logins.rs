//! Logins that failed, for the audit log. They are counted here and written down together, once a minute at most: strangers
//! must neither make it grow with every guess nor have everybody wait who adds to it. The request that failed writes
//! nothing, so how long it takes tells nothing either.

use std::collections::BTreeSet;
use std::collections::hash_map::{Entry, HashMap};
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{DateTime, SubsecRound as _, Utc};
use domain::MemberId;
use serde_json::json;
use sqlx::postgres::PgPool;
use store::StoreError;
use store::audit::{Deed, append};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use tracing::warn;

/// How often they are written down at most. The first after a while is written at once.
const EVERY: Duration = Duration::from_mins(1);
/// Addresses that an entry names; whoever has more of them is known by these.
const MOST_ADDRESSES: usize = 20;

/// Logins that failed and are not in the audit log yet: of each member, and of all who are none together.
#[derive(Debug, Default)]
pub(crate) struct FailedLogins {
    tallies: Mutex<Tallies>,
    noted: Notify,
}

type Tallies = HashMap<Option<MemberId>, Tally>;

/// Logins that failed since a moment.
#[derive(Debug)]
struct Tally {
    since: DateTime<Utc>,
    attempts: u64,
    addresses: BTreeSet<IpAddr>,
    /// Where the first one came from, and its request's id.
    first: (Option<IpAddr>, String),
}

impl FailedLogins {
    /// Notes one, for a member or for an address that is nobody's.
    pub(crate) fn note(&self, member: Option<MemberId>, address: Option<IpAddr>, request: &str) {
        let tally = Tally {
            since: Utc::now().trunc_subsecs(6),
            attempts: 1,
            addresses: address.into_iter().collect(),
            first: (address, request.to_owned()),
        };
        add(&mut self.tallies(), member, tally);
        self.noted.notify_one();
    }

    /// Writes them down again and again until `over`, and what is left then.
    pub(crate) async fn write_down(&self, pool: &PgPool, over: &CancellationToken) {
        while !over.is_cancelled() {
            tokio::select! {
                () = self.noted.notified() => {}
                () = over.cancelled() => {}
            }
            if let Err(error) = self.write(pool).await {
                warn!(%error, "logins that failed are not in the audit log yet");
                self.noted.notify_one();
            }
            tokio::select! {
                () = tokio::time::sleep(EVERY) => {}
                () = over.cancelled() => {}
            }
        }
        if let Err(error) = self.write(pool).await {
            warn!(%error, "logins that failed are not in the audit log, and are forgotten now");
        }
    }

    async fn write(&self, pool: &PgPool) -> Result<(), StoreError> {
        let tallies = std::mem::take(&mut *self.tallies());
        let written = write_all(pool, &tallies).await;
        if written.is_err() {
            let mut later = self.tallies();
            for (member, tally) in tallies {
                add(&mut later, member, tally);
            }
        }
        written
    }

    fn tallies(&self) -> MutexGuard<'_, Tallies> {
        self.tallies.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn write_all(pool: &PgPool, tallies: &Tallies) -> Result<(), StoreError> {
    if tallies.is_empty() {
        return Ok(());
    }
    let mut transaction = pool.begin().await?;
    for (member, tally) in tallies {
        append(&mut transaction, None, tally.deed(*member), Utc::now().trunc_subsecs(6)).await?;
    }
    Ok(transaction.commit().await?)
}

fn add(tallies: &mut Tallies, member: Option<MemberId>, tally: Tally) {
    match tallies.entry(member) {
        Entry::Occupied(mut there) => there.get_mut().join(tally),
        Entry::Vacant(place) => {
            place.insert(tally);
        }
    }
}

impl Tally {
    /// Takes in what another one counted.
    fn join(&mut self, other: Self) {
        self.attempts += other.attempts;
        if other.since < self.since {
            (self.since, self.first) = (other.since, other.first);
        }
        for address in other.addresses {
            if self.addresses.len() < MOST_ADDRESSES {
                self.addresses.insert(address);
            }
        }
    }

    fn deed(&self, member: Option<MemberId>) -> Deed {
        let who = member.map_or_else(|| "nobody".to_owned(), |member| member.to_string());
        let (address, request) = &self.first;
        let after = json!({
            "failed": true, "attempts": self.attempts, "since": self.since, "addresses": self.addresses,
        });
        Deed {
            address: address.map(|address| address.to_string()),
            request: Some(request.clone()),
            after: Some(after),
            ..Deed::of(&format!("member:{who}"), "beginSession", format!("member {who}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guesses_that_come_together_are_one_entry_each_for_members_and_for_all_others() {
        let failed = FailedLogins::default();
        let member = Some(MemberId::at(DateTime::UNIX_EPOCH, [1; 10]));
        for last in 0..30 {
            failed.note(member, Some(IpAddr::from([203, 0, 113, last])), &format!("request-{last}"));
            failed.note(None, None, "request");
        }
        let tallies = failed.tallies();
        assert_eq!(tallies.len(), 2);
        let deed = tallies[&member].deed(member);
        assert_eq!(
            (deed.address.as_deref(), deed.request.as_deref()),
            (Some("203.0.113.0"), Some("request-0"))
        );
        let after = deed.after.expect("a count");
        assert_eq!((&after["failed"], &after["attempts"]), (&json!(true), &json!(30)));
        assert_eq!(after["addresses"].as_array().map(Vec::len), Some(MOST_ADDRESSES));
        let nobody = tallies[&None].deed(None);
        assert_eq!((nobody.actor.as_str(), nobody.target.as_str()), ("member:nobody", "member nobody"));
    }
}
