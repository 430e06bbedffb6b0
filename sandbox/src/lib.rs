//! An emulator of Apple's and Google's push services.
//!
//! It speaks their protocols over real sockets, TLS and HTTP/2, checks requests in their order, answers with their
//! bodies, and misbehaves the way they do: stream limits that change, GOAWAY, refused streams, dropped connections,
//! slow and missing answers. What it does is a [`Scenario`], changeable while it runs; what it accepted is in the
//! [`Ledger`], which is what tests and demos compare accounts with.
//!
//! It is a program (`automata-sandbox`) and a library. It must never be reachable from outside the machine: it
//! listens on loopback only.

mod apns;
mod authority;
mod control;
mod counters;
mod faults;
mod fcm;
mod frames;
mod issued;
mod jwt;
mod keys;
mod latency;
mod ledger;
mod running;
mod scenario;
mod server;
mod tap;

pub use counters::Counters;
pub use issued::{ApnsKey, Issued};
pub use ledger::{Ledger, Received};
pub use running::{Addresses, Options, Sandbox, SandboxError};
pub use scenario::{Connections, Fault, Latency, OAuth, Provider, Reaction, Scenario};
