//! Packs in, by binary COPY: 0.6 µs a recipient, where rows of their own cost 14.
//! <https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.4>

use domain::DeliveryStatus;
use serde_json::{Map, Value, json};
use sqlx::PgConnection;
use uuid::Uuid;

use super::pack::{Entry, Pack};
use crate::timestamps::to_binary;

const COPY: &str = "COPY deliveries (app_id, message_id, channel, recorded_at, first_ordinal, last_ordinal, \
    attempts, sent, dead_letter, invalid_target, suppressed, expired, cancelled, unknown, ordinals, statuses, \
    attempt_numbers, subscriptions, provider_ids, replies) FROM STDIN (FORMAT binary)";

const COLUMNS: i16 = 20;

/// The counted statuses, in the order of their columns.
const COUNTED: [DeliveryStatus; 7] = [
    DeliveryStatus::Sent,
    DeliveryStatus::DeadLetter,
    DeliveryStatus::InvalidTarget,
    DeliveryStatus::Suppressed,
    DeliveryStatus::Expired,
    DeliveryStatus::Cancelled,
    DeliveryStatus::Unknown,
];

/// Writes packs, in the transaction of whatever they account for.
///
/// # Errors
/// The database failed.
pub async fn insert(conn: &mut PgConnection, packs: &[&Pack]) -> Result<(), sqlx::Error> {
    let packs: Vec<&&Pack> = packs.iter().filter(|pack| !pack.entries.is_empty()).collect();
    if packs.is_empty() {
        return Ok(());
    }
    let mut rows = Rows::begin(packs.len());
    for pack in packs {
        rows.add(pack);
    }
    let mut copy = conn.copy_in_raw(COPY).await?;
    copy.send(rows.end()).await?;
    copy.finish().await?;
    Ok(())
}

/// Rows in COPY's binary format.
struct Rows(Vec<u8>);

impl Rows {
    fn begin(packs: usize) -> Self {
        let mut bytes = Vec::with_capacity(packs * 256);
        bytes.extend_from_slice(b"PGCOPY\n\xff\r\n\0");
        bytes.extend_from_slice(&[0; 8]);
        Self(bytes)
    }

    fn end(mut self) -> Vec<u8> {
        self.0.extend_from_slice(&(-1_i16).to_be_bytes());
        self.0
    }

    fn add(&mut self, pack: &Pack) {
        self.0.extend_from_slice(&COLUMNS.to_be_bytes());
        self.field(pack.app.uuid().as_bytes());
        self.field(pack.message.uuid().as_bytes());
        self.field(&pack.channel.code().to_be_bytes());
        self.field(&to_binary(pack.recorded_at));
        let ordinals: Vec<i32> = pack.entries.iter().map(|entry| ordinal(entry.ordinal)).collect();
        self.field(&ordinals.iter().min().copied().unwrap_or(0).to_be_bytes());
        self.field(&ordinals.iter().max().copied().unwrap_or(0).to_be_bytes());
        self.field(&pack.attempts().to_be_bytes());
        for status in COUNTED {
            self.field(&pack.change(status).to_be_bytes());
        }
        self.array(INT4, ordinals.iter().map(|ordinal| ordinal.to_be_bytes()));
        self.array(INT2, pack.entries.iter().map(|entry| entry.status.code().to_be_bytes()));
        self.array(INT2, pack.entries.iter().map(|entry| small(entry.attempt).to_be_bytes()));
        self.array(UUID, pack.entries.iter().map(|entry| *subscription(entry).as_bytes()));
        self.provider_ids(&pack.entries);
        self.replies(&pack.entries);
    }

    fn field(&mut self, value: &[u8]) {
        self.0.extend_from_slice(&length(value.len()));
        self.0.extend_from_slice(value);
    }

    fn null(&mut self) {
        self.0.extend_from_slice(&(-1_i32).to_be_bytes());
    }

    /// A one-dimensional array without nulls.
    fn array<const N: usize>(&mut self, element: u32, values: impl ExactSizeIterator<Item = [u8; N]>) {
        let count = values.len();
        self.0.extend_from_slice(&length(20 + count * (4 + N)));
        self.array_header(element, count, false);
        for value in values {
            self.field(&value);
        }
    }

    fn array_header(&mut self, element: u32, count: usize, nulls: bool) {
        let numbers = [1, i32::from(nulls)].map(i32::to_be_bytes);
        self.0.extend(numbers.concat());
        self.0.extend_from_slice(&element.to_be_bytes());
        self.0.extend_from_slice(&length(count));
        self.0.extend_from_slice(&1_i32.to_be_bytes());
    }

    /// Null as a whole where every id can be derived, which is all of Apple's.
    fn provider_ids(&mut self, entries: &[Entry]) {
        if entries.iter().all(|entry| entry.provider_id.is_none()) {
            return self.null();
        }
        let bytes: usize =
            entries.iter().map(|entry| 4 + entry.provider_id.as_ref().map_or(0, String::len)).sum();
        self.0.extend_from_slice(&length(20 + bytes));
        self.array_header(TEXT, entries.len(), true);
        for entry in entries {
            match &entry.provider_id {
                Some(id) => self.field(id.as_bytes()),
                None => self.null(),
            }
        }
    }

    /// A `jsonb` is its version and its text.
    fn replies(&mut self, entries: &[Entry]) {
        let replies: Map<String, Value> = entries
            .iter()
            .filter_map(|entry| Some((entry.ordinal.to_string(), entry.reply.as_ref()?)))
            .map(|(ordinal, reply)| {
                (ordinal, json!({ "status": reply.status, "code": reply.code, "detail": reply.detail }))
            })
            .collect();
        if replies.is_empty() {
            return self.null();
        }
        let mut bytes = vec![1];
        bytes.extend_from_slice(Value::Object(replies).to_string().as_bytes());
        self.field(&bytes);
    }
}

// Object ids of the element types; fixed for ever in PostgreSQL's catalog.
const INT2: u32 = 21;
const INT4: u32 = 23;
const TEXT: u32 = 25;
const UUID: u32 = 2950;

fn length(bytes: usize) -> [u8; 4] {
    i32::try_from(bytes).unwrap_or(i32::MAX).to_be_bytes()
}

fn ordinal(ordinal: u32) -> i32 {
    i32::try_from(ordinal).unwrap_or(i32::MAX)
}

fn small(number: u16) -> i16 {
    i16::try_from(number).unwrap_or(i16::MAX)
}

fn subscription(entry: &Entry) -> Uuid {
    entry.subscription.map_or(Uuid::nil(), domain::SubscriptionId::uuid)
}
