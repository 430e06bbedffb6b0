//! `automata demo`: ends by itself, with balanced books.

use crate::program::{automata, my_turn};

#[tokio::test]
async fn the_demo_ends_with_balanced_books() {
    let _turn = my_turn().await;
    let output = automata(&["demo"]).output().await.expect("it ends");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let complained = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}\n{complained}");
    assert!(said.trim_end().ends_with("books balance"), "{said}");
    for word in ["accepted", "retried", "invalid targets", "dead letters", "p99, 202 to provider"] {
        assert!(said.contains(word), "{word}: {said}");
    }
}
