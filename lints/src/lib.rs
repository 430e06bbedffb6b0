//! The repository itself, as something that can be read: its files, its Rust sources, where their tests begin.
//!
//! The facts are in `tests/lints`: what fly.io, Docker and GitHub are told, which room may name which, how long a
//! file may be. They stand in a crate of their own, at the top, because they are about every room and belong to
//! none; no room may depend on this one.
//!
//! To add a fact: a test named as the sentence that holds, in the file of its subject.

pub mod contract;

use std::path::{Path, PathBuf};

/// The top of the repository.
#[must_use]
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// The text of a file, by its path from the top.
///
/// # Panics
/// If it is not there: every caller names a file that has to be.
#[must_use]
pub fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What a generator wrote: nobody reads it, so no rule of the house is about it.
const GENERATED: &str = "sdk/rust/src";

/// The paths of all files with an extension, from the top, sorted. Built, generated and hidden ones are left out.
///
/// # Panics
/// If a folder can not be read.
#[must_use]
pub fn files(extension: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        let entries =
            std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.starts_with('.') || name == "target" || name == "node_modules" {
                continue;
            }
            if path.is_dir() {
                if from_the_top(&path) != GENERATED {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(from_the_top(&path));
            }
        }
    }
    found.sort();
    found
}

fn from_the_top(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().into_owned()
}

/// A Rust source file of the product: tests in folders of their own are left out.
#[derive(Debug, Clone)]
pub struct Source {
    /// From the top.
    pub path: String,
    /// What stands before its tests.
    pub product: String,
}

/// What the bench compares with: a workspace of its own, written the way others' documentation says.
const RIVALS: &str = "bench/peers/";

/// Every Rust source of the product, without what is compiled for tests only.
#[must_use]
pub fn sources() -> Vec<Source> {
    let is_ours = |path: &String| path.contains("/src/") && !path.starts_with(RIVALS);
    let paths: Vec<String> = files("rs").into_iter().filter(is_ours).collect();
    let only_tests: Vec<String> = paths.iter().flat_map(|path| modules_for_tests(path)).collect();
    let read = |path: &String| Source { path: path.clone(), product: before_tests(&text(path)).to_owned() };
    paths.iter().filter(|path| !only_tests.contains(path)).map(read).collect()
}

const FOR_TESTS: &str = "#[cfg(test)]\nmod ";

/// Everything in front of the tests' module.
fn before_tests(text: &str) -> &str {
    let tests = ["#[cfg(test)]\nmod tests {", "#[cfg(test)]\nmod tests;"];
    let end = tests.iter().filter_map(|begin| text.find(begin)).min();
    &text[..end.unwrap_or(text.len())]
}

/// The files of modules that `path` declares for tests only.
fn modules_for_tests(path: &str) -> Vec<String> {
    let text = text(path);
    let folder = match path.rsplit_once('/') {
        Some((folder, "lib.rs" | "main.rs" | "mod.rs")) => folder.to_owned(),
        _ => path.trim_end_matches(".rs").to_owned(),
    };
    let declared = text.match_indices(FOR_TESTS).filter_map(|(at, _)| {
        let name = text[at + FOR_TESTS.len()..].lines().next()?.strip_suffix(';')?;
        Some(format!("{folder}/{name}.rs"))
    });
    declared.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_no_part_of_the_product() {
        assert_eq!(before_tests("a\n#[cfg(test)]\nmod tests {\n}\n"), "a\n");
        let own = sources().into_iter().find(|source| source.path == "lints/src/lib.rs").expect("this file");
        assert!(!own.product.contains("fn tests_are_no_part"));
    }

    #[test]
    fn a_module_for_tests_is_found_beside_its_parent() {
        assert!(
            modules_for_tests("shared/queue/src/lib.rs").contains(&"shared/queue/src/model.rs".to_owned())
        );
    }
}
