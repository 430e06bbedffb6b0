//! `automata audit`: who changed what, directly on the database.

use std::process::ExitCode;

use anyhow::Context as _;
use chrono::{SubsecRound as _, Utc};
use domain::AppId;
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};
use settings::{DatabaseSettings, Environment};
use sqlx::{Connection as _, PgConnection};
use store::api_keys::ApiKeyRecord;
use store::audit::{self, Deed, Entry, Head, append, heads, read};

use crate::say;

/// What to do with the audit log.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Compute every hash anew: exit code 1 if an entry was changed, taken out or put in.
    Verify,
    /// Print the entries, one JSON object per line.
    Export {
        /// Only what concerns this app; without one, what concerns none.
        #[arg(long, value_name = "app_…")]
        app: Option<AppId>,
    },
}

/// Entries read at once.
const PAGE: i64 = 1_000;

/// Does it.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let settings = DatabaseSettings::read(&Environment::of_process())?;
    let connected = PgConnection::connect(settings.url.expose_secret()).await;
    let mut conn =
        connected.context("the database does not answer; is DATABASE_URL right, is it running?")?;
    match arguments.action {
        Action::Verify => verify(&mut conn).await,
        Action::Export { app } => export(&mut conn, app).await,
    }
}

async fn verify(conn: &mut PgConnection) -> anyhow::Result<ExitCode> {
    let mut faults = 0_u32;
    for head in heads(conn).await? {
        let name = head.app.map_or_else(|| "installation".to_owned(), |app| app.to_string());
        let mut verified = verify_chain(conn, &head).await?;
        // The service goes on meanwhile, and may have let the oldest entries go.
        if verified.is_err()
            && let Some(now) = audit::head(conn, head.app).await?
            && now.base_number != head.base_number
        {
            verified = verify_chain(conn, &now).await?;
        }
        match verified {
            Ok(entries) => say::line(format_args!("{name}: {entries} entries, unbroken")),
            Err(fault) => {
                faults += 1;
                say::line(format_args!("{name}: {fault}"));
            }
        }
    }
    say::line(if faults == 0 { "the audit log is as it was written" } else { "THE AUDIT LOG WAS CHANGED" });
    Ok(if faults == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// How many entries a chain has up to its head, or where it is broken. What is added meanwhile is left to the next time:
/// one transaction over all of it would hold up whoever makes the next month.
async fn verify_chain(conn: &mut PgConnection, head: &Head) -> anyhow::Result<Result<i64, String>> {
    let (mut number, mut hash) = (head.base_number, head.base_hash.clone());
    while number < head.number {
        let page = read(conn, head.app, number, PAGE.min(head.number - number)).await?;
        if page.is_empty() {
            return Ok(Err(format!("it ends at entry {number}, but {} were written", head.number)));
        }
        for entry in page {
            if entry.number != number + 1 {
                return Ok(Err(format!("entry {} is missing", number + 1)));
            }
            if entry.expected_hash(head.app, &hash) != entry.hash {
                return Ok(Err(format!("entry {} is not what was written", entry.number)));
            }
            (number, hash) = (entry.number, entry.hash);
        }
    }
    if hash != head.hash {
        return Ok(Err(format!("entry {number} is not the one that was written last")));
    }
    Ok(Ok(number))
}

async fn export(conn: &mut PgConnection, app: Option<AppId>) -> anyhow::Result<ExitCode> {
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

/// Whoever sits at this machine, as the audit log names them.
pub(crate) fn actor() -> String {
    format!("cli:{}", Environment::of_process().text("USER").unwrap_or("unknown"))
}

/// Writes down in the log of `app`, or of the installation, what was done at this machine.
pub(crate) async fn record(
    conn: &mut PgConnection,
    app: Option<AppId>,
    (action, target): (&str, String),
    after: Option<Value>,
) -> anyhow::Result<()> {
    let deed = Deed { after, ..Deed::of(&actor(), action, target) };
    Ok(append(conn, app, deed, Utc::now().trunc_subsecs(6)).await?)
}

/// Writes down that a key was made at this machine.
pub(crate) async fn record_creation(conn: &mut PgConnection, key: &ApiKeyRecord) -> anyhow::Result<()> {
    let scopes: Vec<&str> = key.scopes.iter().map(|scope| scope.name()).collect();
    let after = json!({ "name": key.name, "scopes": scopes, "allowed_networks": key.networks.texts() });
    record(conn, key.app, ("createApiKey", format!("api-key {}", key.id)), Some(after)).await
}
