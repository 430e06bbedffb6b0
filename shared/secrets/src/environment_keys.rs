//! Key-encryption keys of our own, from the environment.

use std::collections::BTreeMap;

use async_trait::async_trait;

use crate::{DataKey, KeyBytes, KeyName, KeyWrapper, Place, Sealed, SecretsError, Wrapped};

/// Key-encryption keys by version; the first one wraps.
pub struct EnvironmentKeys {
    current: i32,
    versions: BTreeMap<i32, DataKey>,
}

impl EnvironmentKeys {
    /// The keys of these bytes, 32 each, the one that wraps first.
    ///
    /// # Errors
    /// There is none, or one of another length.
    pub fn of<'a>(versions: impl IntoIterator<Item = (i32, &'a [u8])>) -> Result<Self, SecretsError> {
        let key = |(version, bytes): (i32, &[u8])| Ok((version, DataKey::of(&KeyBytes::of(bytes.to_vec())?)));
        let versions: Vec<(i32, DataKey)> = versions.into_iter().map(key).collect::<Result<_, _>>()?;
        let current = versions.first().ok_or(SecretsError::Malformed)?.0;
        Ok(Self { current, versions: versions.into_iter().collect() })
    }
}

/// Which of the app's keys, and under which of ours; the app is bound anyhow, and the version with the header.
fn place(name: KeyName, by: &[u8; 4]) -> Place<'_> {
    Place { table: "data_keys", column: "wrapped", row: [name.purpose.name().as_bytes(), by] }
}

#[async_trait]
impl KeyWrapper for EnvironmentKeys {
    fn current(&self) -> i32 {
        self.current
    }

    async fn wrap(&self, name: KeyName, key: &KeyBytes) -> Result<Wrapped, SecretsError> {
        let by = self.current;
        let number = by.to_be_bytes();
        let place = place(name, &number);
        let sealed = self.versions[&by].seal(name.version, name.app, &place, key.expose());
        Ok(Wrapped { by, bytes: sealed.into_bytes() })
    }

    async fn unwrap(&self, name: KeyName, wrapped: &Wrapped) -> Result<KeyBytes, SecretsError> {
        let key = self.versions.get(&wrapped.by).ok_or(SecretsError::UnknownWrapper(wrapped.by))?;
        let sealed = Sealed::stored(wrapped.bytes.clone());
        if sealed.version() != Ok(name.version) {
            return Err(SecretsError::NotUnwrapped(wrapped.by));
        }
        let opened = key.open(name.app, &place(name, &wrapped.by.to_be_bytes()), sealed);
        KeyBytes::of(opened.map_err(|_| SecretsError::NotUnwrapped(wrapped.by))?)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::Purpose;

    const NAME: fn() -> KeyName =
        || KeyName { app: Uuid::from_u128(1).into(), purpose: Purpose::Seal, version: 3 };

    fn keys(versions: &[(i32, u8)]) -> EnvironmentKeys {
        let bytes: Vec<(i32, [u8; 32])> =
            versions.iter().map(|(version, fill)| (*version, [*fill; 32])).collect();
        EnvironmentKeys::of(bytes.iter().map(|(version, bytes)| (*version, bytes.as_slice()))).expect("keys")
    }

    #[tokio::test]
    async fn a_wrapped_key_comes_back_also_when_another_key_wraps() {
        let key = KeyBytes::random();
        let wrapped = keys(&[(1, 1)]).wrap(NAME(), &key).await.expect("wrapped");
        assert_eq!(keys(&[(1, 1), (2, 2)]).wrap(NAME(), &key).await.map(|wrapped| wrapped.by), Ok(1));
        let both = keys(&[(2, 2), (1, 1)]);
        assert_eq!(both.unwrap(NAME(), &wrapped).await.expect("unwrapped").expose(), key.expose());
        let anew = both.wrap(NAME(), &key).await.expect("wrapped");
        assert_eq!(anew.by, 2);
        assert_eq!(keys(&[(2, 2)]).unwrap(NAME(), &anew).await.expect("unwrapped").expose(), key.expose());
    }

    #[tokio::test]
    async fn a_missing_version_and_a_wrong_key_are_told_apart() {
        let wrapped = keys(&[(1, 1)]).wrap(NAME(), &KeyBytes::random()).await.expect("wrapped");
        let why = |keys: EnvironmentKeys, name, wrapped: Wrapped| async move {
            keys.unwrap(name, &wrapped).await.expect_err("refused")
        };
        assert_eq!(why(keys(&[(2, 1)]), NAME(), wrapped.clone()).await, SecretsError::UnknownWrapper(1));
        assert_eq!(why(keys(&[(1, 9)]), NAME(), wrapped.clone()).await, SecretsError::NotUnwrapped(1));
        for other in [
            KeyName { version: 4, ..NAME() },
            KeyName { purpose: Purpose::Index, ..NAME() },
            KeyName { app: Uuid::from_u128(2).into(), ..NAME() },
        ] {
            assert_eq!(why(keys(&[(1, 1)]), other, wrapped.clone()).await, SecretsError::NotUnwrapped(1));
        }
    }

    #[test]
    fn no_key_and_a_short_key_are_refused() {
        assert!(EnvironmentKeys::of([]).is_err());
        assert!(EnvironmentKeys::of([(1, [0_u8; 16].as_slice())]).is_err());
    }
}
