//! Moments as PostgreSQL's binary format has them: microseconds since the year 2000.

use chrono::{DateTime, Utc};

const YEAR_2000: i64 = 946_684_800_000_000;

pub(crate) fn to_binary(at: DateTime<Utc>) -> [u8; 8] {
    (at.timestamp_micros() - YEAR_2000).to_be_bytes()
}

pub(crate) fn from_binary(bytes: [u8; 8]) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp_micros(i64::from_be_bytes(bytes).checked_add(YEAR_2000)?)
}
