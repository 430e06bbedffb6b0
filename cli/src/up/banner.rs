//! What a developer is told once everything runs.

use std::path::Path;

use serde_json::json;

use super::first_start::USER;
use crate::say;
use crate::tenant::Tenant;
use crate::tree::Addresses;

/// Says where everything is, and how to send a first message.
pub(super) fn print(
    addresses: &Addresses,
    tenant: &Tenant,
    settings: &Path,
    (database, folder): (Option<&str>, &Path),
) {
    let api = format!("http://{}", addresses.api);
    say::line("");
    say::line("Automata-Signal is up; Ctrl-C stops it.");
    say::line("");
    say::entry("API", &api);
    say::entry("Swagger UI", format_args!("{api}/docs"));
    say::entry("API key", &tenant.key);
    say::entry("app", &tenant.app);
    say::entry("metrics", format_args!("http://{}/metrics (API)", addresses.api_metrics));
    say::entry("", format_args!("http://{}/metrics (worker)", addresses.worker_metrics));
    say::entry(
        "sandbox",
        format_args!(
            "http://{} (/ledger, /scenario, /counters, /credentials; docs/sandbox.md)",
            addresses.sandbox
        ),
    );
    match database {
        Some(place) => {
            say::entry("database", place);
            say::entry("keys and logs", folder.display());
        }
        None => say::entry("data and logs", folder.display()),
    }
    say::entry("other commands", format_args!("(. {}; automata doctor)", settings.display()));
    say::line("");
    say::line("Send a message:");
    say::line("");
    say::line(format_args!("  {}", sending(&api, &tenant.key)));
    say::line("");
    say::line("and see it sent:");
    say::line("");
    say::line(format_args!("  {}", showing(&api, &tenant.key)));
    say::line("");
}

fn sending(api: &str, key: &str) -> String {
    let body = json!({
        "to": { "users": [USER] },
        "content": { "title": "Hello", "body": "It works" },
        "priority": "high",
    });
    format!(
        "curl -sS {api}/v1/messages -H 'Authorization: Bearer {key}' -H 'Content-Type: application/json' -d '{body}'"
    )
}

fn showing(api: &str, key: &str) -> String {
    format!("curl -sS '{api}/v1/messages?limit=1' -H 'Authorization: Bearer {key}'")
}
