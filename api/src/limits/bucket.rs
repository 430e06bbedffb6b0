//! A bucket that fills steadily and is taken from in gulps.

use std::net::{IpAddr, Ipv6Addr};
use std::time::{Duration, Instant};

use domain::AppId;

use super::Standing;

/// Whose bucket of what.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Bucket {
    /// Requests of somebody, by the name of their key or token.
    Requests(String),
    /// Requests of all who ask for an app.
    AppRequests(AppId),
    /// Recipients of an app.
    Recipients(AppId),
    /// Requests of an address without a good key.
    Failures(IpAddr),
    /// Tries to be a member, by what the member is called here.
    Attempts(String),
    /// Tries to be whoever has an address that is nobody's here.
    AttemptsAtNobody(String),
}

/// What there are buckets of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Requests,
    AppRequests,
    Recipients,
    Failures,
    Attempts,
    AttemptsAtNobody,
}

impl Kind {
    pub(super) const ALL: [Self; 6] = [
        Self::Requests,
        Self::AppRequests,
        Self::Recipients,
        Self::Failures,
        Self::Attempts,
        Self::AttemptsAtNobody,
    ];
}

impl Bucket {
    /// What it is a bucket of.
    pub(super) fn kind(&self) -> Kind {
        match self {
            Self::Requests(_) => Kind::Requests,
            Self::AppRequests(_) => Kind::AppRequests,
            Self::Recipients(_) => Kind::Recipients,
            Self::Failures(_) => Kind::Failures,
            Self::Attempts(_) => Kind::Attempts,
            Self::AttemptsAtNobody(_) => Kind::AttemptsAtNobody,
        }
    }

    /// Its name among all processes.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Requests(name) => format!("requests:{name}"),
            Self::AppRequests(app) => format!("app-requests:{app}"),
            Self::Recipients(app) => format!("recipients:{app}"),
            Self::Failures(address) => format!("failures:{address}"),
            Self::Attempts(account) | Self::AttemptsAtNobody(account) => format!("attempts:{account}"),
        }
    }

    /// Failures of whoever is behind `address`: an IPv6 network of 64 bits is one household's or one machine's. All whose
    /// address is not known have one bucket.
    pub(crate) fn failures_of(address: Option<IpAddr>) -> Self {
        Self::Failures(match address {
            Some(IpAddr::V4(address)) => address.into(),
            Some(IpAddr::V6(address)) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).into(),
            None => Ipv6Addr::UNSPECIFIED.into(),
        })
    }
}

/// How much a bucket holds, and how long it takes to fill.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rate {
    pub(super) name: &'static str,
    pub(super) quota: u32,
    pub(super) window: Duration,
}

impl Rate {
    pub(super) fn new(name: &'static str, quota: u32, window: Duration) -> Self {
        Self { name, quota, window }
    }

    pub(super) fn per_second(self) -> f64 {
        f64::from(self.quota) / self.window.as_secs_f64()
    }
}

/// What is in a bucket, as far as this process knows.
#[derive(Debug, Clone)]
pub(super) struct Level {
    left: f64,
    at: Instant,
    /// What this process took and did not tell yet; below zero if it gave back what it had told.
    pub(super) untold: f64,
}

impl Level {
    pub(super) fn full(rate: Rate, now: Instant) -> Self {
        Self { left: f64::from(rate.quota), at: now, untold: 0.0 }
    }

    pub(super) fn empty(now: Instant) -> Self {
        Self { left: 0.0, at: now, untold: 0.0 }
    }

    /// What is left now.
    pub(super) fn left(&mut self, rate: Rate, now: Instant) -> f64 {
        let flowed = rate.per_second() * now.saturating_duration_since(self.at).as_secs_f64();
        (self.left, self.at) = ((self.left + flowed).min(f64::from(rate.quota)), now);
        self.left
    }

    /// Takes `cost`, or says when it will be there.
    pub(super) fn take(&mut self, rate: Rate, cost: f64, now: Instant) -> Result<(), Duration> {
        let missing = cost - self.left(rate, now);
        if missing > 0.0 {
            return Err(Duration::from_secs_f64(missing / rate.per_second()));
        }
        self.left -= cost;
        self.untold += cost;
        Ok(())
    }

    /// Puts `cost` back.
    pub(super) fn give_back(&mut self, rate: Rate, cost: f64, now: Instant) {
        self.left = (self.left(rate, now) + cost).min(f64::from(rate.quota));
        self.untold -= cost;
    }

    /// Whether others have to be told.
    pub(super) fn is_untold(&self) -> bool {
        self.untold.abs() > f64::EPSILON
    }

    /// What all processes left, told just now; `untold` was taken meanwhile.
    pub(super) fn hear(&mut self, left: f64, now: Instant) {
        (self.left, self.at) = (left - self.untold, now);
    }

    /// What a client is told.
    pub(super) fn standing(&self, rate: Rate) -> Standing {
        let missing = f64::from(rate.quota) - self.left;
        Standing {
            name: rate.name,
            quota: rate.quota,
            window: rate.window,
            left: whole(self.left),
            full_in: Duration::from_secs_f64((missing / rate.per_second()).max(0.0)),
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a limit fits, and nothing is below zero"
)]
fn whole(left: f64) -> u32 {
    left.max(0.0).floor() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: Rate = Rate { name: "requests", quota: 10, window: Duration::from_secs(1) };

    #[test]
    fn an_empty_bucket_says_when_it_will_do() {
        let now = Instant::now();
        let mut level = Level::full(RATE, now);
        assert_eq!(level.take(RATE, 10.0, now), Ok(()));
        assert_eq!(level.take(RATE, 5.0, now), Err(Duration::from_millis(500)));
        assert_eq!(level.take(RATE, 5.0, now + Duration::from_millis(500)), Ok(()));
    }

    #[test]
    fn whoever_has_a_whole_ipv6_network_has_one_bucket() {
        let of = |address: &str| Bucket::failures_of(Some(address.parse().expect("an address")));
        assert_eq!(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_ne!(of("203.0.113.7"), of("203.0.113.8"));
    }

    #[test]
    fn a_bucket_does_not_overflow() {
        let now = Instant::now();
        let mut level = Level::full(RATE, now);
        assert!((level.left(RATE, now + Duration::from_mins(1)) - 10.0).abs() < f64::EPSILON);
    }

    #[test]
    fn what_others_took_counts() {
        let now = Instant::now();
        let mut level = Level::full(RATE, now);
        level.untold = 2.0;
        level.hear(5.0, now);
        assert_eq!(level.standing(RATE).left, 3);
        level.hear(-4.0, now);
        assert_eq!(level.standing(RATE).left, 0);
    }
}
