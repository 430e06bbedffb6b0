//! Delivery: one job, up to 500 recipients of one message on one channel.
//!
//! ```text
//! handle      load the message, the addresses, the line; skip what is cancelled or expired
//! run         send, with as much at once as the process and the provider allow
//! sends       the requests that are under way
//! verdict     what an answer means for a recipient (pure)
//! record      what is written about it, in the transaction that acknowledges the job
//! ```
//!
//! The pipeline knows the trait [`crate::channels::Channel`] and no provider. No transaction and no lock is held
//! while a provider is called.

mod checkpoints;
mod gate;
mod handle;
mod headroom;
mod job;
mod messages;
mod recipients;
mod record;
mod rest;
mod run;
mod sends;
mod settle;
mod stretch;
mod undertaker;
mod verdict;
mod wave;

pub(crate) use gate::{Gate, Share};
pub(crate) use handle::{Pipeline, deliver};
pub(crate) use headroom::LastUrgent;
pub(crate) use job::Delivery;
pub(crate) use messages::Messages;
pub(crate) use undertaker::DeliveryUndertaker;
pub(crate) use wave::Wave;
