//! Who may name whom: ARCHITECTURE.md, "Walls". `deny.toml` holds the walls between us and the world, `Cargo.toml`
//! those between rooms, and this file what neither can see.

use std::collections::BTreeSet;

use lints::{sources, text};
use toml::{Table, Value};

/// Each room, and the rooms it may name.
const MAY_NAME: [(&str, &[&str]); 15] = [
    ("api", &["domain", "queue", "secrets", "settings", "store", "telemetry"]),
    (
        "bench",
        &[
            "api",
            "domain",
            "embedded-postgres",
            "queue",
            "sandbox",
            "secrets",
            "settings",
            "store",
            "telemetry",
            "worker",
        ],
    ),
    ("chaos", &["api", "domain", "embedded-postgres", "sandbox", "secrets", "settings", "store"]),
    (
        "cli",
        &[
            "api",
            "domain",
            "embedded-postgres",
            "queue",
            "sandbox",
            "secrets",
            "settings",
            "store",
            "telemetry",
            "worker",
        ],
    ),
    ("lints", &[]),
    ("sandbox", &[]),
    ("shared/domain", &[]),
    ("shared/embedded-postgres", &[]),
    ("shared/queue", &["domain"]),
    ("shared/secrets", &["domain"]),
    ("shared/settings", &["domain"]),
    ("shared/store", &["domain", "secrets"]),
    ("shared/telemetry", &["domain", "settings"]),
    ("shared/test-support", &["domain", "embedded-postgres", "sandbox", "secrets", "store"]),
    ("worker", &["domain", "queue", "secrets", "settings", "store", "telemetry"]),
];

fn manifest(path: &str) -> Table {
    text(path).parse().unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The names under which rooms depend on each other.
fn rooms() -> BTreeSet<String> {
    let workspace = manifest("Cargo.toml");
    let dependencies = workspace["workspace"]["dependencies"].as_table().expect("a table");
    let ours = dependencies.iter().filter(|(_, value)| value.get("path").is_some());
    ours.map(|(name, _)| name.clone()).collect()
}

fn names(table: Option<&Value>) -> BTreeSet<String> {
    table.and_then(Value::as_table).map(|table| table.keys().cloned().collect()).unwrap_or_default()
}

#[test]
fn every_room_has_its_line_here() {
    let workspace = manifest("Cargo.toml");
    let members = workspace["workspace"]["members"].as_array().expect("a list");
    let members: BTreeSet<&str> = members.iter().filter_map(Value::as_str).collect();
    assert_eq!(members, MAY_NAME.iter().map(|(room, _)| *room).collect());
}

#[test]
fn a_room_names_only_the_rooms_it_may() {
    let rooms = rooms();
    for (room, may_name) in MAY_NAME {
        let manifest = manifest(&format!("{room}/Cargo.toml"));
        let named = names(manifest.get("dependencies"));
        for name in named.intersection(&rooms) {
            assert!(may_name.contains(&name.as_str()), "{room} must not name {name}");
        }
    }
}

/// What stands beside the product: it names what it measures, breaks or serves.
const BESIDE: [&str; 4] = ["bench", "chaos", "lints", "shared/test-support"];

#[test]
fn the_picture_shows_every_arrow_there_may_be_and_no_other() {
    let page = text("ARCHITECTURE.md");
    let (_, picture) = page.split_once("```mermaid\nflowchart TD\n").expect("a picture");
    let (picture, _) = picture.split_once("```").expect("its end");
    let mut drawn = BTreeSet::new();
    for line in picture.lines() {
        let (from, to) = line.split_once(" --> ").unwrap_or_else(|| panic!("{line}: no arrow"));
        drawn.extend(to.split(" & ").map(|to| (from.trim(), to.trim())));
    }
    let mut may = BTreeSet::new();
    for (room, names) in MAY_NAME.into_iter().filter(|(room, _)| !BESIDE.contains(room)) {
        let room = room.rsplit('/').next().unwrap_or(room);
        may.extend(names.iter().map(|name| (room, *name)));
    }
    assert_eq!(drawn, may, "ARCHITECTURE.md, \"Walls\"");
}

#[test]
fn nothing_but_tests_names_what_stands_beside_the_product() {
    for (room, may_name) in MAY_NAME {
        for beside in BESIDE.map(|beside| beside.trim_start_matches("shared/")) {
            assert!(!may_name.contains(&beside), "{room} names {beside}");
        }
    }
}

#[test]
fn api_and_worker_do_not_know_each_other_even_in_tests() {
    for (room, other) in [("api", "worker"), ("worker", "api")] {
        let manifest = manifest(&format!("{room}/Cargo.toml"));
        assert!(!names(manifest.get("dev-dependencies")).contains(other), "{room} names {other}");
    }
}

#[test]
fn rules_and_cryptography_are_pure() {
    for room in ["shared/domain", "shared/secrets"] {
        let manifest = manifest(&format!("{room}/Cargo.toml"));
        let named = names(manifest.get("dependencies"));
        for outside in ["apalis", "hyper", "poem", "reqwest", "sqlx", "tokio", "tracing"] {
            assert!(!named.contains(outside), "{room} must not do what {outside} does");
        }
    }
}

/// Whether `text` has `word` as a path's first segment: `sha2::` has no `a2`.
fn names_crate(text: &str, word: &str) -> bool {
    let path = format!("{word}::");
    text.match_indices(&path).any(|(at, _)| {
        !text[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == ':')
    })
}

/// Words that only some files may use, and why.
const ONLY_IN: [(&str, &[&str], &str); 7] = [
    ("a2", &["worker/src/channels/apns/"], "Apple is one channel's business"),
    ("google_fcm1", &["worker/src/channels/fcm/"], "Google is one channel's business"),
    ("poem", &["api/src/", "bench/src/intake/rivals.rs"], "HTTP in is the api's business"),
    ("poem_openapi", &["api/src/"], "HTTP in is the api's business"),
    (
        "apalis",
        &["bench/src/", "shared/queue/src/", "worker/src/running.rs"],
        "elsewhere a job is a plain function",
    ),
    ("apalis_core", &["shared/queue/src/"], "the queue is the only backend"),
    ("postgresql_embedded", &["shared/embedded-postgres/src/"], "production brings its own database"),
];

#[test]
fn a_crate_of_the_world_is_named_behind_its_wall_only() {
    for source in sources() {
        for (word, rooms, why) in ONLY_IN {
            let allowed = rooms.iter().any(|room| source.path.starts_with(room));
            assert!(allowed || !names_crate(&source.product, word), "{}: {word}: {why}", source.path);
        }
    }
}

#[test]
fn statements_are_in_store_and_queue() {
    let rooms =
        ["bench/src/", "chaos/src/", "shared/queue/src/", "shared/store/src/", "shared/test-support/src/"];
    for source in sources().iter().filter(|source| !rooms.iter().any(|room| source.path.starts_with(room))) {
        for word in ["sqlx::query", "sqlx::raw_sql", "query!(", "query_as!(", "query_scalar!("] {
            assert!(!source.product.contains(word), "{}: a statement belongs into shared/store", source.path);
        }
    }
}

#[test]
fn a_channel_answers_and_writes_nothing() {
    for source in sources().iter().filter(|source| source.path.starts_with("worker/src/channels/")) {
        for word in ["store", "queue", "sqlx"] {
            assert!(!names_crate(&source.product, word), "{}: a channel must not name {word}", source.path);
        }
    }
    for (channel, other) in [("apns", "fcm"), ("fcm", "apns")] {
        let folder = format!("worker/src/channels/{channel}/");
        for source in sources().iter().filter(|source| source.path.starts_with(&folder)) {
            assert!(!names_crate(&source.product, other), "{}: channels do not know each other", source.path);
            assert!(!source.product.contains(&format!("::{other}::")), "{}", source.path);
        }
    }
}

#[test]
fn the_pipeline_knows_no_provider() {
    for source in sources().iter().filter(|source| source.path.starts_with("worker/src/delivery/")) {
        for channel in ["apns", "fcm"] {
            let concrete = format!("channels::{channel}");
            assert!(!source.product.contains(&concrete), "{}: use the trait `Channel`", source.path);
        }
    }
}

#[test]
fn a_crate_is_told_from_one_that_ends_alike() {
    assert!(names_crate("use a2::request;", "a2") && names_crate("(a2::Error)", "a2"));
    assert!(!names_crate("use sha2::Digest;", "a2") && !names_crate("use crate::a2::x;", "a2"));
}
