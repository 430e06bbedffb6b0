//! Whether our account of a message is what the providers' ledger says, recipient by recipient. Pure.

use std::collections::HashMap;

use super::account::{Account, Delivery};
use super::audience::Recipient;
use super::fate::Fate;
use super::ledger::{Entry, of_message};

/// Statuses nothing follows.
const FINAL: [&str; 8] =
    ["sent", "delivered", "dead_letter", "invalid_target", "suppressed", "expired", "cancelled", "unknown"];

/// Everything that differs, in words; nothing if the books balance.
pub(super) fn differences(account: &Account<'_>, ledger: &[Entry]) -> Vec<String> {
    let mut accepted: HashMap<&str, usize> = HashMap::new();
    for entry in of_message(ledger, account.name) {
        *accepted.entry(&entry.token).or_default() += 1;
    }
    let mut told: HashMap<&str, Vec<&Delivery>> = HashMap::new();
    for delivery in &account.deliveries {
        told.entry(delivery.subscription.as_deref().unwrap_or_default()).or_default().push(delivery);
    }
    let mut found = totals(account);
    for recipient in account.recipients {
        let accepted = accepted.remove(recipient.token.as_str()).unwrap_or(0);
        let told = told.remove(recipient.subscription.as_str()).unwrap_or_default();
        found.extend(difference(recipient, &told, accepted).map(|what| {
            format!("{}: {} ({:?}) {what}", account.name, recipient.subscription, recipient.fate)
        }));
    }
    let strangers = accepted.keys().chain(told.keys());
    found.extend(strangers.map(|who| format!("{}: `{who}` is no recipient of it", account.name)));
    found
}

/// The sums we tell are the sums of what we tell.
fn totals(account: &Account<'_>) -> Vec<String> {
    let counts = account.counts;
    let sums = [
        ("recipients", counts.recipients, account.deliveries.len()),
        ("pending", counts.pending, 0),
        ("sent", counts.sent, account.with_status("sent")),
        ("invalid_target", counts.invalid_target, account.with_status("invalid_target")),
        ("dead_letter", counts.dead_letter, account.with_status("dead_letter")),
    ];
    let wrong = sums.into_iter().filter(|(_, told, listed)| *told != *listed as u64);
    wrong
        .map(|(name, told, listed)| {
            format!("{}: {name} is told as {told}, but {listed} are listed", account.name)
        })
        .collect()
}

fn difference(recipient: &Recipient, told: &[&Delivery], accepted: usize) -> Option<String> {
    let [delivery] = told else {
        return Some(format!("has {} deliveries instead of one", told.len()));
    };
    let status = delivery.status.as_str();
    let is_gone = recipient.fate == Fate::Gone;
    if !FINAL.contains(&status) {
        Some(format!("is still {status}"))
    } else if (status == "invalid_target") != is_gone {
        Some(format!("is {status}"))
    } else if status == "sent" && accepted != 1 {
        Some(format!("is sent, but {accepted} times in the ledger"))
    } else if status != "sent" && accepted > 0 {
        Some(format!("is {status}, but {accepted} times in the ledger"))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use domain::Channel;

    use super::super::message::Counts;
    use super::*;

    fn recipient(name: &str, fate: Fate) -> Recipient {
        let (subscription, token) = (name.to_owned(), format!("token of {name}"));
        Recipient { subscription, user: name.to_owned(), channel: Channel::Fcm, token, fate }
    }

    fn found(statuses: [(&str, &str); 2], accepted: &[&str]) -> Vec<String> {
        let recipients = [recipient("fine", Fate::Fine), recipient("gone", Fate::Gone)];
        let deliveries = statuses.map(|(name, status)| Delivery {
            subscription: Some(name.to_owned()),
            status: status.to_owned(),
            attempts: 1,
        });
        let count = |status| deliveries.iter().filter(|delivery| delivery.status == status).count() as u64;
        let counts = Counts {
            recipients: 2,
            pending: 0,
            sent: count("sent"),
            dead_letter: count("dead_letter"),
            invalid_target: count("invalid_target"),
            attempts: 2,
        };
        let deliveries = deliveries.to_vec();
        let account = Account { name: "bulk", accepted_at: 0, recipients: &recipients, counts, deliveries };
        let entry = |name: &&str| Entry {
            token: format!("token of {name}"),
            collapse_key: "bulk".to_owned(),
            at_micros: 1,
        };
        differences(&account, &accepted.iter().map(entry).collect::<Vec<_>>())
    }

    #[test]
    fn books_that_balance_have_no_differences() {
        assert!(found([("fine", "sent"), ("gone", "invalid_target")], &["fine"]).is_empty());
    }

    #[test]
    fn every_kind_of_difference_is_told() {
        let rows = [
            ([("fine", "sent"), ("gone", "invalid_target")], [].as_slice(), "is sent, but 0 times"),
            ([("fine", "sent"), ("gone", "invalid_target")], &["fine", "fine"], "is sent, but 2 times"),
            ([("fine", "dead_letter"), ("gone", "invalid_target")], &["fine"], "is dead_letter, but 1 times"),
            ([("fine", "retrying"), ("gone", "invalid_target")], &[], "is still retrying"),
            ([("fine", "invalid_target"), ("gone", "invalid_target")], &[], "(Fine) is invalid_target"),
            ([("other", "sent"), ("gone", "invalid_target")], &[], "has 0 deliveries"),
        ];
        for (statuses, accepted, expected) in rows {
            let found = found(statuses, accepted);
            assert!(found.iter().any(|what| what.contains(expected)), "{expected}: {found:?}");
        }
    }
}
