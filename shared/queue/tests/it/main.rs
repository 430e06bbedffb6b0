//! The queue against a real PostgreSQL.

mod controls;
mod crash;
mod dead_letters;
mod disposition;
mod enqueue;
mod fairness;
mod fixture;
mod orphans;
mod outage;
mod plans;
mod poison;
mod statistics;
mod stop;
mod wake;
