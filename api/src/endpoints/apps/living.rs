//! An app there is.

use domain::AppId;
use sqlx::PgConnection;
use store::apps::App;

use crate::edge::{Code, Problem};

/// The app, unless there is none, or none any more.
pub(in crate::endpoints) async fn living(conn: &mut PgConnection, app: AppId) -> Result<App, Problem> {
    let found = store::apps::get(conn, app).await?.ok_or_else(|| Problem::not_found(app))?;
    if found.erased_at.is_some() { Err(Problem::new(Code::AppErased)) } else { Ok(found) }
}
