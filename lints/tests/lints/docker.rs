//! `Dockerfile` and `.dockerignore`.

use std::collections::BTreeMap;

use lints::text;
use toml::Table;

use crate::fly::{FILES, Fly};

/// Instructions, each on one line, without comments.
fn instructions() -> Vec<String> {
    let text = text("Dockerfile");
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with('#')).collect();
    let joined = lines.join("\n").replace("\\\n", " ");
    joined.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
}

/// Stages by name: what they stand on, and what they do.
fn stages() -> BTreeMap<String, (String, Vec<String>)> {
    let mut stages: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    let mut current = None;
    for line in instructions() {
        let words: Vec<&str> = line.split_whitespace().collect();
        if let ["FROM", from, "AS", name] = words[..] {
            current = Some(name.to_owned());
            stages.insert(name.to_owned(), (from.to_owned(), Vec::new()));
        } else if let Some((_, lines)) = current.as_ref().and_then(|name| stages.get_mut(name)) {
            lines.push(line);
        }
    }
    stages
}

/// What a stage does, with the stages it stands on first.
fn whole(name: &str) -> Vec<String> {
    let stages = stages();
    let Some((from, lines)) = stages.get(name) else { return Vec::new() };
    whole(from).into_iter().chain(lines.iter().cloned()).collect()
}

#[test]
fn every_app_has_its_target() {
    let stages = stages();
    for file in FILES {
        let fly = Fly::read(file);
        assert!(stages.contains_key(fly.text("build.build-target")), "{file}");
        assert_eq!(fly.text("build.dockerfile"), "Dockerfile");
    }
}

#[test]
fn what_runs_was_built_elsewhere_and_is_one_program() {
    for (target, program) in [("api", "automata-api"), ("worker", "automata-worker")] {
        let lines = whole(target);
        let copies: Vec<&String> = lines.iter().filter(|line| line.starts_with("COPY")).collect();
        assert_eq!(copies, [&format!("COPY --from=build /programs/{program} /app/{program}")]);
        assert_eq!(lines.last(), Some(&format!("CMD [\"/app/{program}\"]")));
    }
}

#[test]
fn nothing_runs_as_root() {
    for target in ["api", "worker"] {
        let lines = whole(target);
        let user = lines.iter().rfind(|line| line.starts_with("USER ")).expect("a user");
        let id = user.trim_start_matches("USER ").split(':').next().and_then(|id| id.parse::<u32>().ok());
        assert!(id.is_some_and(|id| id > 0), "{user}: a number, so that a platform can check it");
    }
}

#[test]
fn fly_can_replace_the_command_and_ask_for_health_itself() {
    let lines = instructions();
    for word in ["ENTRYPOINT", "HEALTHCHECK"] {
        assert!(!lines.iter().any(|line| line.starts_with(word)), "{word}: see the Dockerfile's own words");
    }
    assert!(lines.contains(&"STOPSIGNAL SIGTERM".to_owned()));
}

#[test]
fn a_build_is_what_the_lock_file_and_the_checked_queries_say() {
    let lines = whole("build");
    assert!(lines.contains(&"ENV SQLX_OFFLINE=true".to_owned()));
    let builds: Vec<&String> = lines.iter().filter(|line| line.contains("cargo build")).collect();
    assert!(!builds.is_empty() && builds.iter().all(|line| line.contains("--locked")), "{builds:?}");
}

#[test]
fn images_and_developers_use_one_toolchain() {
    let toolchain: Table = text("rust-toolchain.toml").parse().expect("reads");
    let channel = toolchain["toolchain"]["channel"].as_str().expect("a channel").to_owned();
    assert!(instructions().contains(&format!("ARG RUST_VERSION={channel}")));
}

#[test]
fn only_what_a_build_reads_enters_it() {
    let ignore = text(".dockerignore");
    let lines: Vec<&str> = ignore.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(lines.first(), Some(&"*"), "everything is left out first");
    let workspace: Table = text("Cargo.toml").parse().expect("reads");
    let members = workspace["workspace"]["members"].as_array().expect("a list").iter();
    let rooms = members.filter_map(|member| member.as_str()?.split('/').next());
    for path in rooms.chain([".sqlx", "Cargo.lock", "Cargo.toml", "migrations"]) {
        assert!(lines.contains(&format!("!{path}").as_str()), "{path} does not enter the build");
    }
}
