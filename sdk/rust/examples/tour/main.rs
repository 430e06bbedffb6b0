//! What an app does with Automata-Signal, against a real one: `make sdk-test`. The guide shows the same code.

mod stage;

use std::collections::HashSet;
use std::env;

use automata_signal::types::{Content, NewMessage, NewMessageTo, ReplayRequest, SubscriptionInput};
use automata_signal::{Client, Error};
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use serde_json::json;
use stage::{play, until};
use uuid::Uuid;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut key = HeaderValue::try_from(format!("Bearer {}", env::var("AUTOMATA_KEY")?))?;
    key.set_sensitive(true);
    let http =
        reqwest::Client::builder().default_headers(HeaderMap::from_iter([(AUTHORIZATION, key)])).build()?;
    let client = Client::new_with_client(&env::var("AUTOMATA_URL")?, http);

    // Register: a phone that works, and one whose messages the provider refuses.
    let run = Uuid::new_v4().simple().to_string()[..8].to_owned();
    for (name, beginning) in [("works", "f17e"), ("refused", "bad0")] {
        let address = SubscriptionInput::builder()
            .channel("apns")
            .token(format!("{beginning}{}0000", Uuid::new_v4().simple()))
            .user(Some(format!("{run}-{name}").parse()?));
        let registered = client.put_subscription().id(format!("{run}-{name}")).body(address).send().await?;
        assert_eq!(registered.status(), 201);
    }
    play(json!([{ "prefix": "bad0", "reaction": "bad_payload" }])).await?;

    // Send. The same request under the same key happens once, and is answered as the first time.
    let to: NewMessageTo =
        NewMessageTo::builder().users([format!("{run}-works"), format!("{run}-refused")]).try_into()?;
    let hello = Content::builder().title(Some("Hello".parse()?)).body(Some("It works".parse()?));
    let message: NewMessage = NewMessage::builder().to(to.clone()).content(hello).try_into()?;
    let send = || client.create_message().idempotency_key(format!("{run}-hello"));
    let first = send().body(message.clone()).send().await?;
    let again = send().body(message).send().await?;
    assert_eq!(first.id, again.id);
    assert_eq!(again.headers()["Idempotency-Replayed"], "true");
    assert_eq!(first.counts.recipients, Some(2));

    // Another request under that key is refused, and says why.
    let other =
        NewMessage::builder().to(to.clone()).content(Content::builder().title(Some("Other".parse()?)));
    let Err(Error::ErrorResponse(problem)) = send().body_map(|_| other).send().await else {
        panic!("a key was used twice");
    };
    assert_eq!(problem.code, "idempotency_key_reused");

    // Poll until nobody waits any more.
    let sent = first.id.as_str();
    let is_final = |status: &str| ["completed", "cancelled", "expired", "failed"].contains(&status);
    let settled = until("the message to settle", async || {
        let now = client.get_message().id(sent).send().await?;
        Ok::<_, Error<_>>(is_final(&now.status.to_string()).then_some(now))
    });
    let now = settled.await?;
    assert_eq!(now.status.to_string(), "completed");
    assert_eq!((now.counts.sent, now.counts.dead_letter), (1, 1));

    // Why did it not arrive?
    let failed = client.list_message_deliveries().id(sent).status("dead_letter").send().await?;
    assert_eq!(failed.data.len(), 1);
    let why = client.get_delivery().id(failed.data[0].id.as_str()).send().await?;
    let reply = why.reply.as_ref().expect("the provider replied");
    println!("not delivered: {}: {:?}", reply.code, reply.detail);
    assert_eq!(reply.code, "PayloadEmpty");
    assert!(!why.timeline.is_empty());

    // The provider is well again: replay what was given up.
    play(json!([])).await?;
    let dead = client.list_dead_letters().message(sent).send().await?;
    assert_eq!(dead.data.len(), 1);
    let ids: Vec<_> = dead.data.iter().map(|letter| letter.id.parse()).collect::<Result<_, _>>()?;
    let replay = client
        .replay_dead_letters()
        .body(ReplayRequest::builder().ids(Some(ids)))
        .idempotency_key(format!("{run}-replay"))
        .send()
        .await?;
    let operation = replay.operation.as_ref().expect("it was not only counted").id.as_str();
    until("the replay to end", async || {
        let now = client.get_operation().id(operation).send().await?;
        Ok::<_, Error<_>>((now.status.to_string() != "running").then_some(()))
    })
    .await?;
    until("both to be sent", async || {
        let now = client.get_message().id(sent).send().await?;
        Ok::<_, Error<_>>((now.counts.sent == 2).then_some(()))
    })
    .await?;

    // Pages: two more messages, read one by one. Each is seen once.
    let mut mine = HashSet::from([sent.to_owned()]);
    for title in ["Second", "Third"] {
        let message =
            NewMessage::builder().to(to.clone()).content(Content::builder().title(Some(title.parse()?)));
        mine.insert(client.create_message().body_map(|_| message).send().await?.id.to_string());
    }
    let mut seen = Vec::new();
    let mut page = client.list_messages().limit(1).send().await?;
    seen.extend(page.data.iter().map(|item| item.id.to_string()));
    while let Some(cursor) = page.next_cursor.clone() {
        page = client.list_messages().limit(1).cursor(cursor).send().await?;
        seen.extend(page.data.iter().map(|item| item.id.to_string()));
    }
    let once: HashSet<String> = seen.iter().cloned().collect();
    assert_eq!(once.len(), seen.len(), "a message is on two pages");
    assert!(mine.is_subset(&once), "a message is on no page");
    println!("rust: registered, sent, read why one failed, replayed, paged");
    Ok(())
}
