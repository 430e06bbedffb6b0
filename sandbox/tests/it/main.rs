//! The sandbox as its clients see it: over real sockets, TLS and HTTP/2, without a line of the worker's code.

mod apns;
mod client;
mod control;
mod fcm;
