//! Accounts side by side.

use std::time::Duration;

use super::account::Account;
use super::figures::{percentile, waits};
use super::ledger::Entry;
use crate::say;

/// Prints what became of both messages.
pub(super) fn print(accounts: &[Account<'_>; 2], ledger: &[Entry]) {
    let [one, other] = accounts;
    row("", &[one, other].map(|account| account.name.to_owned()));
    let counted = |name, count: fn(&Account<'_>) -> u64| {
        row(name, &[one, other].map(|account| with_commas(count(account))));
    };
    counted("accepted", |account| account.counts.recipients);
    counted("sent", |account| account.counts.sent);
    counted("retried", |account| {
        account.deliveries.iter().filter(|delivery| delivery.attempts > 1).count() as u64
    });
    counted("calls to providers", |account| account.counts.attempts);
    counted("invalid targets", |account| account.counts.invalid_target);
    counted("dead letters", |account| account.counts.dead_letter);
    let waits = [waits(one, ledger), waits(other, ledger)];
    for (name, percent) in [("p50, 202 to provider", 50), ("p99, 202 to provider", 99)] {
        row(name, &waits.each_ref().map(|waits| in_millis(percentile(waits, percent))));
    }
}

fn row(name: &str, cells: &[String; 2]) {
    say::line(format_args!("  {name:<22}{:>12}{:>12}", cells[0], cells[1]));
}

fn in_millis(wait: Option<Duration>) -> String {
    wait.map_or_else(|| "-".to_owned(), |wait| format!("{} ms", with_commas_of(wait.as_millis())))
}

fn with_commas_of(number: u128) -> String {
    with_commas(u64::try_from(number).unwrap_or(u64::MAX))
}

/// `1234567` is easier to read as `1,234,567`.
pub(super) fn with_commas(number: u64) -> String {
    let digits = number.to_string();
    let head = digits.len() % 3;
    let groups = digits.as_bytes()[head..].chunks(3).map(|group| String::from_utf8_lossy(group).into_owned());
    let head = (head > 0).then(|| digits[..head].to_owned());
    head.into_iter().chain(groups).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_by_thousands() {
        let shown = [0, 12, 123, 1_234, 123_456, 1_234_567].map(with_commas);
        assert_eq!(shown, ["0", "12", "123", "1,234", "123,456", "1,234,567"]);
    }
}
