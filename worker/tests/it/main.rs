//! The worker against a real PostgreSQL and the sandbox, over real sockets and TLS.

mod connections;
mod credentials;
mod fixture;
mod given_up;
mod gone;
mod kill;
mod lanes;
mod scenes;
mod throttle;
mod unanswered;
mod wave;
