//! The answer to a message that was accepted.

use domain::{MessageId, MessageStatus};
use poem_openapi::Object;
use serde::Serialize;

use super::new_message::{NewMessage, Targets};
use super::recipients::{Found, Refusal};
use crate::edge::{Code, Problem, Text};

/// A message that was accepted: it is committed, and each recipient will end in one known state.
#[derive(Debug, Clone, Serialize, Object)]
#[oai(rename = "AcceptedMessage")]
pub(crate) struct AcceptedView {
    /// Its id.
    id: Text<MessageId>,
    /// `accepted`, or `scheduled` if it waits for its `send_at`.
    status: String,
    /// Whom it reaches.
    counts: AcceptedCounts,
    /// Targets that name nobody, each with the reason.
    refusals: Vec<Refusal>,
    /// Where to follow it.
    links: Links,
}

/// Whom a message reaches.
#[derive(Debug, Clone, Serialize, Object)]
pub(crate) struct AcceptedCounts {
    /// Recipients found; for `{"all": true}` they are found after this answer, and this is null.
    recipients: Option<u32>,
    /// Targets that name nobody.
    refused: u32,
}

/// Where to follow a message.
#[derive(Debug, Clone, Serialize, Object)]
pub(crate) struct Links {
    /// The message.
    #[oai(rename = "self")]
    #[serde(rename = "self")]
    own: String,
    /// Its recipients.
    deliveries: String,
}

impl AcceptedView {
    /// The answer's body. Written at once: the framework would make a tree of it first, for every message.
    pub(super) fn json(&self) -> Result<Vec<u8>, Problem> {
        serde_json::to_vec(self).map_err(|_| Problem::new(Code::Internal))
    }

    pub(super) fn of(message: &NewMessage, found: &Found) -> Self {
        let status = if message.is_scheduled() { MessageStatus::Scheduled } else { MessageStatus::Accepted };
        let all = matches!(message.targets, Targets::All);
        Self {
            id: Text(message.id),
            status: status.name().to_owned(),
            counts: AcceptedCounts {
                recipients: (!all).then(|| found.count()),
                refused: u32::try_from(found.refusals().len()).unwrap_or(u32::MAX),
            },
            refusals: found.refusals_view(),
            links: Links {
                own: format!("/v1/messages/{}", message.id),
                deliveries: format!("/v1/messages/{}/deliveries", message.id),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use poem_openapi::types::ToJSON as _;
    use serde_json::Value;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn an_answer_is_written_as_the_document_has_it() {
        let refusal = Refusal {
            pointer: "/to/users/1".to_owned(),
            code: "unknown_user".to_owned(),
            detail: "the app has no user of this name".to_owned(),
        };
        for recipients in [None, Some(7)] {
            let view = AcceptedView {
                id: Text(Uuid::from_u128(1).into()),
                status: "accepted".to_owned(),
                counts: AcceptedCounts { recipients, refused: 1 },
                refusals: vec![refusal.clone()],
                links: Links { own: "/a".to_owned(), deliveries: "/b".to_owned() },
            };
            let written: Value = serde_json::from_slice(&view.json().expect("JSON")).expect("JSON");
            assert_eq!(Some(written), view.to_json());
        }
    }
}
