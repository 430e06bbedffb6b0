//! Taking the audit log elsewhere.

use std::process::ExitCode;

use anyhow::Context as _;
use domain::AppId;
use serde_json::json;
use sqlx::PgConnection;
use store::audit::{Deed, Entry, read};

use super::record;
use crate::say;

/// Entries read at once.
const PAGE: i64 = 1_000;

/// Prints all entries of a chain, this look among them.
pub(super) async fn run(conn: &mut PgConnection, app: Option<AppId>) -> anyhow::Result<ExitCode> {
    if let Some(app) = app {
        let found = store::apps::get(conn, app).await?;
        found.with_context(|| format!("there is no app {app}; `GET /v1/apps` lists those there are"))?;
    }
    // Before it: what is interrupted was seen in part.
    let recorded = record(conn, app, ("exportAuditLog", "audit-log".to_owned()), None).await;
    recorded.context(
        "who exports the audit log is written down in it; DATABASE_URL has to name a role that may",
    )?;
    let mut number = 0;
    loop {
        let page = read(conn, app, number, PAGE).await?;
        let Some(last) = page.last() else { return Ok(ExitCode::SUCCESS) };
        number = last.number;
        for Entry { number, at, deed, hash } in page {
            let Deed { actor, address, request, action, target, before, after } = deed;
            say::line(json!({
                "number": number, "at": at, "actor": actor, "address": address, "request_id": request, "action": action,
                "target": target, "before": before, "after": after, "hash": hex::encode(hash),
            }));
        }
    }
}
