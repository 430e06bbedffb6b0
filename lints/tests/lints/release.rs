//! A released document stays as it was: `api/released/release.sh`, and the same rehearsed in a folder of its own.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use lints::root;
use serde_json::json;

const SCRIPT: &str = "api/released/release.sh";

#[test]
fn the_released_document_is_the_one_its_version_was_released_with() {
    let output = Command::new("sh").arg(root().join(SCRIPT)).arg("check").output().expect("a shell");
    assert!(output.status.success(), "{}", said(&output));
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The script alone, in a repository where nothing is released yet.
struct Rehearsal(tempfile::TempDir);

impl Rehearsal {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(folder.path().join("api/released")).expect("a folder");
        fs::copy(root().join(SCRIPT), folder.path().join(SCRIPT)).expect("copied");
        fs::write(folder.path().join("api/released/VERSIONS"), "# None yet.\n").expect("written");
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, version: &str, title: &str) {
        let document = json!({ "info": { "title": title, "version": version }, "openapi": "3.0.3" });
        let text = serde_json::to_string_pretty(&document).expect("JSON") + "\n";
        fs::write(self.path(name), text).expect("written");
    }

    fn run(&self, words: &[&str]) -> Output {
        Command::new("sh").arg(self.path(SCRIPT)).args(words).output().expect("a shell")
    }

    fn succeeds(&self, words: &[&str]) {
        let output = self.run(words);
        assert!(output.status.success(), "{}", said(&output));
    }

    fn is_refused(&self, words: &[&str]) {
        let output = self.run(words);
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        assert!(said(&output).contains("version in Cargo.toml"), "{}", said(&output));
    }

    /// The versions that were released.
    fn versions(&self) -> Vec<String> {
        let list = fs::read_to_string(self.path("api/released/VERSIONS")).expect("a list");
        let lines = list.lines().filter(|line| !line.starts_with('#'));
        lines.filter_map(|line| Some(line.split_once(' ')?.0.to_owned())).collect()
    }
}

#[test]
fn before_the_first_release_the_document_may_change() {
    let rehearsal = Rehearsal::new();
    for title in ["one", "another"] {
        rehearsal.write("api/released/openapi.json", "0.1.0", title);
        rehearsal.succeeds(&["check"]);
    }
}

#[test]
fn a_version_is_released_once_and_with_one_document() {
    let rehearsal = Rehearsal::new();
    rehearsal.write("openapi.json", "0.1.0", "one");
    rehearsal.succeeds(&[]);
    rehearsal.succeeds(&["check"]);
    rehearsal.succeeds(&[]);
    assert_eq!(rehearsal.versions(), ["0.1.0"]);
    rehearsal.write("openapi.json", "0.1.0", "another");
    rehearsal.is_refused(&[]);
    rehearsal.write("api/released/openapi.json", "0.1.0", "another");
    rehearsal.is_refused(&["check"]);
    rehearsal.write("openapi.json", "0.2.0", "another");
    rehearsal.succeeds(&[]);
    rehearsal.succeeds(&["check"]);
    assert_eq!(rehearsal.versions(), ["0.1.0", "0.2.0"]);
}
