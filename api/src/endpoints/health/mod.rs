//! Whether this process can serve.

use std::sync::Arc;
use std::time::Duration;

use poem_openapi::{Object, OpenApi};
use store::health::is_writable;

use crate::edge::{Answer, Asking, Code, Failed, Found, Problem};
use crate::endpoints::Tag;
use crate::services::Services;

struct Health(Arc<Services>);

/// How long the database may take to answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// It can.
#[derive(Debug, Object)]
#[oai(rename = "Health")]
pub(crate) struct HealthView {
    /// `ok`.
    status: String,
}

type Healthy = Result<Answer<HealthView, Found>, Failed<Asking>>;

/// The endpoints of health.
pub(super) fn endpoints(services: &Arc<Services>) -> impl OpenApi + use<> {
    Health(Arc::clone(services))
}

#[OpenApi(prefix_path = "/health", tag = "Tag::Health")]
impl Health {
    /// Whether the process runs
    ///
    /// Asks nobody else: a process that can not reach its database must not be restarted for it.
    #[oai(path = "/live", method = "get", operation_id = "getLiveness")]
    #[expect(clippy::unused_async, reason = "the framework wants it so")]
    async fn live(&self) -> Healthy {
        Ok(fine())
    }

    /// Whether it can answer requests that read
    #[oai(path = "/ready", method = "get", operation_id = "getReadiness")]
    async fn ready(&self) -> Healthy {
        self.writable().await?;
        Ok(fine())
    }

    /// Whether it can answer requests that write
    #[oai(path = "/write", method = "get", operation_id = "getWritability")]
    async fn write(&self) -> Healthy {
        if self.writable().await? {
            return Ok(fine());
        }
        Err(Problem::because(Code::DatabaseUnavailable, "the database is read-only at the moment").into())
    }
}

impl Health {
    async fn writable(&self) -> Result<bool, Problem> {
        let asked = async {
            let mut conn = self.0.conn().await?;
            Ok(is_writable(&mut conn).await?)
        };
        let late = |_| Problem::because(Code::DatabaseUnavailable, "the database does not answer");
        tokio::time::timeout(PATIENCE, asked).await.map_err(late)?
    }
}

fn fine() -> Answer<HealthView, Found> {
    Answer::new(&HealthView { status: "ok".to_owned() })
}
