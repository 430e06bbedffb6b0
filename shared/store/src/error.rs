//! What can go wrong with the database, by what can be done about it.

use std::fmt::{self, Write as _};

use secrets::SecretsError;

/// What can go wrong with the database. Its `Debug` form is for logs: it says what failed, and nothing of the row.
#[derive(thiserror::Error)]
pub enum StoreError {
    /// It is out of reach, restarting, out of connections or read-only: the same request can succeed later.
    #[error("the database is not available")]
    Unavailable(#[source] sqlx::Error),
    /// Something the schema forbids, by the constraint's name.
    #[error("the constraint {constraint} is violated")]
    Conflict {
        /// The constraint.
        constraint: String,
        /// The database's own error.
        #[source]
        source: sqlx::Error,
    },
    /// A row holds something this program can not read.
    #[error("table {table} holds a value of {column} that does not read")]
    Inconsistent {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
    },
    /// A sealed value or a data key does not open.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// The app has no keys, and may not get any: it was erased, or there is none.
    #[error("the app has no keys: it was erased, or never was")]
    NoKeys,
    /// A mistake of ours.
    #[error("a statement failed")]
    Failed(#[source] sqlx::Error),
}

impl fmt::Debug for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unavailable(error) => write!(f, "Unavailable({})", told(error)),
            Self::Conflict { source, .. } => write!(f, "Conflict({})", told(source)),
            Self::Inconsistent { table, column } => write!(f, "Inconsistent({table}.{column})"),
            Self::Secrets(error) => write!(f, "Secrets({error})"),
            Self::NoKeys => f.write_str("NoKeys"),
            Self::Failed(error) => write!(f, "Failed({})", told(error)),
        }
    }
}

/// What may be told of a database's error: its code, table, constraint and message. Not its detail and context, which quote
/// rows ("Failing row contains (..)"), and no message of class 22, which quotes the value that does not read.
/// <https://www.postgresql.org/docs/current/protocol-error-fields.html>
///
/// It stands in `shared/queue/src/error.rs` and in `shared/store/src/error.rs`, for neither knows the other; a lint
/// (`lints/tests/lints/copies.rs`) holds the two equal.
fn told(error: &sqlx::Error) -> String {
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

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let Some(database) = error.as_database_error() else {
            let out_of_reach = matches!(
                error,
                sqlx::Error::Io(_)
                    | sqlx::Error::Tls(_)
                    | sqlx::Error::Protocol(_)
                    | sqlx::Error::PoolTimedOut
                    | sqlx::Error::PoolClosed
                    | sqlx::Error::WorkerCrashed
            );
            return if out_of_reach { Self::Unavailable(error) } else { Self::Failed(error) };
        };
        // Connection, serialisation, resources, operator intervention, system, read-only, lock timeout.
        // <https://www.postgresql.org/docs/current/errcodes-appendix.html>
        let code = database.code().unwrap_or_default().into_owned();
        let constraint = database.constraint().map(str::to_owned);
        match (code.get(..2), constraint) {
            (Some("08" | "40" | "53" | "57" | "58"), _) => Self::Unavailable(error),
            _ if matches!(&*code, "25006" | "55P03") => Self::Unavailable(error),
            (Some("23"), Some(constraint)) => Self::Conflict { constraint, source: error },
            _ => Self::Failed(error),
        }
    }
}

/// For whoever writes in a transaction of the queue, which decides by the database's own errors.
impl From<StoreError> for sqlx::Error {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Unavailable(error) | StoreError::Failed(error) => error,
            StoreError::Conflict { source, .. } => source,
            StoreError::Inconsistent { .. } | StoreError::Secrets(_) | StoreError::NoKeys => {
                Self::Decode(Box::new(error))
            }
        }
    }
}

impl StoreError {
    /// Whether somebody else held a row for longer than this connection waits.
    #[must_use]
    pub fn is_lock_timeout(&self) -> bool {
        let Self::Unavailable(error) = self else { return false };
        error.as_database_error().and_then(sqlx::error::DatabaseError::code).as_deref() == Some("55P03")
    }

    /// Whether what was asked for will never be readable again: its key is destroyed, or it was tampered with.
    #[must_use]
    pub fn is_for_good(&self) -> bool {
        matches!(
            self,
            Self::NoKeys
                | Self::Secrets(
                    SecretsError::Malformed | SecretsError::UnknownVersion(_) | SecretsError::Refused
                )
        )
    }

    /// Whether the same request can succeed later, unchanged.
    #[must_use]
    pub fn is_unavailable(&self) -> bool {
        matches!(self, Self::Unavailable(_) | Self::Secrets(SecretsError::Service(_)))
    }
}
