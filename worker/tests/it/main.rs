//! The worker against a real PostgreSQL and the sandbox, over real sockets and TLS.

mod fixture;
mod gone;
mod kill;
mod lanes;
mod scenes;
mod throttle;
mod wave;
