//! Who shares limits and a fair turn.

use uuid::Uuid;

use crate::{AppId, Environment};

/// The jobs of one app that share pauses, limits and a fair turn with the other apps.
///
/// Apple's development world has a lane of its own: a developer's broken build must not pause production.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lane(Uuid);

impl Lane {
    /// The lane of `app` in `environment`.
    #[must_use]
    pub fn of(app: AppId, environment: Environment) -> Self {
        match environment {
            Environment::Production => Self(app.uuid()),
            Environment::Sandbox => {
                // A variant no UUID of ours has (RFC 9562, section 4.1), so it can not be another app's id.
                let mut bytes = app.uuid().into_bytes();
                bytes[8] |= 0xc0;
                Self(Uuid::from_bytes(bytes))
            }
        }
    }

    /// Every lane of `app`.
    #[must_use]
    pub fn all_of(app: AppId) -> Vec<Uuid> {
        [Environment::Production, Environment::Sandbox]
            .map(|environment| Self::of(app, environment).uuid())
            .to_vec()
    }

    /// Which of the lanes of `app` this is, if it is one.
    #[must_use]
    pub fn environment_of(app: AppId, lane: Uuid) -> Option<Environment> {
        [Environment::Production, Environment::Sandbox]
            .into_iter()
            .find(|environment| Self::of(app, *environment).uuid() == lane)
    }

    /// The lane as the queue knows it.
    #[must_use]
    pub fn uuid(self) -> Uuid {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    #[test]
    fn production_and_sandbox_do_not_share_a_lane() {
        let app = AppId::at(DateTime::UNIX_EPOCH, [3; 10]);
        let [production, sandbox] = Lane::all_of(app)[..] else { panic!("two lanes") };
        assert_eq!(production, app.uuid());
        assert_ne!(production, sandbox);
        assert_ne!(sandbox.get_variant(), app.uuid().get_variant());
        assert_eq!(Lane::environment_of(app, sandbox), Some(Environment::Sandbox));
        assert_eq!(Lane::environment_of(app, Uuid::nil()), None);
    }
}
