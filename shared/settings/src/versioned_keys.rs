//! Keys with versions, as one variable holds them.

use std::collections::{BTreeMap, BTreeSet};

use secrecy::SecretSlice;

use crate::{Environment, SettingsError};

/// What such a variable looks like.
pub(crate) const EXPECTED: &str =
    "<version>:<64 hex digits>, several separated by commas, e.g. 1:`openssl rand -hex 32`";

/// Keys by version, 32 bytes each.
pub(crate) type VersionedKeys<V> = BTreeMap<V, SecretSlice<u8>>;

/// Reads the variable `name`, which has to be there.
pub(crate) fn read<V: std::str::FromStr + Ord>(
    environment: &Environment,
    name: &'static str,
) -> Result<VersionedKeys<V>, SettingsError> {
    Ok(in_order(environment, name)?.into_iter().collect())
}

/// The same in the order in which they are written.
pub(crate) fn in_order<V: std::str::FromStr + Ord>(
    environment: &Environment,
    name: &'static str,
) -> Result<Vec<(V, SecretSlice<u8>)>, SettingsError> {
    let text = environment.required(name, EXPECTED)?;
    let wrong = || SettingsError::Wrong { name, expected: EXPECTED };
    let keys: Option<Vec<(V, SecretSlice<u8>)>> = text.split(',').map(read_one).collect();
    let keys = keys.ok_or_else(wrong)?;
    // Of two keys of one version only one would be used, and nobody could say which.
    let versions = keys.iter().map(|(version, _)| version).collect::<BTreeSet<_>>().len();
    if versions == keys.len() { Ok(keys) } else { Err(wrong()) }
}

fn read_one<V: std::str::FromStr>(text: &str) -> Option<(V, SecretSlice<u8>)> {
    let (version, key) = text.trim().split_once(':')?;
    let key = hex::decode(key).ok().filter(|key| key.len() == 32)?;
    Some((version.parse().ok()?, key.into()))
}
