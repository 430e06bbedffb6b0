//! One's second factor: an app that shows a code every half minute.

use std::sync::Arc;

use chrono::{SubsecRound as _, Utc};
use poem_openapi::{Object, OpenApi};
use store::members::{Member, find, set_factor};

use super::view::SessionView;
use crate::edge::{Answer, Caller, Checked, Code, Gone, Made, Problem, Stranger, Written};
use crate::endpoints::Tag;
use crate::endpoints::members::email;
use crate::members::{Factor, account};
use crate::services::Services;

pub(crate) struct SecondFactor(pub(crate) Arc<Services>);

/// What an authenticator app needs to know.
#[derive(Object)]
#[oai(rename = "SecondFactor")]
pub(crate) struct FactorView {
    /// The secret, to be typed.
    secret: String,
    /// The secret, to be shown as a QR code.
    uri: String,
}

/// A code of the authenticator app.
#[derive(Object)]
#[oai(rename = "SecondFactorCode")]
pub(crate) struct CodeBody {
    /// Six digits.
    #[oai(validator(min_length = 6, max_length = 8))]
    code: String,
}

/// A password, to be sure that it is the member.
#[derive(Object)]
#[oai(rename = "PasswordCheck")]
pub(crate) struct CheckBody {
    /// The member's password.
    #[oai(validator(min_length = 1, max_length = 128))]
    password: String,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Sessions")]
impl SecondFactor {
    /// Begin a second factor
    ///
    /// Put the secret into an authenticator app, and confirm it with a code. Until then nothing changes; a factor there is
    /// already is removed first. Sent again, it is answered with another secret, and only the last one can be confirmed.
    #[oai(path = "/sessions/current/second-factor", method = "post", operation_id = "beginSecondFactor")]
    async fn begin(
        &self,
        caller: Caller,
        stranger: Stranger,
        body: Checked<CheckBody>,
    ) -> Written<FactorView, Made> {
        let member = self.member(&caller, &stranger, body.value.password).await?;
        if member.totp_confirmed_at.is_some() {
            return Err(Problem::new(Code::SecondFactorExists).into());
        }
        let factor = Factor::random();
        let sealed = factor.sealed(&self.0.members, member.id);
        let mut transaction = self.0.pool.begin().await?;
        set_factor(&mut transaction, member.id, Some(&sealed), None).await?;
        caller.record(&mut transaction, None, format!("member {}", member.id), (None, None)).await?;
        transaction.commit().await?;
        let uri = factor.uri(&email(&self.0.members, &member)?);
        Ok(Answer::new(&FactorView { secret: factor.text(), uri }))
    }

    /// Confirm a second factor
    ///
    /// From now on every session begins with a code as well.
    #[oai(path = "/sessions/current/second-factor", method = "put", operation_id = "confirmSecondFactor")]
    async fn confirm(
        &self,
        caller: Caller,
        stranger: Stranger,
        body: Checked<CodeBody>,
    ) -> Written<SessionView, Gone> {
        let id = caller.seat()?.id;
        let now = Utc::now().trunc_subsecs(6);
        let mut transaction = self.0.pool.begin().await?;
        let member = find(&mut transaction, id).await?;
        let begun = member.filter(|member| member.totp_confirmed_at.is_none());
        let sealed = begun.and_then(|member| member.sealed_totp);
        let sealed = sealed.ok_or_else(|| Problem::new(Code::FactorNotBegun))?;
        let factor = Factor::opened(&self.0.members, id, &sealed)?;
        let proof = async {
            let is_right = factor.admits(&mut transaction, id, &body.value.code, now).await?;
            if is_right { Ok(()) } else { Err(Problem::new(Code::LoginFailed)) }
        };
        stranger.attempt(&self.0, stranger.attempt_on(&self.0, account(id), proof)).await?;
        set_factor(&mut transaction, id, Some(&sealed), Some(now)).await?;
        caller.record(&mut transaction, None, format!("member {id}"), (None, None)).await?;
        transaction.commit().await?;
        Ok(Answer::raw(204, Vec::new(), false))
    }

    /// Remove one's second factor
    #[oai(
        path = "/sessions/current/second-factor/remove",
        method = "post",
        operation_id = "removeSecondFactor"
    )]
    async fn remove(
        &self,
        caller: Caller,
        stranger: Stranger,
        body: Checked<CheckBody>,
    ) -> Written<SessionView, Gone> {
        let member = self.member(&caller, &stranger, body.value.password).await?;
        let mut transaction = self.0.pool.begin().await?;
        set_factor(&mut transaction, member.id, None, None).await?;
        caller.record(&mut transaction, None, format!("member {}", member.id), (None, None)).await?;
        transaction.commit().await?;
        Ok(Answer::raw(204, Vec::new(), false))
    }

    /// The member of the session, who knows the password.
    async fn member(
        &self,
        caller: &Caller,
        stranger: &Stranger,
        password: String,
    ) -> Result<Member, Problem> {
        let id = caller.seat()?.id;
        let member = find(&mut *self.0.conn().await?, id).await?;
        let stored = member.as_ref().and_then(|member| member.password.clone());
        let proof = stranger.attempt_on(&self.0, account(id), self.0.members.prove(password, stored));
        stranger.attempt(&self.0, proof).await?;
        member.ok_or_else(|| Problem::new(Code::SessionEnded))
    }
}
