//! Who a message to everybody reaches.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{Address, Channel, Environment, ExternalId, SubscriptionId};
use sqlx::Row as _;
use store::audience::{Member, PageOfAll, page_of_all};
use store::subscriptions::{Gone, NewSubscription, Stretch, put, reach, reach_in, retire};
use uuid::Uuid;

use crate::fixture::{Fixture, now};

const BOTH: [Channel; 2] = [Channel::Apns, Channel::Fcm];

impl Fixture {
    /// Adds one of `channel`; every third is of the sandbox.
    async fn add(&self, number: u32, channel: Channel, at: DateTime<Utc>) -> SubscriptionId {
        let token = match channel {
            Channel::Apns => format!("{:064x}", number + 1),
            Channel::Fcm => format!("{number:0100}"),
        };
        let is_sandbox = channel == Channel::Apns && number.is_multiple_of(3);
        let subscription = NewSubscription {
            id: Uuid::now_v7().into(),
            external_id: ExternalId::parse(&format!("phone-{number}")).expect("a name"),
            user: None,
            address: Address::parse(channel, &token).expect("a token"),
            environment: if is_sandbox { Environment::Sandbox } else { Environment::Production },
            locale: None,
            app_version: None,
            attributes: serde_json::json!({}),
        };
        let (keys, id) = (self.database.keys(self.app).await, subscription.id);
        put(&mut *self.conn().await, &keys, &[subscription], at).await.expect("registered");
        id
    }

    async fn page(&self, after: &[(Channel, Option<SubscriptionId>)]) -> Vec<(Channel, Vec<Member>)> {
        let page = PageOfAll { after, until: now(), limit: 3 };
        page_of_all(&mut *self.conn().await, self.app, &page).await.expect("read")
    }
}

#[tokio::test]
async fn everybody_comes_channel_by_channel_until_each_is_read() {
    let fixture = Fixture::set_up().await;
    let (mut apns, mut fcm) = (Vec::new(), Vec::new());
    for number in 0..10 {
        match number % 2 {
            0 => apns.push(fixture.add(number, Channel::Apns, now()).await),
            _ => fcm.push(fixture.add(number, Channel::Fcm, now()).await),
        }
    }
    fixture.add(10, Channel::Apns, now() + TimeDelta::hours(1)).await;
    let gone = Gone { id: fcm[1], reason: "x".to_owned(), registered_before: now() + TimeDelta::hours(1) };
    retire(&mut *fixture.conn().await, fixture.app, &[gone], now()).await.expect("retired");
    fcm.remove(1);

    let first = fixture.page(&BOTH.map(|channel| (channel, None))).await;
    assert_eq!(ids(&first), [(Channel::Apns, apns[..3].to_vec()), (Channel::Fcm, fcm[..3].to_vec())]);
    let sandboxes = first[0].1.iter().map(|member| member.environment == Environment::Sandbox);
    assert_eq!(sandboxes.collect::<Vec<_>>(), [true, false, false], "the numbers are 0, 2 and 4");
    let second = fixture.page(&[(Channel::Fcm, Some(fcm[2])), (Channel::Apns, Some(apns[2]))]).await;
    assert_eq!(ids(&second), [(Channel::Fcm, fcm[3..].to_vec()), (Channel::Apns, apns[3..].to_vec())]);
    assert_eq!(ids(&fixture.page(&[(Channel::Apns, apns.last().copied())]).await), [(Channel::Apns, vec![])]);
    assert!(fixture.page(&[]).await.is_empty());
}

fn ids(page: &[(Channel, Vec<Member>)]) -> Vec<(Channel, Vec<SubscriptionId>)> {
    page.iter().map(|(channel, of)| (*channel, of.iter().map(|member| member.id).collect())).collect()
}

#[tokio::test]
async fn a_stretch_says_of_each_what_its_row_says() {
    let fixture = Fixture::set_up().await;
    let mut ids = Vec::new();
    for number in 0..6 {
        let at = now() - TimeDelta::microseconds(i64::from(number));
        ids.push(fixture.add(number, Channel::Apns, at).await);
    }
    let gone = Gone { id: ids[2], reason: "x".to_owned(), registered_before: now() + TimeDelta::hours(1) };
    retire(&mut *fixture.conn().await, fixture.app, &[gone], now()).await.expect("retired");
    ids.remove(2);
    let stretch = Stretch { first: ids[0], last: ids[4], rows: 100 };
    let near = reach_in(&mut *fixture.conn().await, fixture.app, Channel::Apns, stretch).await.expect("read");
    let mut named = reach(&mut *fixture.conn().await, fixture.app, &ids).await.expect("read");
    named.sort_by_key(|reach| reach.id);
    assert_eq!(near, named);
    assert_eq!(near.iter().filter(|reach| reach.environment == Environment::Sandbox).count(), 2);
}

/// What an expansion and its jobs read, with parameters for a table of some thousands.
const READS: [(&str, &str, &str); 2] = [
    (
        include_str!("../../src/page_of_all.sql"),
        "uuid, smallint[], uuid[], timestamptz, bigint",
        "'00000000-0000-0000-0000-000000000001', '{1,2}', array_fill('00000000-0000-0000-0000-000000000000'::uuid, \
         ARRAY[2]), now(), 2500",
    ),
    (
        include_str!("../../src/subscriptions/reach_in.sql"),
        "uuid, smallint, uuid, uuid, bigint",
        "'00000000-0000-0000-0000-000000000001', 1, '00000000-0000-0000-0000-000000001000', \
         '00000000-0000-0000-0000-000000002000', 600",
    ),
];

#[tokio::test]
async fn everybody_is_read_through_the_index_of_the_active_ones() {
    const FILL: &str = "
        INSERT INTO apps (id, name, created_at) VALUES ('00000000-0000-0000-0000-000000000001', 'many', now());
        INSERT INTO subscriptions (app_id, id, external_id, channel, environment, sealed_token, token_index, state,
          registered_at, created_at, updated_at)
        SELECT '00000000-0000-0000-0000-000000000001', lpad(n::text, 32, '0')::uuid, n, 1 + n % 2, 'production',
          decode(repeat(md5(n::text), 3), 'hex'), decode(md5(n::text), 'hex'), 'active', now(), now(), now()
        FROM generate_series(1, 20000) AS n;
        VACUUM ANALYZE subscriptions";
    let fixture = Fixture::set_up().await;
    for statement in FILL.split(';') {
        fixture.database.execute(statement).await;
    }
    for read in READS {
        let plan = plan_of(&fixture, read).await;
        assert!(plan.contains("using subscriptions_active") && !plan.contains("Sort"), "{plan}");
    }
}

#[expect(clippy::disallowed_methods, reason = "EXPLAIN is not a statement of the product")]
async fn plan_of(fixture: &Fixture, (sql, types, parameters): (&str, &str, &str)) -> String {
    let explain = format!(
        "SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; PREPARE read ({types}) AS {sql}; EXPLAIN (COSTS OFF) EXECUTE read ({parameters})"
    );
    let mut conn = fixture.conn().await.detach();
    let rows = sqlx::raw_sql(sqlx::AssertSqlSafe(explain)).fetch_all(&mut conn).await.expect("a plan");
    let lines: Vec<String> = rows.iter().filter_map(|row| row.try_get(0).ok()).collect();
    lines.join("\n")
}
