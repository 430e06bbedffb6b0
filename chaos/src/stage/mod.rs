//! What a scenario plays on: a PostgreSQL cluster, the sandbox, the API and workers, each a process of its own, and
//! a proxy of ours where the network shall fail.
//!
//! A stage is built for one scenario and gone after it. It knows how to break things and nothing of what has to
//! hold afterwards. To add a way to break something: a method on the part that breaks.

mod api;
mod apps;
mod clock;
mod guard;
mod http;
mod plan;
mod ports;
mod postgres;
mod process;
mod providers;
mod proxy;
mod sabotage;
mod terms;
mod worker;
mod world;

pub(crate) use api::Api;
pub(crate) use apps::App;
pub(crate) use http::{Answer, Client};
pub(crate) use plan::Plan;
pub(crate) use postgres::{Postgres, run};
pub(crate) use providers::{LedgerEntry, Providers};
pub(crate) use proxy::{Mode, Proxy};
pub(crate) use sabotage::Sabotage;
pub(crate) use terms::Terms;
pub(crate) use worker::Worker;
pub(crate) use world::{World, usual_providers};
