//! Keys the services need and a person need not think of: given, or made once and kept beside the database.

use settings::Environment;

use super::Folder;

/// Under which API-key secrets are stored.
pub(super) const PEPPERS: OwnKey = OwnKey { variable: "API_KEY_PEPPERS", file: "peppers" };
/// Under which the data keys of apps are wrapped. Without it the database does not read any more.
pub(super) const ENCRYPTION: OwnKey = OwnKey { variable: "ENCRYPTION_KEYS", file: "encryption-keys" };
/// With which tokens are signed.
pub(super) const TOKENS: OwnKey = OwnKey { variable: "TOKEN_KEYS", file: "token-keys" };

/// A key with a version, as a variable holds it.
pub(super) struct OwnKey {
    pub(super) variable: &'static str,
    file: &'static str,
}

impl OwnKey {
    /// What the variable says, or what the folder keeps.
    pub(super) fn choose(&self, folder: &Folder, environment: &Environment) -> anyhow::Result<String> {
        if let Some(given) = environment.text(self.variable) {
            return Ok(given.to_owned());
        }
        if let Some(kept) = folder.secrets().read(self.file)? {
            return Ok(kept.trim().to_owned());
        }
        let made = format!("1:{}", hex::encode(rand::random::<[u8; 32]>()));
        folder.secrets().write(self.file, &made)?;
        Ok(made)
    }
}
