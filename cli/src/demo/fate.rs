//! What the providers do with a recipient, told by the beginning of its token.

use domain::Channel;
use sandbox::{Fault, Latency, Reaction, Scenario};

/// What happens to a recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Accepted at once.
    Fine,
    /// The app was removed from the device.
    Gone,
    /// Too many for this device, twice.
    Throttled,
    /// The provider is not available, three times.
    FailsThrice,
    /// The provider is not available, ever.
    FailsAlways,
}

impl Fate {
    /// The fates that are a fault.
    const FAULTS: [Self; 4] = [Self::Gone, Self::Throttled, Self::FailsThrice, Self::FailsAlways];

    /// One in twenty meets each of the faults.
    pub(super) fn of(number: usize) -> Self {
        Self::FAULTS.get(number % 20).copied().unwrap_or(Self::Fine)
    }

    /// How a token with this fate begins; Apple's are hexadecimal.
    pub(super) fn prefix(self, channel: Channel) -> &'static str {
        match (self, channel) {
            (Self::Fine, Channel::Apns) => "f17e",
            (Self::Gone, Channel::Apns) => "dead",
            (Self::Throttled, Channel::Apns) => "510e",
            (Self::FailsThrice, Channel::Apns) => "3333",
            (Self::FailsAlways, Channel::Apns) => "ffff",
            (Self::Fine, Channel::Fcm) => "fine-",
            (Self::Gone, Channel::Fcm) => "gone-",
            (Self::Throttled, Channel::Fcm) => "throttled-",
            (Self::FailsThrice, Channel::Fcm) => "fails-thrice-",
            (Self::FailsAlways, Channel::Fcm) => "fails-always-",
        }
    }

    fn reaction(self) -> Option<(Reaction, Option<u32>)> {
        match self {
            Self::Fine => None,
            Self::Gone => Some((Reaction::Gone, None)),
            Self::Throttled => Some((Reaction::DeviceThrottled, Some(2))),
            Self::FailsThrice => Some((Reaction::Unavailable, Some(3))),
            Self::FailsAlways => Some((Reaction::Unavailable, None)),
        }
    }
}

/// The providers with all those faults.
pub(super) fn failing() -> Scenario {
    let faults = Fate::FAULTS.iter().flat_map(|fate| Channel::ALL.map(|channel| (*fate, channel)));
    let faults = faults.filter_map(|(fate, channel)| {
        let (reaction, times) = fate.reaction()?;
        let prefix = fate.prefix(channel).to_owned();
        Some(Fault { provider: None, prefix, rate: 1.0, times, reaction })
    });
    Scenario { faults: faults.collect(), ..healed() }
}

/// The providers as they should be.
pub(super) fn healed() -> Scenario {
    Scenario { latency: Latency { p50_ms: 20.0, p99_ms: 80.0 }, ..Scenario::default() }
}
