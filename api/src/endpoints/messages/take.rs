//! Taking a message in, alone or in a batch.

use store::idempotency::Key;

use crate::edge::{Caller, Problem};
use crate::intake::{NewMessage, Taken};
use crate::services::Services;

/// Takes a message in, and its recipients out of what the app may send to. What was taken in before costs nothing.
pub(super) async fn take(
    services: &Services,
    caller: &Caller,
    message: NewMessage,
    key: Option<(Key, Vec<u8>)>,
) -> Result<Taken, Problem> {
    let (app, recipients) = (message.app, message.targets.len());
    // Before it is known whether this is a repetition: a flood shall not reach the database.
    caller.charge(services, app, recipients)?;
    let taken = services.intake.take(message, key).await?;
    if taken.replayed {
        caller.give_back(services, app, recipients);
    }
    Ok(taken)
}
