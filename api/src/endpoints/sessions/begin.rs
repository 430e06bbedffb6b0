//! Begin a session.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::Utc;
use poem_openapi::{Object, OpenApi};
use sqlx::PgConnection;
use store::members::{Member, find_by_email};

use super::view::SessionView;
use crate::edge::{Answer, Code, Made, Problem, Stranger, Unread, Written};
use crate::endpoints::Tag;
use crate::limits::Bucket;
use crate::members::{Factor, account, begin, cookie_for, csrf_token};
use crate::services::Services;

pub(crate) struct Begin(pub(crate) Arc<Services>);

/// Who one is, and what proves it.
#[derive(Object)]
#[oai(rename = "NewSession")]
pub(crate) struct LoginBody {
    /// The address one is known by.
    #[oai(validator(min_length = 3, max_length = 254))]
    email: String,
    /// The password.
    #[oai(validator(min_length = 1, max_length = 128))]
    password: String,
    /// The six digits of the authenticator app, if there is a second factor.
    #[oai(validator(min_length = 6, max_length = 8))]
    code: Option<String>,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Sessions")]
impl Begin {
    /// Begin a session
    ///
    /// The answer sets the cookie `__Host-session`, which only browsers over HTTPS keep. The session ends after 30 minutes
    /// in which nobody uses it, and after 12 hours.
    #[oai(path = "/sessions", method = "post", operation_id = "beginSession")]
    async fn begin(&self, stranger: Stranger, body: Unread<LoginBody>) -> Written<SessionView, Made> {
        let log_in = async { self.log_in(body.read().await?, &stranger).await };
        let (view, cookie) = stranger.attempt(&self.0, Box::pin(log_in)).await?;
        Ok(Answer::new(&view).with_cookie(cookie_for(&cookie)))
    }

    async fn log_in(&self, body: LoginBody, stranger: &Stranger) -> Result<(SessionView, String), Problem> {
        let members = &self.0.members;
        let indexes = members.indexes(&body.email);
        let found = find_by_email(&mut *self.0.conn().await?, &indexes).await?;
        // Nobody is told by it which addresses are a member's: all are counted alike, but made-up ones in a room of their own.
        let of = |member: &Member| Bucket::Attempts(account(member.id));
        let tries = found.as_ref().map_or_else(|| nobodys(&indexes), of);
        let id = found.as_ref().map(|member| member.id);
        let began = stranger.attempt_at(&self.0, tries, self.prove(body, found, stranger)).await;
        if began.as_ref().is_err_and(|problem| problem.code == Code::LoginFailed) {
            stranger.note_failed_login(members, id);
        }
        began
    }

    async fn prove(
        &self,
        body: LoginBody,
        found: Option<Member>,
        stranger: &Stranger,
    ) -> Result<(SessionView, String), Problem> {
        let members = &self.0.members;
        let stored = found.as_ref().and_then(|member| member.password.clone());
        // Not while a connection is held: it takes its time on purpose.
        members.prove(body.password, stored).await?;
        let failed = || Problem::new(Code::LoginFailed);
        let member = found.ok_or_else(failed)?;
        let mut transaction = self.0.pool.begin().await?;
        if !self.has_factor(&mut transaction, &member, body.code.as_deref()).await? {
            // A code that was used is used, whatever comes of it.
            transaction.commit().await?;
            return Err(failed());
        }
        let address = stranger.address.map(|address| address.to_string());
        let (cookie, session) = begin(&mut transaction, member.id, address).await?;
        stranger.record(&mut transaction, None, Some(member.id), ("beginSession", None)).await?;
        let view = SessionView::of(&mut transaction, members, &session, csrf_token(&cookie)).await?;
        transaction.commit().await?;
        Ok((view, cookie))
    }

    async fn has_factor(
        &self,
        conn: &mut PgConnection,
        member: &Member,
        code: Option<&str>,
    ) -> Result<bool, Problem> {
        let Some(sealed) = member.sealed_totp.as_ref().filter(|_| member.totp_confirmed_at.is_some()) else {
            return Ok(true);
        };
        let code = code.ok_or_else(|| Problem::new(Code::OneTimeCodeRequired))?;
        Factor::opened(&self.0.members, member.id, sealed)?.admits(conn, member.id, code, Utc::now()).await
    }
}

/// Where tries at an address are counted that is no member's.
fn nobodys(indexes: &[Vec<u8>]) -> Bucket {
    let index = indexes.first().map(|index| URL_SAFE_NO_PAD.encode(index)).unwrap_or_default();
    Bucket::AttemptsAtNobody(format!("address:{index}"))
}
