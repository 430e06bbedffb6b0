//! One file per scenario, named by the fact it proves.
//!
//! To add one: a file with a `SCENARIO`, and its line in [`ALL`]. A scenario breaks things while a load runs and says
//! what that excuses; whether the books balance is judged for all of them alike, and more findings can be added.

mod a_broken_credential_delays_no_other_app;
mod a_crashed_database_loses_nothing;
mod a_deploy_repeats_nothing;
mod a_dropped_connection_repeats_what_was_on_it;
mod a_flood_delays_no_other_app;
mod a_full_server_is_waited_for;
mod a_killed_worker_loses_nothing;
mod a_leaving_provider_repeats_nothing;
mod a_lost_answer_follows_the_policy;
mod a_read_only_primary_is_waited_for;
mod a_silent_connection_is_given_up;
mod a_silent_provider_is_asked_again;
mod a_stalled_provider_fills_no_memory;
mod a_stopped_worker_acknowledges_nothing_late;
mod a_token_outage_stops_one_channel_only;
mod an_accepted_message_is_committed;
mod an_old_snapshot_does_not_stop_the_queue;
mod distance_costs_no_lease;
mod ended_backends_lose_nothing;
mod one_stream_at_a_time_is_enough;
mod patience;
mod poison_disturbs_nobody;

use futures::future::BoxFuture;

use crate::load::Outcome;
use crate::oracle::Allowance;
use crate::stage::{Plan, World};

/// Something that happens to a service, and the fact that has to hold nevertheless.
pub(crate) struct Scenario {
    /// The fact, as a name.
    pub(crate) name: &'static str,
    /// Where it stands in the list of fault scenarios of the queue's design.
    pub(crate) number: &'static str,
    /// What is done to the service.
    pub(crate) faults: &'static str,
    /// Whether it is short enough for every test run.
    pub(crate) is_quick: bool,
    pub(crate) plan: fn() -> Plan,
    pub(crate) play: for<'a> fn(&'a mut World, u64) -> BoxFuture<'a, anyhow::Result<Evidence>>,
}

/// What a scenario leaves for the judge.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    pub(crate) load: Outcome,
    pub(crate) allowance: Allowance,
    /// What the scenario itself found wrong.
    pub(crate) findings: Vec<String>,
    /// Figures worth telling.
    pub(crate) figures: Vec<(&'static str, String)>,
}

/// Every scenario, in the order they are played.
pub(crate) const ALL: &[Scenario] = &[
    a_killed_worker_loses_nothing::SCENARIO,
    a_stopped_worker_acknowledges_nothing_late::SCENARIO,
    a_crashed_database_loses_nothing::SCENARIO,
    ended_backends_lose_nothing::SCENARIO,
    a_silent_connection_is_given_up::SCENARIO,
    distance_costs_no_lease::SCENARIO,
    an_accepted_message_is_committed::SCENARIO,
    a_deploy_repeats_nothing::SCENARIO,
    an_old_snapshot_does_not_stop_the_queue::SCENARIO,
    a_full_server_is_waited_for::SCENARIO,
    a_read_only_primary_is_waited_for::SCENARIO,
    poison_disturbs_nobody::SCENARIO,
    a_leaving_provider_repeats_nothing::SCENARIO,
    one_stream_at_a_time_is_enough::SCENARIO,
    a_lost_answer_follows_the_policy::SCENARIO,
    a_dropped_connection_repeats_what_was_on_it::SCENARIO,
    a_silent_provider_is_asked_again::SCENARIO,
    a_token_outage_stops_one_channel_only::SCENARIO,
    a_flood_delays_no_other_app::SCENARIO,
    a_broken_credential_delays_no_other_app::SCENARIO,
    a_stalled_provider_fills_no_memory::SCENARIO,
];
