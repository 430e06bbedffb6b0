//! What opens, and what does not.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;

const HOME: Place<'static> = Place { table: "subscriptions", column: "sealed_token", row: [b"one", b""] };

fn bytes(fill: u8) -> KeyBytes {
    KeyBytes::of(vec![fill; 32]).expect("a key")
}

fn app(number: u128) -> AppId {
    Uuid::from_u128(number).into()
}

fn keys(versions: &[u32]) -> AppKeys {
    let each = versions.iter().map(|version| (*version, bytes(u8::try_from(*version).expect("small"))));
    AppKeys::of(app(7), each, &bytes(0xee)).expect("keys")
}

proptest! {
    #[test]
    fn a_value_comes_back_and_does_not_show(value in prop::collection::vec(any::<u8>(), 8..300)) {
        let keys = keys(&[1]);
        let sealed = keys.seal(&HOME, &value);
        prop_assert_eq!(sealed.as_bytes().len(), value.len() + 33);
        prop_assert!(!sealed.as_bytes().windows(value.len()).any(|window| window == value.as_slice()));
        prop_assert_eq!(keys.open(&HOME, sealed), Ok(value));
    }

    #[test]
    fn any_changed_bit_and_any_missing_byte_is_noticed(at in 0_usize..53, bit in 0_u8..8, cut in 0_usize..53) {
        let keys = keys(&[1]);
        let sealed = keys.seal(&HOME, b"twenty bytes of text").into_bytes();
        let mut changed = sealed.clone();
        changed[at] ^= 1 << bit;
        prop_assert!(keys.open(&HOME, Sealed::stored(changed)).is_err());
        prop_assert!(keys.open(&HOME, Sealed::stored(sealed[..cut].to_vec())).is_err());
    }
}

#[test]
fn a_value_opens_at_its_own_place_only() {
    let keys = keys(&[1]);
    let sealed = keys.seal(&HOME, b"value");
    for elsewhere in [
        Place { table: "users", ..HOME },
        Place { column: "secret", ..HOME },
        Place { row: [b"two", b""], ..HOME },
        Place { row: [b"", b"one"], ..HOME },
    ] {
        assert_eq!(keys.open(&elsewhere, sealed.clone()), Err(SecretsError::Refused), "{elsewhere:?}");
    }
    let of_another_app = AppKeys::of(app(8), [(1, bytes(1))], &bytes(0xee)).expect("keys");
    assert_eq!(of_another_app.open(&HOME, sealed), Err(SecretsError::Refused));
}

#[test]
fn another_key_of_the_same_version_opens_nothing() {
    let sealed = keys(&[1]).seal(&HOME, b"value");
    let other = AppKeys::of(app(7), [(1, bytes(9))], &bytes(0xee)).expect("keys");
    assert_eq!(other.open(&HOME, sealed), Err(SecretsError::Refused));
}

#[test]
fn the_newest_version_seals_and_older_ones_still_open() {
    let old = keys(&[1]).seal(&HOME, b"value");
    let both = keys(&[1, 2]);
    assert_eq!(both.seal(&HOME, b"value").version(), Ok(2));
    assert_eq!(both.open(&HOME, old.clone()), Ok(b"value".to_vec()));
    assert_eq!(keys(&[2]).open(&HOME, old), Err(SecretsError::UnknownVersion(1)));
}

#[test]
fn a_version_can_not_be_claimed() {
    let both = keys(&[1, 2]);
    let mut claimed = both.seal(&HOME, b"value").into_bytes();
    claimed[4] = 1;
    assert_eq!(both.open(&HOME, Sealed::stored(claimed)), Err(SecretsError::Refused));
}

#[test]
fn the_same_value_is_never_sealed_alike() {
    let keys = keys(&[1]);
    assert_ne!(keys.seal(&HOME, b"value"), keys.seal(&HOME, b"value"));
}

#[test]
fn a_blind_index_is_equal_for_equal_values_of_one_app_and_column() {
    let (keys, newer) = (keys(&[1]), keys(&[1, 2]));
    let index = keys.blind_index("subscriptions", "token", b"value");
    assert_eq!(index, newer.blind_index("subscriptions", "token", b"value"), "a new data key finds the same");
    assert_ne!(index, keys.blind_index("subscriptions", "token", b"other"));
    assert_ne!(index, keys.blind_index("users", "token", b"value"));
    let of_another_app = AppKeys::of(app(8), [(1, bytes(1))], &bytes(0xee)).expect("keys");
    assert_ne!(index, of_another_app.blind_index("subscriptions", "token", b"value"));
}

#[test]
fn nothing_prints() {
    let keys = keys(&[1]);
    let printed = format!("{keys:?} {:?}", keys.seal(&HOME, b"value"));
    assert!(!printed.contains("value") && !printed.contains("01, 01"), "{printed}");
}
