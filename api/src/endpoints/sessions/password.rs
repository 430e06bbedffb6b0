//! Change one's password.

use std::sync::Arc;

use chrono::Utc;
use poem_openapi::{Object, OpenApi};

use super::view::SessionView;
use crate::edge::{Answer, Caller, Checked, Gone, Stranger, Written};
use crate::endpoints::Tag;
use crate::members::account;
use crate::services::Services;
use crate::tokens::Tokens;

pub(crate) struct ChangePassword(pub(crate) Arc<Services>);

/// The password there was, and the one to be.
#[derive(Object)]
#[oai(rename = "PasswordChange")]
pub(crate) struct PasswordBody {
    /// The password there was.
    #[oai(validator(min_length = 1, max_length = 128))]
    current: String,
    /// The password to be: 12 characters or more.
    #[oai(validator(min_length = 12, max_length = 128))]
    new: String,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Sessions")]
impl ChangePassword {
    /// Change one's password
    ///
    /// Every other session of the member ends, and every token they made.
    #[oai(path = "/sessions/current/password", method = "put", operation_id = "changePassword")]
    async fn change(
        &self,
        caller: Caller,
        stranger: Stranger,
        body: Checked<PasswordBody>,
    ) -> Written<SessionView, Gone> {
        let seat = caller.seat()?;
        let PasswordBody { current, new } = body.value;
        let members = &self.0.members;
        let stored = store::members::find(&mut *self.0.conn().await?, seat.id).await?;
        let proof = members.prove(current, stored.and_then(|member| member.password));
        let proof = stranger.attempt_on(&self.0, account(seat.id), proof);
        stranger.attempt(&self.0, proof).await?;
        let new = members.hash(new).await?;
        let mut transaction = self.0.pool.begin().await?;
        store::members::set_password(&mut transaction, seat.id, &new).await?;
        store::sessions::end_others(&mut transaction, seat.id, &seat.session.id).await?;
        // Whoever changes it because somebody else knew it wants what that one made to end as well.
        let made = Tokens::end_made_by(&mut transaction, None, &caller.principal().name, Utc::now()).await?;
        caller.record(&mut transaction, None, format!("member {}", seat.id), (None, None)).await?;
        transaction.commit().await?;
        self.0.tokens.deny(made);
        Ok(Answer::raw(204, Vec::new(), false))
    }
}
