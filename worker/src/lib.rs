//! Messages out: jobs, the delivery pipeline and its channels.
//!
//! A worker claims jobs of its channels, most urgent first, and sends. Which channels and priorities it drains is
//! its command line, so that process groups scale apart.
//!
//! To add a channel: see [`channels`].

pub mod channels;
mod chores;
mod command;
mod credentials;
mod delivery;
mod doctor;
mod expansion;
mod in_time;
mod lines;
mod looked;
mod operations;
mod running;
mod tokens;

pub use command::{Arguments, Work};
pub use doctor::{Checkup, check_credentials};
pub use running::{Worker, WorkerError};
