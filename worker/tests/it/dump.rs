//! A stolen dump, and what a worker leaves behind.

use domain::Channel;
use sandbox::Reaction;
use test_support::Dump;

use crate::fixture::{Fixture, hello};
use crate::scenes::{apns_tokens, fault, fcm_tokens, playing};

/// What Google gives for a service account.
const ACCESS_TOKEN: &str = "ya29.";
/// The second part of every JSON Web Token begins so: `.` and `{"`, encoded.
const JSON_WEB_TOKEN: &str = ".eyJ";

#[tokio::test]
async fn a_stolen_dump_has_no_token_of_a_provider_or_of_a_recipient_that_failed() {
    let fixture = Fixture::set_up().await;
    let unavailable = ["c0ffee", "canary"].map(|prefix| fault(prefix, Reaction::Unavailable));
    fixture.sandbox.play(playing(unavailable.to_vec()));
    let tokens = [apns_tokens("c0ffee", 2), fcm_tokens("canary", 2), fcm_tokens("canary-inline", 2)];
    let apple = fixture.subscribe(fixture.app, Channel::Apns, &tokens[0]).await;
    let google = fixture.subscribe(fixture.app, Channel::Fcm, &tokens[1]).await;
    let worker = fixture.start().await;
    let messages = [
        fixture.send(fixture.app, Channel::Apns, hello(), &apple).await,
        fixture.send(fixture.app, Channel::Fcm, hello(), &google).await,
        fixture.send_to_tokens(fixture.app, Channel::Fcm, hello(), &tokens[2]).await,
    ];
    for message in messages {
        assert_eq!(fixture.settled(fixture.app, message, 2).await.dead_letter, 2);
    }
    worker.stop().await;

    let dump = Dump::of(&fixture.database).await;
    assert!(dump.tells(&messages[0].uuid().to_string()) && dump.tells("ServiceUnavailable"));
    assert_eq!(fixture.database.number("SELECT count(*) FROM queue.dead_letters").await, 6);
    assert!(fixture.database.number("SELECT count(*) FROM provider_tokens").await > 0);
    let private_key = &fixture.sandbox.issued().apns.private_key;
    let key_line = private_key.lines().nth(1).expect("a line");
    for secret in ["c0ffee0", "canary", key_line, ACCESS_TOKEN, JSON_WEB_TOKEN] {
        assert!(!dump.tells(secret), "{secret:?} can be read in a dump");
    }
}
