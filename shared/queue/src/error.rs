//! What can go wrong with the queue, and whether it passes.

use std::fmt::{self, Write as _};

use sqlx::error::DatabaseError;

/// What can go wrong when the queue is asked something. Its `Debug` form is for logs and dead letters: it says what failed,
/// and nothing of the row.
#[derive(thiserror::Error)]
pub enum QueueError {
    /// Not a queue name.
    #[error("`{0}` is not a queue name: 1 to 40 small letters, digits and underscores, a letter first")]
    Name(String),
    /// There is no such queue; [`crate::create_queue`] makes one.
    #[error("there is no queue `{0}`; create it first")]
    NoSuchQueue(String),
    /// The database did not answer in time; nothing is known about the statement.
    #[error("the database did not answer within {0:?}")]
    Timeout(std::time::Duration),
    /// The database refused or was out of reach.
    #[error("the queue's database failed")]
    Database(#[source] sqlx::Error),
}

impl fmt::Debug for QueueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(_) | Self::NoSuchQueue(_) | Self::Timeout(_) => write!(f, "QueueError({self})"),
            Self::Database(error) => write!(f, "Database({})", told(error)),
        }
    }
}

/// What may be told of a database's error: its code, table, constraint and message. Not its detail and context, which quote
/// rows ("Failing row contains (..)"), and no message of class 22, which quotes the value that does not read.
/// <https://www.postgresql.org/docs/current/protocol-error-fields.html>
///
/// It stands in `shared/queue/src/error.rs` and in `shared/store/src/error.rs`, for neither knows the other; a lint
/// (`lints/tests/lints/copies.rs`) holds the two equal.
pub(crate) fn told(error: &sqlx::Error) -> String {
    let Some(database) = error.as_database_error() else { return error.to_string() };
    let code = database.code().unwrap_or_default();
    let mut told = format!("SQLSTATE {code}");
    for (what, name) in [("table", database.table()), ("constraint", database.constraint())] {
        if let Some(name) = name {
            let _ = write!(told, ", {what} {name}");
        }
    }
    if !code.starts_with("22") {
        let _ = write!(told, ": {}", database.message());
    }
    told
}

impl From<sqlx::Error> for QueueError {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error)
    }
}

/// For effects that enqueue: the completer decides by the database's own errors.
impl From<QueueError> for sqlx::Error {
    fn from(error: QueueError) -> Self {
        match error {
            QueueError::Database(error) => error,
            QueueError::Timeout(_) => Self::PoolTimedOut,
            QueueError::Name(_) | QueueError::NoSuchQueue(_) => Self::Encode(Box::new(error)),
        }
    }
}

impl QueueError {
    /// Whether the same statement can succeed later, unchanged.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Name(_) | Self::NoSuchQueue(_) => false,
            Self::Timeout(_) => true,
            Self::Database(error) => is_transient(error),
        }
    }
}

/// Whether `error` says something about the database's state rather than about the statement.
///
/// Classes of <https://www.postgresql.org/docs/current/errcodes-appendix.html>: 08 connection, 25006 read
/// only (a demoted primary), 40 serialisation and deadlock, 53 out of resources, 55P03 lock timeout, 57
/// operator intervention (restart, cancel), 58 system error.
pub(crate) fn is_transient(error: &sqlx::Error) -> bool {
    let Some(error) = error.as_database_error() else {
        return !matches!(
            error,
            sqlx::Error::ColumnDecode { .. }
                | sqlx::Error::ColumnNotFound(_)
                | sqlx::Error::Decode(_)
                | sqlx::Error::Encode(_)
                | sqlx::Error::RowNotFound
                | sqlx::Error::TypeNotFound { .. }
        );
    };
    let Some(code) = error.code() else { return false };
    matches!(code.get(..2), Some("08" | "40" | "53" | "57" | "58")) || matches!(&*code, "25006" | "55P03")
}

/// `23514` is what inserting into a partitioned table without a matching partition gives.
pub(crate) fn missing_partition(error: &sqlx::Error) -> bool {
    error.as_database_error().and_then(DatabaseError::code).is_some_and(|code| code == "23514")
}
