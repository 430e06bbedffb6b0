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
mod a_new_day_loses_nothing;
mod a_paused_lane_stays_paused;
mod a_providers_word_decides;
mod a_quiet_day_balances;
mod a_read_only_primary_is_waited_for;
mod a_silent_connection_is_given_up;
mod a_silent_provider_is_asked_again;
mod a_stalled_provider_fills_no_memory;
mod a_stopped_worker_acknowledges_nothing_late;
mod a_token_outage_stops_one_channel_only;
mod a_wrong_clock_changes_nothing;
mod an_accepted_message_is_committed;
mod an_old_snapshot_does_not_stop_the_queue;
mod dead_letters_come_back_once;
mod distance_costs_no_lease;
mod ended_backends_lose_nothing;
mod half_of_the_connections_may_fall_silent;
mod history_slows_nothing;
mod occupied;
mod one_stream_at_a_time_is_enough;
mod patience;
mod poison_disturbs_nobody;
mod what_rolls_back_was_never_accepted;

pub(crate) use a_killed_worker_loses_nothing::kill_and_restart;
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
    a_quiet_day_balances::SCENARIO,
    a_killed_worker_loses_nothing::SCENARIO,
    a_stopped_worker_acknowledges_nothing_late::SCENARIO,
    a_crashed_database_loses_nothing::SCENARIO,
    ended_backends_lose_nothing::SCENARIO,
    a_silent_connection_is_given_up::SCENARIO,
    half_of_the_connections_may_fall_silent::SCENARIO,
    distance_costs_no_lease::SCENARIO,
    an_accepted_message_is_committed::SCENARIO,
    what_rolls_back_was_never_accepted::SCENARIO,
    a_deploy_repeats_nothing::SCENARIO,
    an_old_snapshot_does_not_stop_the_queue::SCENARIO,
    history_slows_nothing::SCENARIO,
    a_full_server_is_waited_for::SCENARIO,
    a_read_only_primary_is_waited_for::SCENARIO,
    poison_disturbs_nobody::SCENARIO,
    a_providers_word_decides::SCENARIO,
    a_paused_lane_stays_paused::SCENARIO,
    dead_letters_come_back_once::SCENARIO,
    a_new_day_loses_nothing::SCENARIO,
    a_wrong_clock_changes_nothing::SCENARIO,
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
