//! Passwords: Argon2id with the parameters of OWASP's Password Storage Cheat Sheet (19 MiB, two passes, one lane), off the
//! threads that serve requests, and few at once.

use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use rand::Rng as _;

use super::Members;
use crate::edge::{Code, Problem};

const MEMORY_KIB: u32 = 19 * 1_024;
const PASSES: u32 = 2;

/// What a password is compared with where there is none, so that an unknown address takes as long as a wrong password.
const NOBODYS: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5J3Mgc2FsdA$Jb8Q0R1cVd7e5n3k2J1oXn0m5v9b0bqkWq0m1t3y5z0";

impl Members {
    /// What is stored of a password.
    pub(crate) async fn hash(&self, password: String) -> Result<String, Problem> {
        let mut salt = [0; 16];
        rand::rng().fill_bytes(&mut salt);
        self.slowly(move || {
            let salt = SaltString::encode_b64(&salt).ok()?;
            Some(argon2().hash_password(password.as_bytes(), &salt).ok()?.to_string())
        })
        .await?
        .ok_or_else(|| Problem::new(Code::Internal))
    }

    /// Passes if a password is the one that `stored` was made of.
    pub(crate) async fn prove(&self, password: String, stored: Option<String>) -> Result<(), Problem> {
        if self.is_right(password, stored).await? { Ok(()) } else { Err(Problem::new(Code::LoginFailed)) }
    }

    /// Whether a password is the one that `stored` was made of.
    pub(crate) async fn is_right(&self, password: String, stored: Option<String>) -> Result<bool, Problem> {
        self.slowly(move || {
            let hash = stored.as_deref().unwrap_or(NOBODYS);
            let matches = PasswordHash::new(hash)
                .is_ok_and(|hash| argon2().verify_password(password.as_bytes(), &hash).is_ok());
            matches && stored.is_some()
        })
        .await
    }

    async fn slowly<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Problem> {
        let _turn = self.checks.acquire().await;
        tokio::task::spawn_blocking(work).await.map_err(|_| Problem::new(Code::Internal))
    }
}

fn argon2() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}
