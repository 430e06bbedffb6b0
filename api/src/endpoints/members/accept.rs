//! Come.

use std::sync::Arc;

use chrono::Utc;
use poem_openapi::{Object, OpenApi};
use sha2::{Digest as _, Sha256};
use store::members::{accept, is_invited};

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
        let hash = Sha256::digest(invitation.as_bytes());
        let invalid = || stranger.failed(&self.0, Problem::new(Code::InvitationInvalid));
        // Before the password is hashed, which takes its time on purpose.
        if !is_invited(&mut *self.0.conn().await?, &hash, Utc::now()).await? {
            return Err(invalid().into());
        }
        let password = self.0.members.hash(password).await?;
        let mut transaction = self.0.pool.begin().await?;
        let accepted = accept(&mut transaction, &hash, &password, Utc::now()).await?;
        let member = accepted.ok_or_else(invalid)?;
        stranger.record(&mut transaction, member, "acceptInvitation").await?;
        transaction.commit().await?;
        Ok(Answer::raw(204, Vec::new(), false))
    }
}
