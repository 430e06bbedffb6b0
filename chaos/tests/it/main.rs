//! Quick scenarios with real processes, and products that are broken on purpose.

use std::process::{Command, Output};

/// Plays scenarios and answers what was said of them.
fn play(arguments: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_automata-chaos"));
    let Output { status, stdout, stderr } = command.arg("run").args(arguments).output().expect("it starts");
    let said = format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    (status.success(), said)
}

#[test]
fn quick_scenarios_hold() {
    let (hold, said) = play(&["--quick"]);
    assert!(hold, "{said}");
}

#[test]
fn a_queue_without_a_fence_is_caught() {
    let (holds, said) = play(&["--scenario", "a_quiet_day_balances", "--sabotage", "fence"]);
    assert!(!holds && said.contains("several final statuses"), "{said}");
}

#[test]
fn outcomes_that_are_not_written_are_caught() {
    let (holds, said) = play(&["--scenario", "a_quiet_day_balances", "--sabotage", "outcomes"]);
    assert!(!holds && said.contains("has no final status"), "{said}");
}

#[test]
fn a_scenario_that_is_not_there_is_named() {
    let (holds, said) = play(&["--scenario", "nothing_of_the_kind"]);
    assert!(!holds && said.contains("`automata-chaos list` names them"), "{said}");
}
