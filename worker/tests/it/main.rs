//! The worker against a real PostgreSQL and the sandbox, over real sockets and TLS.

mod fixture;
mod gone;
mod kill;
mod scenes;
