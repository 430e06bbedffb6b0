//! Taking a message in, alone or in a batch.

use store::idempotency::Key;

use crate::edge::{Caller, Code, Problem};
use crate::intake::{NewMessage, Taken};
use crate::services::Services;

/// Takes a message in, and its recipients out of what the app may send to. What was taken in before costs nothing, nor what
/// was certainly not taken in and may be sent again.
pub(super) async fn take(
    services: &Services,
    caller: &Caller,
    message: NewMessage,
    key: Option<(Key, Vec<u8>)>,
) -> Result<Taken, Problem> {
    let (app, recipients) = (message.app, message.targets.len());
    // Before it is known whether this is a repetition: a flood shall not reach the database.
    caller.charge(services, app, recipients)?;
    let taken = services.intake.take(message, key).await;
    if is_free(&taken) {
        caller.give_back(services, app, recipients);
    }
    taken
}

/// Whether nobody was sent anything by it, for certain. What would reach nobody has its price all the same: its targets were
/// looked up, each of them.
fn is_free(taken: &Result<Taken, Problem>) -> bool {
    match taken {
        Ok(taken) => taken.replayed,
        Err(problem) => !matches!(problem.code, Code::TimedOut | Code::NoRecipient),
    }
}
