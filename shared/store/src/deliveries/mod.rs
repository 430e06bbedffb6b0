//! What became of recipients: one row per flush and message, with parallel arrays (docs/adr/0005).

mod copy;
mod pack;
mod read;

pub use copy::insert;
pub use pack::{Entry, Pack};
pub use read::{Account, Page, Recorded, account, accounts, history, page, window};
