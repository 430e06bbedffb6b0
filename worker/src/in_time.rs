//! Reading from the database within a limit.

use std::io;
use std::time::Duration;

use store::StoreError;

/// How long a page or a job's data may take to be read. A connection whose other end vanished says nothing until TCP gives
/// it up, after a quarter of an hour; until then the same is better read on another one.
pub(crate) const WITHIN: Duration = Duration::from_secs(30);

/// What `reading` finds, or that the database is not there.
pub(crate) async fn in_time<T>(
    reading: impl Future<Output = Result<T, StoreError>>,
) -> Result<T, StoreError> {
    within(WITHIN, reading).await
}

async fn within<T>(
    limit: Duration,
    reading: impl Future<Output = Result<T, StoreError>>,
) -> Result<T, StoreError> {
    let silent = || sqlx::Error::Io(io::ErrorKind::TimedOut.into());
    tokio::time::timeout(limit, reading).await.unwrap_or_else(|_| Err(StoreError::Unavailable(silent())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_never_answers_is_not_there() {
        let answer = within(Duration::from_millis(1), std::future::pending::<Result<(), _>>()).await;
        assert!(answer.is_err_and(|error| error.is_unavailable()));
        assert_eq!(in_time(async { Ok(7) }).await.ok(), Some(7));
    }
}
