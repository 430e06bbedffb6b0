//! Come.

use std::sync::Arc;

use chrono::Utc;
use poem_openapi::{Object, OpenApi};
use sha2::{Digest as _, Sha256};
use store::members::{Accepted, Member, accept, invited, set_first_password};

use super::view::MemberView;
use crate::edge::{Answer, Code, Gone, Problem, Stranger, Unread, Written};
use crate::endpoints::Tag;
use crate::members::account;
use crate::services::Services;

pub(crate) struct Accept(pub(crate) Arc<Services>);

/// An invitation, and a password.
#[derive(Object)]
#[oai(rename = "Acceptance")]
pub(crate) struct AcceptBody {
    /// What the invitation was answered with.
    #[oai(validator(min_length = 1, max_length = 200))]
    invitation: String,
    /// Your password: the one to be, 12 characters or more; or the one there is, if you are a member elsewhere.
    #[oai(validator(min_length = 12, max_length = 128))]
    password: String,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Members")]
impl Accept {
    /// Accept an invitation
    ///
    /// Who was never here sets their password with it; who is a member elsewhere proves with theirs that it is them.
    /// Begin a session then.
    #[oai(path = "/members/accept", method = "post", operation_id = "acceptInvitation")]
    async fn accept(&self, stranger: Stranger, body: Unread<AcceptBody>) -> Written<MemberView, Gone> {
        let come = async { self.come(&stranger, body.read().await?).await };
        stranger.attempt(&self.0, Box::pin(come)).await?;
        Ok(Answer::raw(204, Vec::new(), false))
    }

    async fn come(&self, stranger: &Stranger, body: AcceptBody) -> Result<(), Problem> {
        let hash = Sha256::digest(body.invitation.as_bytes());
        let invalid = || Problem::new(Code::InvitationInvalid);
        // Before anything that takes its time on purpose.
        let member = invited(&mut *self.0.conn().await?, &hash, Utc::now()).await?.ok_or_else(invalid)?;
        let first = self.prove(stranger, &member, body.password).await?;
        let mut transaction = self.0.pool.begin().await?;
        // Two invitations may be accepted at once; then one of the passwords is the first.
        let is_set = match first {
            Some(first) => set_first_password(&mut transaction, member.id, &first).await?,
            None => true,
        };
        let accepted = accept(&mut transaction, &hash, Utc::now()).await?.filter(|_| is_set);
        let Accepted { app } = accepted.ok_or_else(invalid)?;
        stranger.record(&mut transaction, app, Some(member.id), ("acceptInvitation", None)).await?;
        Ok(transaction.commit().await?)
    }

    /// The password to be kept, if it is the member's first. Whoever has one has to know it: an invitation is no way to
    /// somebody else's account.
    async fn prove(
        &self,
        stranger: &Stranger,
        member: &Member,
        password: String,
    ) -> Result<Option<String>, Problem> {
        let Some(stored) = member.password.clone() else {
            return Ok(Some(self.0.members.hash(password).await?));
        };
        let proof = self.0.members.prove(password, Some(stored));
        let proven = stranger.attempt_on(&self.0, account(member.id), proof).await;
        let why =
            "whom this invites is a member elsewhere already: accept it with the password you have here";
        let invalid = Problem::because(Code::InvitationInvalid, why);
        let is_wrong = proven.as_ref().is_err_and(|problem| problem.code == Code::LoginFailed);
        if is_wrong { Err(invalid) } else { proven.map(|()| None) }
    }
}
