//! What stands twice because a wall is in between, and has to stay the same.

use lints::text;

/// A function as it stands in a file, with its comment. Who may call it is left out.
fn function(path: &str, name: &str) -> String {
    let text = text(path);
    let at = text.find(&format!("fn {name}(")).unwrap_or_else(|| panic!("{path}: no function `{name}`"));
    // An empty line is in front of its comment; a brace of its own ends it.
    let begin = text[..at].rfind("\n\n").map_or(0, |empty| empty + 2);
    let end = text[at..].find("\n}\n").map_or(text.len(), |brace| at + brace + 2);
    text[begin..end].replace("pub(crate) fn", "fn")
}

#[test]
fn queue_and_store_tell_the_same_of_an_error_of_the_database() {
    let [queue, store] =
        ["shared/queue/src/error.rs", "shared/store/src/error.rs"].map(|path| function(path, "told"));
    for word in ["/// What may be told", "SQLSTATE", "database.message()"] {
        assert!(queue.contains(word), "{word} is not in what was compared:\n{queue}");
    }
    assert_eq!(
        queue, store,
        "`told` decides what of an error of the database gets into logs and dead letters: change it in \
         shared/queue/src/error.rs and in shared/store/src/error.rs alike"
    );
}
