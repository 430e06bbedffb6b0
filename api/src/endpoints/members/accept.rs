//! Come.

use std::sync::Arc;

use chrono::Utc;
use poem_openapi::{Object, OpenApi};
use sha2::{Digest as _, Sha256};
use store::audit::{self, Deed};

use super::view::MemberView;
use crate::edge::{Answer, Checked, Code, Gone, Problem, Stranger, Written};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct Accept(pub(crate) Arc<Services>);

/// An invitation, and a password.
#[derive(Object)]
#[oai(rename = "Acceptance")]
pub(crate) struct AcceptBody {
    /// What the invitation was answered with.
    #[oai(validator(min_length = 1, max_length = 200))]
    invitation: String,
    /// The password to be: 12 characters or more.
    #[oai(validator(min_length = 12, max_length = 128))]
    password: String,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Members")]
impl Accept {
    /// Accept an invitation
    ///
    /// Sets the password, once. Begin a session with it then.
    #[oai(path = "/members/accept", method = "post", operation_id = "acceptInvitation")]
    async fn accept(&self, stranger: Stranger, body: Checked<AcceptBody>) -> Written<MemberView, Gone> {
        stranger.may_try(&self.0)?;
        let AcceptBody { invitation, password } = body.value;
        let password = self.0.members.hash(password).await?;
        let now = Utc::now();
        let hash = Sha256::digest(invitation.as_bytes());
        let mut transaction = self.0.pool.begin().await?;
        let accepted = store::members::accept(&mut transaction, &hash, &password, now).await?;
        let member = accepted.ok_or_else(|| Problem::new(Code::InvitationInvalid))?;
        let deed = Deed {
            actor: format!("member:{member}"),
            address: stranger.address.map(|address| address.to_string()),
            request: None,
            action: "acceptInvitation".to_owned(),
            target: format!("member {member}"),
            before: None,
            after: None,
        };
        audit::append(&mut transaction, None, deed, now).await?;
        transaction.commit().await?;
        Ok(Answer::raw(204, Vec::new(), false))
    }
}
