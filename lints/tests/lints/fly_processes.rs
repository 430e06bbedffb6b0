//! The process groups of `fly.worker.toml`: together they have to do everything.

use std::collections::BTreeMap;

use clap::Parser as _;
use domain::{Channel, Priority};
use lints::text;
use toml::Value;
use worker::{Arguments, Work};

use crate::fly::Fly;

/// The groups' command lines, as the worker itself reads them.
fn groups() -> BTreeMap<String, Arguments> {
    let fly = Fly::read("fly.worker.toml");
    let processes = fly.at("processes").as_table().expect("a table");
    let parse = |(name, line): (&String, &Value)| {
        let words = line.as_str().expect("a command line").split(' ');
        let arguments = Arguments::try_parse_from(words).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name.clone(), arguments)
    };
    processes.iter().map(parse).collect()
}

#[test]
fn a_group_is_a_command_line_of_the_image() {
    let image = text("Dockerfile");
    for (name, line) in Fly::read("fly.worker.toml").at("processes").as_table().expect("a table") {
        let program = line.as_str().and_then(|line| line.split(' ').next()).expect("a program");
        assert!(image.contains(&format!(" {program}\n")), "{name}: {program} is not in the image");
    }
    assert!(!groups().is_empty());
}

#[test]
fn every_priority_of_every_channel_is_drained() {
    let groups = groups();
    for channel in Channel::ALL {
        for priority in Priority::ALL {
            let drained = groups.values().any(|group| {
                group.work.contains(&Work::Delivery)
                    && group.channels.contains(&channel)
                    && group.priorities.contains(&priority)
            });
            assert!(drained, "{} messages on {} are sent by nobody", priority.name(), channel.name());
        }
    }
}

#[test]
fn every_kind_of_work_survives_the_loss_of_a_group() {
    let groups = groups();
    for work in [Work::Expansion, Work::Maintenance] {
        let doing = groups.values().filter(|group| group.work.contains(&work)).count();
        assert!(doing >= 2, "{work:?} is done by {doing} group");
    }
    assert!(groups.values().any(|group| group.work.contains(&Work::Operations)));
}

#[test]
fn an_urgent_message_shares_no_process_with_a_bulk_one() {
    for (name, group) in groups().iter().filter(|(_, group)| group.work.contains(&Work::Delivery)) {
        let urgent = group.priorities.contains(&Priority::Critical);
        let bulk = group.priorities.contains(&Priority::Bulk);
        assert!(urgent != bulk, "{name} sends both");
    }
}

#[test]
fn every_group_has_a_machine_and_a_count() {
    let fly = Fly::read("fly.worker.toml");
    let machines = fly.at("vm").as_array().expect("a list");
    let sized: Vec<&str> = machines
        .iter()
        .filter_map(|machine| machine.get("processes")?.as_array())
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let scale = text("deploy/scale.sh");
    for name in groups().keys() {
        assert_eq!(sized.iter().filter(|sized| **sized == name).count(), 1, "{name} has no machine, or two");
        let counted = scale.split_once(&format!(" {name}=")).map(|(_, rest)| rest);
        let count = counted.and_then(|rest| rest.split(' ').next()?.parse::<u32>().ok());
        assert!(count.is_some_and(|count| count >= 2), "deploy/scale.sh: {name} needs two machines or more");
    }
}
