//! Keys of apps: made once, found again, never given to whom they do not belong.

use std::sync::Arc;

use secrets::{EnvironmentKeys, SecretsError};
use store::places::message_content;
use store::{StoreError, Vault};
use test_support::eventually;
use uuid::Uuid;

use crate::fixture::{Fixture, now};

fn vault_of(fixture: &Fixture, versions: &[(i32, u8)]) -> Vault {
    let bytes: Vec<(i32, [u8; 32])> =
        versions.iter().map(|(version, fill)| (*version, [*fill; 32])).collect();
    let keys = EnvironmentKeys::of(bytes.iter().map(|(version, bytes)| (*version, bytes.as_slice())));
    Vault::new(fixture.database.pool().clone(), Arc::new(keys.expect("keys")))
}

#[tokio::test]
async fn two_processes_that_make_an_apps_keys_at_once_use_the_same() {
    let fixture = Fixture::set_up().await;
    let (one, other) = (fixture.database.vault(), fixture.database.vault());
    let (one, other) = tokio::join!(one.keys(fixture.app), other.keys(fixture.app));
    let (one, other) = (one.expect("keys"), other.expect("keys"));
    let id = Uuid::now_v7();
    let sealed = one.seal(&message_content(&id), b"hello");
    assert_eq!(other.open(&message_content(&id), sealed).expect("opened"), b"hello");
    assert_eq!(one.blind_index("a", "b", b"c"), other.blind_index("a", "b", b"c"));
    assert_eq!(fixture.database.number("SELECT count(*) FROM data_keys").await, 2);
}

#[tokio::test]
async fn an_app_that_is_not_there_or_was_erased_gets_no_keys() {
    let fixture = Fixture::set_up().await;
    let unknown = fixture.database.vault().keys(Uuid::now_v7().into()).await;
    assert!(matches!(unknown, Err(StoreError::NoKeys)), "{unknown:?}");
    fixture.database.execute("UPDATE apps SET erased_at = now()").await;
    let erased = fixture.database.vault().keys(fixture.app).await;
    assert!(matches!(erased, Err(StoreError::NoKeys)), "{erased:?}");
}

#[tokio::test]
async fn an_erased_app_can_not_be_read_any_more() {
    let fixture = Fixture::set_up().await;
    let vault = fixture.database.vault();
    let before = vault.keys(fixture.app).await.expect("keys");
    let id = Uuid::now_v7();
    let sealed = before.seal(&message_content(&id), b"hello");
    let mut conn = fixture.database.pool().acquire().await.expect("a connection");
    assert!(store::apps::erase(&mut conn, fixture.app, chrono::Utc::now()).await.expect("erased"));
    assert!(store::apps::erase(&mut conn, fixture.app, chrono::Utc::now()).await.expect("still erased"));
    assert!(!store::apps::erase(&mut conn, Uuid::now_v7().into(), chrono::Utc::now()).await.expect("asked"));
    vault.forget(fixture.app).await;
    let after = vault.keys_for(fixture.app, [sealed.as_bytes()]).await;
    assert!(matches!(after, Err(StoreError::NoKeys)), "{after:?}");
    assert_eq!(fixture.database.number("SELECT count(*) FROM data_keys").await, 0);
}

#[tokio::test]
async fn a_backup_of_an_erased_app_opens_until_its_key_encryption_key_is_gone() {
    let fixture = Fixture::set_up().await;
    let keys = vault_of(&fixture, &[(1, 1)]).keys(fixture.app).await.expect("keys");
    let id = Uuid::now_v7();
    let sealed = keys.seal(&message_content(&id), b"hello");
    let mut conn = fixture.conn().await;
    let backup = store::data_keys::list(&mut conn, fixture.app).await.expect("read");
    assert!(store::apps::erase(&mut conn, fixture.app, now()).await.expect("erased"));
    // Somebody restores the backup, elsewhere: there the app was never erased.
    fixture.database.execute("UPDATE apps SET erased_at = NULL").await;
    let restored = store::data_keys::add(&mut conn, fixture.app, &backup, now()).await.expect("restored");
    assert_eq!(restored, 2);
    let with_it = vault_of(&fixture, &[(1, 1), (2, 2)]).keys(fixture.app).await.expect("keys");
    assert_eq!(with_it.open(&message_content(&id), sealed).expect("opened"), b"hello");
    let without = vault_of(&fixture, &[(2, 2)]).keys(fixture.app).await.expect_err("refused");
    assert!(matches!(&without, StoreError::Secrets(SecretsError::UnknownWrapper(1))), "{without}");
}

#[tokio::test]
async fn keys_that_were_wrapped_anew_need_the_old_key_no_more() {
    let fixture = Fixture::set_up().await;
    let id = Uuid::now_v7();
    let old = vault_of(&fixture, &[(1, 1)]).keys(fixture.app).await.expect("keys");
    let sealed = old.seal(&message_content(&id), b"hello");
    let both = vault_of(&fixture, &[(2, 2), (1, 1)]);
    assert_eq!(both.rewrap().await.expect("wrapped anew"), 2);
    assert_eq!(both.rewrap().await.expect("nothing to do"), 0);
    let new = vault_of(&fixture, &[(2, 2)]).keys(fixture.app).await.expect("keys");
    assert_eq!(new.open(&message_content(&id), sealed).expect("opened"), b"hello");
}

#[tokio::test]
async fn a_rewrapping_that_was_killed_goes_on_where_it_was() {
    let fixture = Fixture::set_up().await;
    let old = vault_of(&fixture, &[(1, 1)]);
    let mut apps = Vec::new();
    for _ in 0..40 {
        let app = store::apps::App {
            id: Uuid::now_v7().into(),
            name: "one".to_owned(),
            audit_months: None,
            created_at: now(),
            erased_at: None,
        };
        store::apps::insert(&mut *fixture.conn().await, &app).await.expect("an app");
        old.keys(app.id).await.expect("keys");
        apps.push(app.id);
    }
    let anew = "SELECT count(*) FROM data_keys WHERE wrapped_by = 2";
    let both = vault_of(&fixture, &[(2, 2), (1, 1)]);
    let killed = both.clone();
    let rewrapping = tokio::spawn(async move { killed.rewrap().await });
    eventually("some keys are wrapped anew", || async {
        (fixture.database.number(anew).await > 0).then_some(())
    })
    .await;
    rewrapping.abort();
    let _ = rewrapping.await;
    let rest = both.rewrap().await.expect("wrapped anew");
    assert!(rest < 80, "what was done before is not done again: {rest}");
    assert_eq!(fixture.database.number(anew).await, 80);
    let new = vault_of(&fixture, &[(2, 2)]);
    for app in apps {
        new.keys(app).await.expect("keys that need the new key only");
    }
}

#[tokio::test]
async fn a_missing_and_a_wrong_key_encryption_key_say_what_to_do() {
    let fixture = Fixture::set_up().await;
    vault_of(&fixture, &[(1, 1)]).keys(fixture.app).await.expect("keys");
    let missing = vault_of(&fixture, &[(2, 2)]).keys(fixture.app).await.expect_err("refused");
    assert!(matches!(&missing, StoreError::Secrets(SecretsError::UnknownWrapper(1))), "{missing}");
    assert!(missing.to_string().contains("ENCRYPTION_KEYS"), "{missing}");
    let wrong = vault_of(&fixture, &[(1, 9)]).keys(fixture.app).await.expect_err("refused");
    assert!(matches!(&wrong, StoreError::Secrets(SecretsError::NotUnwrapped(1))), "{wrong}");
}

#[tokio::test]
async fn a_renewed_key_seals_and_the_one_before_still_opens() {
    let fixture = Fixture::set_up().await;
    let (vault, elsewhere) = (fixture.database.vault(), fixture.database.vault());
    let before = elsewhere.keys(fixture.app).await.expect("keys");
    let id = Uuid::now_v7();
    let place = message_content(&id);
    let old = before.seal(&place, b"hello");
    assert_eq!(vault.renew(fixture.app, "cli:ada").await.expect("renewed"), 2);
    let after = vault.keys(fixture.app).await.expect("keys");
    assert_eq!(after.open(&place, old).expect("opened"), b"hello");
    let new = after.seal(&place, b"hello again");
    assert!(before.open(&place, new.clone()).is_err(), "it is sealed under another key");
    // A process that still has the old keys finds out by itself.
    let found = elsewhere.keys_for(fixture.app, [new.as_bytes()]).await.expect("keys");
    assert_eq!(found.open(&place, new).expect("opened"), b"hello again");
}
