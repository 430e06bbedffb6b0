//! What a reader is told is so.

use std::collections::BTreeSet;

use lints::{files, root, sources, text};

/// Everything between two signs in a text.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    text.split(open).skip(1).filter_map(|rest| rest.split_once(close)).map(|(inside, _)| inside).collect()
}

fn is_variable(word: &str) -> bool {
    word.len() > 3
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}

/// Variables that programs of ours read: names between quotes in the settings, and what the command line takes.
fn read_by_programs() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for source in sources() {
        let words: Vec<&str> = if source.path.starts_with("shared/settings/src/") {
            source.product.split('"').collect()
        } else if source.path.starts_with("cli/src/") {
            between(&source.product, "env = \"", "\"")
        } else {
            continue;
        };
        found.extend(words.into_iter().filter(|word| is_variable(word)).map(str::to_owned));
    }
    assert!(found.len() > 20, "only {found:?} were found");
    found
}

/// Variables that have a row in the documentation.
fn documented() -> BTreeSet<String> {
    let text = text("docs/configuration.md");
    let rows = text.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    rows.map(|(name, _)| name.to_owned()).filter(|name| is_variable(name)).collect()
}

#[test]
fn every_variable_a_program_reads_is_documented() {
    let missing: Vec<String> = read_by_programs().difference(&documented()).cloned().collect();
    assert!(missing.is_empty(), "docs/configuration.md does not have {missing:?}");
}

#[test]
fn every_documented_variable_is_read_by_something() {
    let mut readers: Vec<String> = sources().into_iter().map(|source| source.product).collect();
    readers.extend(["Makefile", "deploy/rollout.sh"].map(text));
    for name in documented() {
        let words = [format!("\"{name}\""), format!("{name}:-"), format!("$({name})"), format!("${{{name}")];
        let read = readers.iter().any(|reader| words.iter().any(|word| reader.contains(word)));
        assert!(read, "docs/configuration.md: nobody reads {name}");
    }
}

#[test]
fn a_link_leads_somewhere() {
    for path in files("md") {
        let folder = root().join(&path);
        let folder = folder.parent().expect("a folder");
        for link in between(&text(&path), "](", ")") {
            let target = link.split('#').next().unwrap_or_default();
            if target.is_empty() || target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            assert!(folder.join(target).exists(), "{path}: {link}");
        }
    }
}

#[test]
fn a_make_target_that_is_named_exists() {
    let makefile = text("Makefile");
    for path in files("md") {
        for target in between(&text(&path), "`make ", "`").iter().filter_map(|words| words.split(' ').next())
        {
            assert!(makefile.contains(&format!("\n{target}:")), "{path}: make {target}");
        }
    }
}

#[test]
fn every_decision_is_in_the_index() {
    let index = text("docs/README.md");
    for path in files("md").iter().filter_map(|path| path.strip_prefix("docs/")) {
        assert!(path == "README.md" || index.contains(&format!("]({path})")), "docs/README.md: {path}");
    }
}

#[test]
fn every_table_says_what_it_holds_and_how_that_ends() {
    let page = text("ARCHITECTURE.md");
    let (_, told) = page.split_once("## What is stored where").expect("the chapter");
    let mut tables = BTreeSet::new();
    for path in files("sql").iter().filter(|path| path.ends_with(".up.sql")) {
        let made = text(path).replace("CREATE UNLOGGED TABLE ", "CREATE TABLE ");
        // A partition is its table's, and has no columns of its own.
        let names =
            between(&made, "CREATE TABLE ", "\n").into_iter().filter_map(|line| line.strip_suffix(" ("));
        tables.extend(names.map(str::to_owned));
    }
    assert!(tables.len() > 20, "only {tables:?} were found");
    for table in tables {
        assert!(told.contains(&format!("`{table}`")), "ARCHITECTURE.md, \"What is stored where\": {table}");
    }
}

/// Each guide, the tour it shows, what only the tour needs, and how its code begins.
const GUIDES: [(&str, &str, &str, &str); 3] = [
    (
        "docs/sdk/typescript.md",
        "sdk/typescript/examples/tour.ts",
        "sdk/typescript/examples/stage.ts",
        "```ts\n",
    ),
    ("docs/sdk/python.md", "sdk/python/examples/tour.py", "sdk/python/examples/stage.py", "```python\n"),
    ("docs/sdk/rust.md", "sdk/rust/examples/tour/main.rs", "sdk/rust/examples/tour/stage.rs", "```rust\n"),
];

/// What an app does, from its first day on.
const CHAPTERS: [&str; 6] = [
    "## A client",
    "## Register",
    "## Send",
    "## What became of it",
    "## Replay what was given up",
    "## Read a list",
];

#[test]
fn a_guide_tells_all_that_an_app_does() {
    for (guide, ..) in GUIDES {
        let told = text(guide);
        let chapters: Vec<&str> = told.lines().filter(|line| line.starts_with("## ")).collect();
        assert_eq!(chapters, CHAPTERS, "{guide}");
    }
}

#[test]
fn the_code_of_a_guide_is_code_that_runs() {
    for (guide, tour, stage, begin) in GUIDES {
        let (told, runs) = (text(guide), without_indentation(&(text(tour) + &text(stage))));
        let shown = between(&told, begin, "```");
        assert!(shown.len() > 7, "{guide}: a guide with too little code");
        for code in shown {
            assert!(
                runs.contains(&without_indentation(code)),
                "{guide} shows what the tour does not do:\n{code}"
            );
        }
    }
}

/// A tour in Rust is inside of a function; its guide is not.
fn without_indentation(code: &str) -> String {
    code.lines().flat_map(|line| [line.trim_start(), "\n"]).collect()
}

#[test]
fn a_decision_says_context_choice_and_consequence() {
    for path in files("md").iter().filter(|path| path.starts_with("docs/adr/")) {
        let text = text(path);
        for heading in ["## Context", "## Choice", "## Consequence"] {
            assert!(text.contains(heading), "{path}: {heading}");
        }
    }
}
