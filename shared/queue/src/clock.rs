//! The database's clock, as last heard.

use std::sync::RwLock;
use std::time::Instant;

use chrono::{DateTime, Duration, Utc};

/// The database's clock. A machine's own clock may be minutes off; the queue never acts on it.
#[derive(Debug, Default)]
pub struct DatabaseClock {
    heard: RwLock<Option<(Instant, DateTime<Utc>)>>,
}

impl DatabaseClock {
    /// Takes over what the database said when it was asked at `asked`.
    pub(crate) fn hear(&self, asked: Instant, said: DateTime<Utc>) {
        if let Ok(mut heard) = self.heard.write() {
            *heard = Some((asked, said));
        }
    }

    /// The database's time now, carried on by this machine's steady clock.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        let heard = self.heard.read().ok().and_then(|heard| *heard);
        match heard {
            Some((asked, said)) => said + Duration::from_std(asked.elapsed()).unwrap_or_default(),
            None => Utc::now(),
        }
    }
}
