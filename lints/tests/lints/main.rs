//! Facts about this repository. A test's name is the fact; its message says where it is broken.

mod contract;
mod copies;
mod docker;
mod documents;
mod fly;
mod fly_processes;
mod house;
mod release;
mod rollout;
mod walls;
mod workflows;
