//! The key under which API-key secrets are stored: given, or made once and kept.

use settings::Environment;

use super::Folder;

const NAME: &str = "API_KEY_PEPPERS";
const FILE: &str = "peppers";

/// What `API_KEY_PEPPERS` says, or what the folder keeps.
pub(super) fn choose(folder: &Folder, environment: &Environment) -> anyhow::Result<String> {
    if let Some(given) = environment.text(NAME) {
        return Ok(given.to_owned());
    }
    if let Some(kept) = folder.secrets().read(FILE)? {
        return Ok(kept.trim().to_owned());
    }
    let made = format!("1:{}", hex::encode(rand::random::<[u8; 32]>()));
    folder.secrets().write(FILE, &made)?;
    Ok(made)
}
