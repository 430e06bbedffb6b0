//! The worker against a real PostgreSQL and the sandbox, over real sockets and TLS.

mod connections;
mod credentials;
mod delivered;
mod dump;
mod erased;
mod expansion;
mod fairness;
mod fixture;
mod given_up;
mod gone;
mod key_encryption;
mod kill;
mod lanes;
mod operations;
mod process;
mod provider_tokens;
mod running;
mod scenes;
mod stopping;
mod throttle;
mod unanswered;
mod wave;
