//! The command, as a person or a supervisor uses it.

mod api;
mod audit;
mod commands;
mod demo;
mod folder;
mod outage;
mod program;
mod up;
mod up_process;
