//! The second factor: codes by time (TOTP, RFC 6238) of 6 digits and 30 seconds, as every authenticator app makes them.

use chrono::{DateTime, Utc};
use domain::MemberId;
use rand::Rng as _;
use sqlx::PgConnection;
use store::members::note_code;
use store::places::member_totp;
use subtle::ConstantTimeEq as _;
use totp_rs::{Algorithm, Secret, TOTP};

use super::Members;
use crate::edge::{Code, Problem};

const DIGITS: usize = 6;
const SECONDS: u64 = 30;
/// A code of the step before or after counts as well: clocks differ, and people type.
const STEPS_AROUND: u64 = 1;
/// RFC 4226, section 4: at least 128 bits, 160 recommended.
const SECRET_BYTES: usize = 20;

/// The secret that a member's app and we share.
pub(crate) struct Factor(Vec<u8>);

impl Factor {
    /// A new one.
    pub(crate) fn random() -> Self {
        let mut secret = vec![0; SECRET_BYTES];
        rand::rng().fill_bytes(&mut secret);
        Self(secret)
    }

    /// The secret, as people type it.
    pub(crate) fn text(&self) -> String {
        Secret::Raw(self.0.clone()).to_encoded().to_string()
    }

    /// The secret, as a picture of it holds it.
    /// <https://github.com/google/google-authenticator/wiki/Key-Uri-Format>
    pub(crate) fn uri(&self, email: &str) -> String {
        let account: String = email.bytes().map(escaped).collect();
        format!("otpauth://totp/Automata-Signal:{account}?secret={}&issuer=Automata-Signal", self.text())
    }

    pub(crate) fn sealed(&self, members: &Members, member: MemberId) -> Vec<u8> {
        members.seal(&member_totp(&member.uuid()), &self.0)
    }

    pub(crate) fn opened(members: &Members, member: MemberId, sealed: &[u8]) -> Result<Self, Problem> {
        let opened = members.open(&member_totp(&member.uuid()), sealed);
        opened.map(Self).map_err(|error| {
            tracing::error!(%error, "a second factor does not open; has API_KEY_PEPPERS lost a version?");
            Problem::new(Code::KeyUnavailable)
        })
    }

    /// Whether `code` is right now, and was not used before.
    pub(crate) async fn admits(
        &self,
        conn: &mut PgConnection,
        member: MemberId,
        code: &str,
        now: DateTime<Utc>,
    ) -> Result<bool, Problem> {
        let Some(step) = self.step_of(code, now) else { return Ok(false) };
        Ok(note_code(conn, member, i64::try_from(step).unwrap_or(i64::MAX)).await?)
    }

    fn step_of(&self, code: &str, now: DateTime<Utc>) -> Option<u64> {
        let totp = TOTP::new_unchecked(Algorithm::SHA1, DIGITS, 1, SECONDS, self.0.clone());
        let current = u64::try_from(now.timestamp()).ok()? / SECONDS;
        let around = current.saturating_sub(STEPS_AROUND)..=current + STEPS_AROUND;
        around
            .into_iter()
            .find(|step| bool::from(totp.generate(step * SECONDS).as_bytes().ct_eq(code.trim().as_bytes())))
    }
}

/// A byte as it stands in a URI (RFC 3986).
fn escaped(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, with the last six of its eight digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        let factor = Factor(b"12345678901234567890".to_vec());
        for (seconds, code) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            let now = DateTime::from_timestamp(seconds, 0).expect("a time");
            let step = u64::try_from(seconds).expect("after 1970") / SECONDS;
            assert_eq!(factor.step_of(code, now), Some(step), "{seconds}");
            let later = DateTime::from_timestamp(seconds + 90, 0).expect("a time");
            assert_eq!(factor.step_of(code, later), None, "{seconds}");
        }
    }

    #[test]
    fn an_address_is_escaped_in_the_uri() {
        let uri = Factor(vec![0; SECRET_BYTES]).uri("a+b@example.com");
        assert!(uri.starts_with("otpauth://totp/Automata-Signal:a%2Bb%40example.com?secret=AAAA"), "{uri}");
    }
}
