//! Who does the housekeeping: whoever holds the row, by the database's clock.

use std::time::{Duration, Instant};

use tracing::info;

use crate::QueueError;
use crate::connection::{give_back, lend, within};
use crate::process::Shared;

const NAME: &str = "maintenance";
const TERM: Duration = Duration::from_secs(6);
const RENEW_EVERY: Duration = Duration::from_secs(2);

/// This process's hold on the housekeeping.
#[derive(Debug, Default)]
pub(super) struct Leadership {
    /// When it was last confirmed, as holder or not.
    asked: Option<Instant>,
    holds: bool,
}

impl Leadership {
    /// Whether this process does the housekeeping now; takes it over if nobody else does.
    pub(super) async fn hold(&mut self, shared: &Shared) -> Result<bool, QueueError> {
        if self.asked.is_some_and(|asked| asked.elapsed() < RENEW_EVERY) {
            return Ok(self.holds);
        }
        let held = self.holds;
        // Until it is confirmed again, nobody here believes in it.
        self.holds = false;
        let asked = Instant::now();
        let mut conn = lend(&shared.pool, RENEW_EVERY).await?;
        let holder = shared.registration().id;
        let claim = within(RENEW_EVERY, async {
            let term = sqlx::query_scalar!(
                "INSERT INTO queue.leaders (name, holder, expires_at)
                 VALUES ($1, $2, now() + make_interval(secs => $3))
                 ON CONFLICT (name) DO UPDATE SET expires_at = excluded.expires_at, holder = excluded.holder,
                   term = leaders.term + CASE WHEN leaders.holder = excluded.holder THEN 0 ELSE 1 END,
                   since = CASE WHEN leaders.holder = excluded.holder THEN leaders.since ELSE now() END
                   WHERE leaders.holder = excluded.holder OR leaders.expires_at <= now()
                 RETURNING term",
                NAME,
                holder,
                TERM.as_secs_f64()
            );
            Ok(term.fetch_optional(&mut *conn).await?)
        });
        let claim = claim.await;
        let term = give_back(conn, claim)?;
        self.asked = Some(asked);
        self.holds = term.is_some();
        if let (false, Some(term)) = (held, term) {
            info!(term, "this process does the housekeeping now");
        }
        Ok(self.holds)
    }

    /// Lets somebody else take over at once.
    pub(super) async fn resign(&mut self, shared: &Shared) {
        if !std::mem::take(&mut self.holds) {
            return;
        }
        let Ok(mut conn) = lend(&shared.pool, RENEW_EVERY).await else {
            return;
        };
        let holder = shared.registration().id;
        let resigned = within(RENEW_EVERY, async {
            let resigned =
                sqlx::query!("DELETE FROM queue.leaders WHERE name = $1 AND holder = $2", NAME, holder);
            Ok(resigned.execute(&mut *conn).await?)
        });
        let resigned = resigned.await;
        // If it fails, the term runs out by itself.
        let _ = give_back(conn, resigned);
    }
}
