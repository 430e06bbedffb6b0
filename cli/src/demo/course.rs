//! The course of the demo, from the first subscription to the last comparison.

use std::time::{Duration, Instant};

use anyhow::{bail, ensure};
use serde_json::json;

use super::account::Account;
use super::audience::{self, Recipient};
use super::balance::differences;
use super::fate;
use super::ledger::{Entry, of_message};
use super::message::{Message, State};
use super::providers::Providers;
use super::table::{self, with_commas};
use crate::api_client::Client;
use crate::dead_letters;
use crate::say;
use crate::tenant::Tenant;
use crate::tree::Addresses;

/// Nobody waits longer than this for everybody to be settled.
const LIMIT: Duration = Duration::from_mins(2);
const LOOK_EVERY: Duration = Duration::from_millis(100);
const SAY_EVERY: Duration = Duration::from_millis(500);
/// More differences than this tell nothing new.
const SHOWN: usize = 20;

/// Plays it; an error if the books do not balance.
pub(super) async fn play(addresses: &Addresses, tenant: &Tenant) -> anyhow::Result<()> {
    let client = Client::new(&format!("http://{}", addresses.api), Some(&tenant.key))?;
    let providers = Providers::at(&format!("http://{}", addresses.sandbox))?;
    let everybody = audience::everybody();
    let favourite = audience::favourite(&everybody);
    audience::register(&client, &everybody).await?;
    say::line(format_args!("registered {} subscriptions", with_commas(everybody.len() as u64)));
    providers.play(&fate::failing()).await?;

    let bulk = Message::send(&client, "bulk", json!({ "all": true }), "bulk").await?;
    let user = favourite.first().map(|recipient| &recipient.user);
    let critical = Message::send(&client, "critical", json!({ "users": [user] }), "critical").await?;
    say::line("sent one message to all and, while it runs, a critical one to one user");
    follow(&client, &critical).await?;
    follow(&client, &bulk).await?;
    let audiences = [(&critical, favourite.as_slice()), (&bulk, everybody.as_slice())];
    say::line("");
    table::print(&accounts(&client, audiences).await?, &providers.ledger().await?);

    say::line("\nthe providers are well again; replaying the dead letters");
    providers.play(&fate::healed()).await?;
    let operation = dead_letters::follow(&client, &json!({ "filter": { "message": bulk.id } })).await?;
    say::line(format_args!("replayed {}", with_commas(operation.done)));
    follow(&client, &bulk).await?;
    compare(&accounts(&client, audiences).await?, &providers.ledger().await?)
}

/// Waits until everybody is settled, and says how it goes.
async fn follow(client: &Client, message: &Message) -> anyhow::Result<()> {
    let began = Instant::now();
    let mut said = None;
    loop {
        let state = message.state(client).await?;
        let is_news = said.is_none_or(|(at, counts)| {
            counts != state.counts && began.elapsed().saturating_sub(at) >= SAY_EVERY
        });
        if is_news || state.is_settled() {
            say_progress(message, &state);
            said = Some((began.elapsed(), state.counts));
        }
        if state.is_settled() {
            return Ok(());
        }
        if began.elapsed() > LIMIT {
            bail!("the {} message is not settled after {} s: {state:?}", message.name, LIMIT.as_secs());
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

fn say_progress(message: &Message, state: &State) {
    let counts = state.counts;
    say::line(format_args!(
        "  {:<9}{:<12}{:>6} sent {:>6} waiting {:>4} invalid targets {:>4} dead letters",
        message.name,
        state.status,
        with_commas(counts.sent),
        with_commas(counts.pending),
        with_commas(counts.invalid_target),
        with_commas(counts.dead_letter),
    ));
}

async fn accounts<'a>(
    client: &Client,
    audiences: [(&Message, &'a [Recipient]); 2],
) -> anyhow::Result<[Account<'a>; 2]> {
    let [one, other] = audiences;
    Ok([account(client, one).await?, account(client, other).await?])
}

async fn account<'a>(
    client: &Client,
    (message, recipients): (&Message, &'a [Recipient]),
) -> anyhow::Result<Account<'a>> {
    let counts = message.state(client).await?.counts;
    let deliveries = message.deliveries(client).await?;
    Ok(Account { name: message.name, accepted_at: message.accepted_at, recipients, counts, deliveries })
}

fn compare(accounts: &[Account<'_>; 2], ledger: &[Entry]) -> anyhow::Result<()> {
    say::line("\nour account and the providers' ledger, recipient by recipient:");
    for account in accounts {
        say::line(format_args!(
            "  {:<9}{:>6} sent, {:>6} in the ledger; {:>4} invalid targets, {:>4} dead letters",
            account.name,
            with_commas(account.with_status("sent") as u64),
            with_commas(of_message(ledger, account.name).count() as u64),
            account.with_status("invalid_target"),
            account.with_status("dead_letter"),
        ));
    }
    let mut found: Vec<String> = accounts.iter().flat_map(|account| differences(account, ledger)).collect();
    let known: usize = accounts.iter().map(|account| of_message(ledger, account.name).count()).sum();
    if known != ledger.len() {
        found.push(format!("{} entries of the ledger belong to no message of ours", ledger.len() - known));
    }
    for what in found.iter().take(SHOWN) {
        say::line(format_args!("  DIFFERENCE {what}"));
    }
    ensure!(found.is_empty(), "the books do not balance: {} differences", found.len());
    say::line("\nbooks balance");
    Ok(())
}
