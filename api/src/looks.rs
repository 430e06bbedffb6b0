//! What programs looked at lately. They ask all day what became of their messages: the audit log says so once an hour for each
//! key and operation, not with every request, or each would wait for the one before.

use std::time::Duration;

use domain::AppId;
use moka::future::Cache;

/// How long a look stands for those that follow.
const STANDS_FOR: Duration = Duration::from_hours(1);
/// Looks remembered at once; one that is forgotten earlier is written down again.
const MOST: u64 = 100_000;

/// Who looked by which operation, for which app.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Look {
    app: AppId,
    who: String,
    operation: String,
}

/// What a look at contents or people is for the audit log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reading {
    /// A person's: each is written down.
    Persons,
    /// A program's first in an hour: it is written down, and remembered when that is committed.
    First(Look),
    /// A program's that follows one.
    Again,
}

/// Looks of programs that are in the audit log. Each process remembers its own.
#[derive(Debug, Clone)]
pub(crate) struct Looks(Cache<Look, ()>);

impl Look {
    /// A look of `who`, or of whoever answers for them.
    pub(crate) fn of(app: AppId, who: &str, operation: &str) -> Self {
        Self { app, who: who.to_owned(), operation: operation.to_owned() }
    }
}

impl Reading {
    /// Whether it is written down.
    pub(crate) fn is_due(&self) -> bool {
        *self != Self::Again
    }
}

impl Looks {
    pub(crate) fn new() -> Self {
        Self(Cache::builder().max_capacity(MOST).time_to_live(STANDS_FOR).build())
    }

    /// What a program's look is: whether one was written down within the hour.
    pub(crate) fn reading(&self, look: Look) -> Reading {
        if self.0.contains_key(&look) { Reading::Again } else { Reading::First(look) }
    }

    /// Remembers one that was written down. Not before that is committed: what is not in the log has to be due.
    pub(crate) async fn remember(&self, reading: Reading) {
        if let Reading::First(look) = reading {
            self.0.insert(look, ()).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    #[tokio::test]
    async fn each_key_and_operation_is_remembered_apart() {
        let (ours, theirs) =
            (AppId::at(DateTime::UNIX_EPOCH, [1; 10]), AppId::at(DateTime::UNIX_EPOCH, [2; 10]));
        let looks = Looks::new();
        let look = Look::of(ours, "key:1", "getMessage");
        let first = looks.reading(look.clone());
        assert!(first.is_due() && looks.reading(look.clone()).is_due(), "it is not in the log yet");
        looks.remember(first).await;
        assert!(!looks.reading(look).is_due());
        for (app, who, operation) in
            [(theirs, "key:1", "getMessage"), (ours, "key:2", "getMessage"), (ours, "key:1", "getUser")]
        {
            assert!(looks.reading(Look::of(app, who, operation)).is_due(), "{who} {operation}");
        }
    }
}
