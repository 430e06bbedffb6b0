//! Another key-encryption key: data keys are wrapped anew by whoever does the housekeeping.

use domain::Channel;
use test_support::eventually;
use worker::Arguments;

use crate::fixture::{Fixture, hello};
use crate::scenes::apns_tokens;

#[tokio::test]
async fn a_worker_wraps_data_keys_anew_once_another_key_comes_first() {
    let fixture = Fixture::set_up().await;
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("c", 3)).await;
    let wrapped = |by: i32| format!("SELECT count(*) FROM data_keys WHERE wrapped_by = {by}");
    let keys = fixture.database.number(&wrapped(1)).await;
    assert!(keys > 0);
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    let both = format!("2:{},{}", "ab".repeat(32), test_support::ENCRYPTION_KEYS);
    let worker = fixture.start_with(&[("ENCRYPTION_KEYS", both.as_str())], &Arguments::everything()).await;
    eventually("every key is wrapped by the other one", || async {
        (fixture.database.number(&wrapped(2)).await == keys).then_some(())
    })
    .await;
    let told = "SELECT count(*) FROM audit_log WHERE action = 'rewrapDataKeys' AND actor = 'worker'";
    eventually("the audit log tells", || async { (fixture.database.number(told).await == 1).then_some(()) })
        .await;
    assert_eq!(fixture.settled(fixture.app, message, 3).await.sent, 3);
    worker.stop().await;
}

#[tokio::test]
async fn a_key_behind_the_first_one_wraps_nothing_yet() {
    let fixture = Fixture::set_up().await;
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("c", 1)).await;
    let both = format!("{},2:{}", test_support::ENCRYPTION_KEYS, "ab".repeat(32));
    let worker = fixture.start_with(&[("ENCRYPTION_KEYS", both.as_str())], &Arguments::everything()).await;
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    assert_eq!(fixture.settled(fixture.app, message, 1).await.sent, 1);
    worker.stop().await;
    assert_eq!(fixture.database.number("SELECT count(*) FROM data_keys WHERE wrapped_by <> 1").await, 0);
}
