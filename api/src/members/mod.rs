//! Members: people who prove who they are with a password and a second factor, and work in sessions.
//!
//! To add a role: `domain::Role`. To add a way in: its module here, and how it is recognised in `edge/caller.rs`.

mod factor;
mod failed_logins;
mod identity;
mod password;
mod recovery;
mod seat;
mod session;

use std::sync::Arc;

use domain::MemberId;
use settings::Peppers;
use sqlx::postgres::PgPool;
use tokio::sync::Semaphore;

pub(crate) use factor::Factor;
use failed_logins::FailedLogins;
pub use recovery::reset_member;
pub(crate) use recovery::start_over;
pub(crate) use seat::{Seat, scopes_of};
pub(crate) use session::{IDLE, begin, cookie_for, cookie_of, csrf_token, recognise, without_cookie};

/// Passwords checked at once: each takes 19 MiB and a core for some 20 ms.
const CHECKS: usize = 2;

/// Suspects whose sessions are looked up at once.
const SUSPECTS: usize = 2;

/// What the tries to be a member are counted under.
pub(crate) fn account(id: MemberId) -> String {
    format!("member:{id}")
}

/// Who members are, and what they prove it with.
#[derive(Clone)]
pub(crate) struct Members {
    pub(crate) pool: PgPool,
    pub(crate) failed_logins: Arc<FailedLogins>,
    peppers: Peppers,
    checks: Arc<Semaphore>,
    suspects: Arc<Semaphore>,
}

impl Members {
    pub(crate) fn new(pool: PgPool, peppers: Peppers) -> Self {
        Self {
            pool,
            failed_logins: Arc::default(),
            peppers,
            checks: Arc::new(Semaphore::new(CHECKS)),
            suspects: Arc::new(Semaphore::new(SUSPECTS)),
        }
    }
}
