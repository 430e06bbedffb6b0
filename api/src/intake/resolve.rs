//! Who the targets of messages are: one look-up for all messages of a commit.

use std::collections::HashMap;

use domain::{Address, Channel, Environment, ExternalId};
use sqlx::PgConnection;
use store::StoreError;
use store::audience::{self, Names, of_subscriptions, of_users};

use super::new_message::{NewMessage, Targets, TokenTarget};
use super::recipients::Found;

/// Finds the recipients of `messages`, in order.
pub(crate) async fn resolve(
    conn: &mut PgConnection,
    messages: &[&NewMessage],
) -> Result<Vec<Found>, StoreError> {
    let mut found: Vec<Found> = messages.iter().map(|_| Found::default()).collect();
    let (mut users, mut subscriptions) = (Lookup::default(), Lookup::default());
    for (index, message) in messages.iter().enumerate() {
        match &message.targets {
            Targets::Users(names) => users.add(index, message, names, &mut found[index]),
            Targets::Subscriptions(names) => subscriptions.add(index, message, names, &mut found[index]),
            Targets::Tokens(_) | Targets::All => found[index] = without_asking(message).unwrap_or_default(),
        }
    }
    if !users.names.is_empty() {
        let rows = of_users(conn, &users.names).await?;
        users.settle(rows, messages, &mut found, judge_user);
    }
    if !subscriptions.names.is_empty() {
        let rows = of_subscriptions(conn, &subscriptions.names).await?;
        subscriptions.settle(rows, messages, &mut found, judge_subscription);
    }
    Ok(found)
}

/// The recipients of `message`, if nobody has to be asked for them.
pub(super) fn without_asking(message: &NewMessage) -> Option<Found> {
    let mut found = Found::default();
    match &message.targets {
        Targets::Tokens(tokens) => add_tokens(message, tokens, &mut found),
        // They are found after the answer.
        Targets::All => {}
        Targets::Users(_) | Targets::Subscriptions(_) => return None,
    }
    Some(found)
}

/// Names of one kind, of all messages.
#[derive(Default)]
struct Lookup {
    names: Names,
    /// Which message and which of its targets a name is.
    places: Vec<(usize, usize)>,
}

/// Why a name names nobody.
type Why = (&'static str, String);
type Judge = fn(&[audience::Found], &[Channel]) -> Option<Why>;

impl Lookup {
    fn add(&mut self, message: usize, new: &NewMessage, names: &[String], found: &mut Found) {
        for (target, name) in names.iter().enumerate() {
            match ExternalId::parse(name) {
                Ok(_) => {
                    let place = i32::try_from(self.places.len()).unwrap_or(i32::MAX);
                    self.names.add(place, new.app, name.clone());
                    self.places.push((message, target));
                }
                Err(error) => found.refuse(new.targets.pointer(target), "invalid_id", error.to_string()),
            }
        }
    }

    fn settle(self, rows: Vec<audience::Found>, messages: &[&NewMessage], found: &mut [Found], judge: Judge) {
        let mut by_place: HashMap<i32, Vec<audience::Found>> = HashMap::new();
        for row in rows {
            by_place.entry(row.place).or_default().push(row);
        }
        for (place, (message, target)) in (0_i32..).zip(self.places) {
            let rows = by_place.remove(&place).unwrap_or_default();
            let (new, found) = (messages[message], &mut found[message]);
            if let Some((code, why)) = judge(&rows, &new.channels) {
                found.refuse(new.targets.pointer(target), code, why);
                continue;
            }
            let mut is_new = false;
            for row in usable(&rows, &new.channels) {
                if let (Some(id), Some(channel)) = (row.subscription, row.channel) {
                    is_new |= found.add(channel, row.environment, id);
                }
            }
            if !is_new {
                found.refuse(new.targets.pointer(target), "duplicate", "named before in this request");
            }
        }
    }
}

fn usable<'a>(
    rows: &'a [audience::Found],
    channels: &'a [Channel],
) -> impl Iterator<Item = &'a audience::Found> {
    rows.iter().filter(|row| row.active && row.channel.is_some_and(|channel| channels.contains(&channel)))
}

fn judge_user(rows: &[audience::Found], channels: &[Channel]) -> Option<Why> {
    if rows.is_empty() {
        return Some(("unknown_user", "the app has no user of this name".to_owned()));
    }
    if usable(rows, channels).next().is_some() {
        return None;
    }
    let names: Vec<&str> = channels.iter().map(|channel| channel.name()).collect();
    let why = format!("the user has no active subscription on {}", names.join(", "));
    Some(("no_subscription", why))
}

fn judge_subscription(rows: &[audience::Found], channels: &[Channel]) -> Option<Why> {
    let Some(row) = rows.first() else {
        return Some(("unknown_subscription", "the app has no subscription of this name".to_owned()));
    };
    if !row.active {
        return Some((
            "address_gone",
            "the subscription is not active any more; register it again".to_owned(),
        ));
    }
    if usable(rows, channels).next().is_none() {
        return Some((
            "other_channel",
            "the subscription is on a channel the message does not use".to_owned(),
        ));
    }
    None
}

fn add_tokens(new: &NewMessage, tokens: &[TokenTarget], found: &mut Found) {
    let mut seen = std::collections::HashSet::new();
    for (index, target) in tokens.iter().enumerate() {
        let pointer = new.targets.pointer(index);
        match Address::parse(target.channel, &target.token) {
            Err(error) => found.refuse(pointer, "invalid_token", error.to_string()),
            Ok(_) if !new.channels.contains(&target.channel) => {
                found.refuse(pointer, "other_channel", "the message does not use this channel");
            }
            Ok(address) if !seen.insert(address.clone()) => {
                found.refuse(pointer, "duplicate", "named before in this request");
            }
            Ok(address) => {
                // Only Apple has two worlds.
                let environment = match target.channel {
                    Channel::Apns => target.environment,
                    Channel::Fcm => Environment::Production,
                };
                found.add_token(target.channel, environment, address);
            }
        }
    }
}
