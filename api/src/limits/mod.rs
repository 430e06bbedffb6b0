//! How often somebody may knock: token buckets that all API processes share.
//!
//! A request is decided here, without asking anybody; five times a second each process tells the database, or a Redis,
//! what it let through and hears what the others did. So a limit costs a request nothing, and several processes together
//! let through at most what flows in within a fifth of a second too much each. Without that place each process limits by
//! itself.

mod bucket;
mod levels;
mod place;
mod redis;
mod sharing;
mod standing;

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use ::redis::RedisError;
use domain::AppId;
use settings::AccessSettings;
use sqlx::postgres::PgPool;

pub use self::redis::check_redis;
pub(crate) use bucket::Bucket;
use bucket::{Kind, Rate};
use levels::{Levels, Newcomers};
pub use place::NotShared;
use place::Place;
pub(crate) use standing::{Standing, Standings};

/// Tries to be one member, from wherever: a password that took a thousand guesses would take a day.
const ATTEMPTS: u32 = 10;
const ATTEMPTS_WINDOW: Duration = Duration::from_mins(15);

/// Every limit of this process.
pub(crate) struct Limits {
    place: Place,
    requests: Mutex<Requests>,
    recipients: Mutex<Levels>,
    failures: Mutex<Levels>,
    attempts: Mutex<Levels>,
    /// Apart, because addresses can be made up and members can not: no flood of them takes the room of a member.
    attempts_at_nobody: Mutex<Levels>,
}

/// Under one lock, because every request takes from both.
struct Requests {
    of_one: Levels,
    of_app: Levels,
}

/// Somebody knocked too often.
#[derive(Debug, Clone)]
pub(crate) struct Exceeded {
    pub(crate) standing: Standing,
    /// When what was asked for will be there.
    pub(crate) after: Duration,
}

impl Limits {
    /// Nobody is asked yet, so a Redis need not be there; but its URL has to be one.
    pub(crate) fn new(pool: PgPool, access: &AccessSettings) -> Result<Self, RedisError> {
        let (second, minute) = (Duration::from_secs(1), Duration::from_mins(1));
        let levels = |name, quota, window, newcomers| Levels::new(Rate::new(name, quota, window), newcomers);
        let requests = Requests {
            of_one: levels("requests", access.requests, second, Newcomers::Come),
            of_app: levels("app-requests", access.app_requests, second, Newcomers::Come),
        };
        Ok(Self {
            place: Place::new(pool, access.redis.as_ref())?,
            requests: Mutex::new(requests),
            recipients: Mutex::new(levels("recipients", access.recipients, second, Newcomers::Come)),
            failures: Mutex::new(levels("failures", access.failures, minute, Newcomers::Come)),
            attempts: Mutex::new(levels("attempts", ATTEMPTS, ATTEMPTS_WINDOW, Newcomers::Wait)),
            // Under the same name, so that nobody is told by it whose an address is.
            attempts_at_nobody: Mutex::new(levels("attempts", ATTEMPTS, ATTEMPTS_WINDOW, Newcomers::Come)),
        })
    }

    /// Takes a request of whoever has this name, and of the app they ask for. Tells of the one there is less left of.
    pub(crate) fn take_request(&self, name: &str, app: Option<AppId>) -> Result<Standing, Exceeded> {
        let now = Instant::now();
        let mut requests = locked(&self.requests);
        let own = requests.of_one.take(Bucket::Requests(name.to_owned()), 1, now)?;
        let Some(app) = app else { return Ok(own) };
        match requests.of_app.take(Bucket::AppRequests(app), 1, now) {
            Ok(of_all) if of_all.left < own.left => Ok(of_all),
            Ok(_) => Ok(own),
            Err(exceeded) => {
                requests.of_one.give_back(&Bucket::Requests(name.to_owned()), 1, now);
                Err(exceeded)
            }
        }
    }

    /// Takes `cost` out of a bucket.
    pub(crate) fn take(&self, bucket: Bucket, cost: u32) -> Result<Standing, Exceeded> {
        self.with(bucket.kind(), |levels, now| levels.take(bucket, cost, now))
    }

    /// Puts back what was taken in advance.
    pub(crate) fn give_back(&self, bucket: &Bucket, cost: u32) {
        self.with(bucket.kind(), |levels, now| levels.give_back(bucket, cost, now));
    }

    /// How somebody stands who takes nothing.
    pub(crate) fn standing(&self, bucket: &Bucket) -> Standing {
        self.with(bucket.kind(), |levels, now| levels.standing(bucket, now))
    }

    /// Whether there is nothing in a bucket.
    pub(crate) fn is_empty(&self, bucket: &Bucket) -> bool {
        self.with(bucket.kind(), |levels, now| levels.is_empty(bucket, now))
    }

    /// Does something with the buckets of a kind.
    fn with<T>(&self, kind: Kind, work: impl FnOnce(&mut Levels, Instant) -> T) -> T {
        let now = Instant::now();
        let levels = match kind {
            Kind::Requests => return work(&mut locked(&self.requests).of_one, now),
            Kind::AppRequests => return work(&mut locked(&self.requests).of_app, now),
            Kind::Recipients => &self.recipients,
            Kind::Failures => &self.failures,
            Kind::Attempts => &self.attempts,
            Kind::AttemptsAtNobody => &self.attempts_at_nobody,
        };
        work(&mut locked(levels), now)
    }

    /// Does something with the buckets of every kind, one after the other.
    fn each(&self, mut work: impl FnMut(&mut Levels)) {
        for kind in Kind::ALL {
            self.with(kind, |levels, _| work(levels));
        }
    }
}

fn locked<T>(levels: &Mutex<T>) -> MutexGuard<'_, T> {
    levels.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use sqlx::postgres::PgPoolOptions;

    use super::*;

    #[tokio::test]
    async fn whoever_makes_addresses_up_takes_no_room_of_members() {
        let pool = PgPoolOptions::new().connect_lazy("postgres://localhost/none").expect("a pool");
        let limits = Limits::new(pool, &AccessSettings::default()).expect("limits");
        for number in 0..=levels::ROOM {
            let made_up = Bucket::AttemptsAtNobody(number.to_string());
            assert!(limits.take(made_up, 1).is_ok(), "{number}");
        }
        // Nobody was counted before, and everybody is now, as exactly as ever.
        let member = Bucket::Attempts("member".to_owned());
        let tries = (0..=ATTEMPTS).filter(|_| limits.take(member.clone(), 1).is_ok());
        assert_eq!(u32::try_from(tries.count()), Ok(ATTEMPTS));
    }

    #[tokio::test]
    async fn an_address_that_is_nobodys_stands_as_a_members_does() {
        let pool = PgPoolOptions::new().connect_lazy("postgres://localhost/none").expect("a pool");
        let limits = Limits::new(pool, &AccessSettings::default()).expect("limits");
        let told = |bucket: Bucket| {
            let standings = (0..=ATTEMPTS).map(|_| match limits.take(bucket.clone(), 1) {
                Ok(standing) => (standing.name, standing.quota, standing.window, standing.left, true),
                Err(Exceeded { standing: Standing { name, quota, window, left, .. }, .. }) => {
                    (name, quota, window, left, false)
                }
            });
            standings.collect::<Vec<_>>()
        };
        let (members, nobodys) =
            (told(Bucket::Attempts("a".to_owned())), told(Bucket::AttemptsAtNobody("a".to_owned())));
        assert_eq!(members, nobodys);
    }
}
