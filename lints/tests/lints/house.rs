//! Rules of the house that a compiler does not know.

use lints::{files, sources, text};

/// A file says one thing. Tests are counted apart.
const LONGEST: usize = 300;

#[test]
fn a_file_is_short_enough_to_be_read_at_once() {
    for source in sources() {
        let lines = source.product.lines().count();
        assert!(lines <= LONGEST, "{}: {lines} lines before its tests", source.path);
    }
}

#[test]
fn most_files_fit_on_a_screen_or_two() {
    let mut lines: Vec<usize> = sources().iter().map(|source| source.product.lines().count()).collect();
    lines.sort_unstable();
    let median = lines.get(lines.len() / 2).copied().unwrap_or_default();
    assert!(median < 100, "the median file has {median} lines");
}

#[test]
fn a_lint_is_expected_with_a_reason_and_never_allowed() {
    for path in files("rs").iter().filter(|path| !path.starts_with("lints/tests/")) {
        let text = text(path);
        for word in ["#[allow(", "#![allow("] {
            assert!(!text.contains(word), "{path}: write #[expect(lint, reason = \"..\")]");
        }
    }
}

/// Names under which anything can be put.
const DRAWERS: [&str; 13] = [
    "common",
    "core",
    "data",
    "helper",
    "helpers",
    "info",
    "manager",
    "misc",
    "shared_types",
    "types",
    "util",
    "utilities",
    "utils",
];

#[test]
fn no_room_is_a_drawer() {
    for path in files("rs") {
        let mut names = path.trim_end_matches(".rs").split('/');
        assert!(!names.any(|name| DRAWERS.contains(&name)), "{path}: name it after what it is for");
    }
    for source in sources() {
        for name in
            source.product.lines().filter_map(|line| line.trim().split_once("mod ")?.1.strip_suffix(" {"))
        {
            assert!(!DRAWERS.contains(&name), "{}: mod {name}", source.path);
        }
    }
}

#[test]
fn every_file_opens_with_what_it_is_for() {
    for path in files("rs") {
        assert!(text(&path).starts_with("//! "), "{path}");
    }
}

#[test]
fn a_test_is_named_as_a_fact() {
    for path in files("rs").iter().filter(|path| !path.starts_with("lints/tests/")) {
        let text = text(path);
        for word in ["fn test_", "fn it_works", "fn should_"] {
            assert!(!text.contains(word), "{path}: {word}.. says nothing; write what holds");
        }
    }
}

#[test]
fn a_migration_can_be_taken_back() {
    let up: Vec<String> = files("sql").into_iter().filter(|path| path.ends_with(".up.sql")).collect();
    assert!(!up.is_empty());
    for path in up {
        let down = path.replace(".up.sql", ".down.sql");
        assert!(lints::root().join(&down).is_file(), "{down} is missing");
        let stamp: String =
            path.trim_start_matches("migrations/").chars().take_while(char::is_ascii_digit).collect();
        assert_eq!(stamp.len(), 14, "{path}: <UTC stamp>_<verb>_<noun>.up.sql");
    }
}
