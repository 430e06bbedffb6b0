//! API keys: where they may be used from, and how they are replaced.

use serde_json::json;
use settings::ApiSettings;

use crate::fixture::{Fixture, hello, serve, settings};
use crate::people::{PASSWORD, Person, accept, invited, log_in};

#[tokio::test]
async fn a_key_bound_to_a_network_is_refused_elsewhere() {
    let fixture = Fixture::set_up().await;
    let make = async |networks| {
        let body = json!({ "name": "bound", "allowed_networks": networks });
        let made = fixture.client.post("/v1/api-keys", &body).await.expect(201);
        fixture.client.with_key(made["key"].as_str())
    };
    let (elsewhere, here) = (make(["203.0.113.0/24"]).await, make(["127.0.0.0/8"]).await);
    elsewhere.get("/v1/messages").await.faults(403, "network_not_allowed");
    here.get("/v1/messages").await.expect(200);
    let inherited = here.post("/v1/api-keys", &json!({ "name": "child" })).await.expect(201);
    assert_eq!(inherited["allowed_networks"], json!(["127.0.0.0/8"]));
    for wider in [json!([]), json!(["0.0.0.0/0"])] {
        let body = json!({ "name": "child", "allowed_networks": wider });
        here.post("/v1/api-keys", &body).await.faults(422, "invalid_body");
    }
    let wrong = json!({ "name": "x", "allowed_networks": ["10.0.0.0/8", "10.0.0.0/40"] });
    let faults = fixture.client.post("/v1/api-keys", &wrong).await.faults(422, "invalid_body");
    assert_eq!(faults, [("/allowed_networks/1".to_owned(), "invalid_network".to_owned())]);
    fixture.tear_down().await;
}

#[tokio::test]
async fn operators_keys_can_be_bound_to_networks_all_together() {
    let fixture = Fixture::set_up().await;
    let bound = |network: &str| {
        let mut settings: ApiSettings = settings(fixture.database.url());
        let networks = domain::Networks::parse([network]).expect("a network");
        settings.access.admin_networks = networks;
        settings
    };
    let (elsewhere, stop, serving) = serve(bound("203.0.113.0/24")).await.expect("an API");
    fixture.operator.at(&elsewhere).get("/v1/apps").await.faults(403, "network_not_allowed");
    fixture.client.at(&elsewhere).get("/v1/messages").await.expect(200);
    drop(stop);
    serving.await.expect("a clean end");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_trusted_proxy_says_where_a_request_comes_from() {
    let fixture = Fixture::set_up().await;
    let body = json!({ "name": "bound", "allowed_networks": ["203.0.113.0/24"] });
    let made = fixture.client.post("/v1/api-keys", &body).await.expect(201);
    let mut settings = settings(fixture.database.url());
    settings.access.trusted_proxies = domain::Networks::parse(["127.0.0.0/8"]).expect("a network");
    let (behind, stop, serving) = serve(settings).await.expect("an API");
    let from = |address: &'static str| [("X-Forwarded-For", address), ("Content-Type", "application/json")];
    let bound = fixture.client.with_key(made["key"].as_str());
    for (client, status) in [(bound.at(&behind), 422), (bound.clone(), 403)] {
        let message = hello(&json!({ "users": ["nobody"] }));
        let answer =
            client.json(hyper::Method::POST, "/v1/messages", &from("203.0.113.9")[..1], &message).await;
        assert_eq!(answer.status, status, "{}", answer.text);
    }
    drop(stop);
    serving.await.expect("a clean end");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_replaced_key_works_until_the_overlap_ends() {
    let fixture = Fixture::set_up().await;
    let old = fixture.client.post("/v1/api-keys", &json!({ "name": "old" })).await.expect(201);
    let path = format!("/v1/api-keys/{}/rotate", old["id"].as_str().expect("an id"));
    let new = fixture.client.post_once(&path, "rotate-1", &json!({})).await.expect(201);
    assert_eq!((&new["name"], &new["scopes"]), (&old["name"], &old["scopes"]));
    let again = fixture.client.post_once(&path, "rotate-1", &json!({})).await.expect(201);
    assert_eq!((&again["id"], again.get("key")), (&new["id"], None), "the key is shown once");
    for key in [&old, &new] {
        fixture.client.with_key(key["key"].as_str()).get("/v1/messages").await.expect(200);
    }
    let hours = "SELECT round(extract(epoch FROM expires_at - now()) / 3600)::bigint FROM api_keys
      WHERE replaced_by IS NOT NULL";
    assert_eq!(fixture.database.number(hours).await, 72);
    fixture.client.post(&path, &json!({})).await.faults(409, "key_not_replaceable");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_key_replaced_without_overlap_ends_now() {
    let fixture = Fixture::set_up().await;
    let old = fixture.client.post("/v1/api-keys", &json!({ "name": "leaked" })).await.expect(201);
    let path = format!("/v1/api-keys/{}/rotate", old["id"].as_str().expect("an id"));
    fixture.client.post(&path, &json!({ "overlap_hours": 0 })).await.expect(201);
    fixture.client.with_key(old["key"].as_str()).get("/v1/messages").await.faults(401, "api_key_expired");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_key_makes_none_that_outlives_it_or_comes_from_elsewhere() {
    let fixture = Fixture::set_up().await;
    let soon = chrono::Utc::now() + chrono::TimeDelta::hours(1);
    let body =
        json!({ "name": "guest", "expires_at": soon.to_rfc3339(), "allowed_networks": ["127.0.0.0/8"] });
    let guest = fixture.client.post("/v1/api-keys", &body).await.expect(201);
    let client = fixture.client.with_key(guest["key"].as_str());
    let child = client.post("/v1/api-keys", &json!({ "name": "child" })).await.expect(201);
    assert_eq!(child["expires_at"], guest["expires_at"]);
    let later = (soon + chrono::TimeDelta::minutes(1)).to_rfc3339();
    let greedy = client.post("/v1/api-keys", &json!({ "name": "child", "expires_at": later })).await;
    assert_eq!(greedy.faults(422, "invalid_body"), [("/expires_at".to_owned(), "too_late".to_owned())]);
    let rotate = async |others: serde_json::Value| {
        let made = fixture.client.post("/v1/api-keys", &others).await.expect(201);
        let path = format!("/v1/api-keys/{}/rotate", made["id"].as_str().expect("an id"));
        client.post(&path, &json!({})).await
    };
    let anywhere = json!({ "name": "anywhere", "expires_at": soon.to_rfc3339() });
    rotate(anywhere).await.faults(403, "network_not_allowed");
    let forever = json!({ "name": "forever", "allowed_networks": ["127.0.0.1/32"] });
    rotate(forever).await.faults(409, "key_not_replaceable");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_published_key_registers_addresses_that_are_nobodys_and_nothing_else() {
    let fixture = Fixture::set_up().await;
    let body = json!({ "name": "in the app", "publishable": true });
    let made = fixture.client.post("/v1/api-keys", &body).await.expect(201);
    let key = made["key"].as_str().expect("a key");
    assert!(key.starts_with("as_pub_"), "{key}");
    let device = fixture.client.with_key(Some(key));
    let address = json!({ "channel": "apns", "token": "ab".repeat(32) });
    device.put("/v1/subscriptions/s0", &address).await.expect(201);
    let mut somebodys = address.clone();
    somebodys["user"] = json!("victim");
    let faults = device.put("/v1/subscriptions/s0", &somebodys).await.faults(422, "invalid_body");
    assert_eq!(faults[0].0, "/user");
    fixture.client.put("/v1/subscriptions/s0", &somebodys).await.expect(200);
    device.put("/v1/subscriptions/s0", &address).await.expect(200);
    let stored = fixture.client.get("/v1/subscriptions/s0").await.expect(200);
    assert_eq!(stored["user"], "victim", "registering again leaves it whose it is");
    device.get("/v1/subscriptions/s0").await.faults(403, "scope_missing");
    device.delete("/v1/subscriptions/s0").await.faults(403, "scope_missing");
    device.post("/v1/messages", &hello(&json!({ "users": ["victim"] }))).await.faults(403, "scope_missing");
    // The other form of the same key is no key.
    let disguised = key.replace("as_pub_", "as_live_");
    fixture.client.with_key(Some(&disguised)).get("/v1/messages").await.faults(401, "api_key_invalid");
    let greedy = json!({ "name": "x", "publishable": true, "scopes": ["messages:send"] });
    fixture.client.post("/v1/api-keys", &greedy).await.faults(422, "invalid_body");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_published_key_receives_nothing_that_is_meant_for_somebody() {
    let fixture = Fixture::set_up().await;
    let body = json!({ "name": "in the app", "publishable": true });
    let made = fixture.client.post("/v1/api-keys", &body).await.expect(201);
    let device = fixture.client.with_key(made["key"].as_str());
    let of = |digits: &str| json!({ "channel": "apns", "token": digits.repeat(32) });
    let mut theirs = of("ab");
    theirs["user"] = json!("victim");
    fixture.client.put("/v1/subscriptions/s0", &theirs).await.expect(201);
    // Neither under its name with another address, nor its address under another name.
    device.put("/v1/subscriptions/s0", &of("cd")).await.faults(403, "address_owned");
    let mut elsewhere = of("ab");
    elsewhere["environment"] = json!("sandbox");
    device.put("/v1/subscriptions/s0", &elsewhere).await.faults(403, "address_owned");
    device.put("/v1/subscriptions/s1", &of("ab")).await.faults(403, "address_owned");
    fixture.client.get("/v1/subscriptions/s1").await.faults(404, "not_found");
    // Nor after the provider said that the address is gone.
    fixture.database.execute("UPDATE subscriptions SET state = 'invalid'").await;
    device.put("/v1/subscriptions/s0", &of("cd")).await.faults(403, "address_owned");
    let alive = device.put("/v1/subscriptions/s0", &of("ab")).await.expect(200);
    assert_eq!((&alive["user"], &alive["state"]), (&json!("victim"), &json!("active")));
    // A secret key that may do no more is told the same, and one that may write moves it.
    let register = fixture.key_of(fixture.app, vec![domain::Scope::SubscriptionsRegister]).await;
    let server = fixture.client.with_key(Some(&register));
    server.put("/v1/subscriptions/s0", &of("cd")).await.faults(403, "address_owned");
    fixture.client.put("/v1/subscriptions/s0", &of("cd")).await.expect(200);
    // What is nobody's moves as ever.
    device.put("/v1/subscriptions/s2", &of("ef")).await.expect(201);
    device.put("/v1/subscriptions/s2", &of("ff")).await.expect(200);
    device.put("/v1/subscriptions/s3", &of("ff")).await.expect(201);
    assert_eq!(fixture.client.get("/v1/subscriptions/s2").await.expect(200)["state"], "replaced");
    fixture.tear_down().await;
}

#[tokio::test]
async fn operators_can_be_served_at_an_address_of_their_own() {
    let fixture = Fixture::set_up().await;
    let mut settings: ApiSettings = settings(fixture.database.url());
    settings.access.admin_bind = Some(([127, 0, 0, 1], 0).into());
    let api = api::Api::start(settings).await.expect("an API");
    let (public, admin) = (api.address(), api.admin_address().expect("an address for operators"));
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let serving = tokio::spawn(api.run_until(async {
        let _ = stopped.await;
    }));
    let [public, admin] = [public, admin].map(|address| crate::client::Client::new(address, None));
    fixture.operator.at(&public).get("/v1/apps").await.faults(403, "network_not_allowed");
    fixture.operator.at(&admin).get("/v1/apps").await.expect(200);
    fixture.client.at(&public).get("/v1/messages").await.expect(200);
    // Whoever is a member of all apps is one of them, also while they act for one.
    let everything = fixture.operator_of_everything().await.at(&admin);
    accept(&everything, &invited(&everything, "root@example.com", "owner", None).await).await;
    for (client, status) in [(&public, 403), (&admin, 200)] {
        let root = Person::of(client, log_in(client, "root@example.com", PASSWORD, None).await);
        let answer = root.acting_for(&fixture.app.to_string()).get("/v1/messages").await;
        assert_eq!(answer.status, status, "{}", answer.text);
    }
    drop(stop);
    serving.await.expect("a clean end");
    fixture.tear_down().await;
}
