//! `automata up`: starts, keeps, stops, recovers.

use std::time::{Duration, Instant};

use test_support::eventually_within;

use crate::folder::Folder;
use crate::program::my_turn;
use crate::up_process::{Up, assert_logs_hold_no_secrets, command, is_deserted};

/// What the next start may take, also of a debug build on a busy machine.
const SOON: Duration = Duration::from_secs(15);

#[tokio::test]
async fn a_printed_line_sends_and_the_next_start_keeps_the_data() {
    let _turn = my_turn().await;
    let folder = Folder::new();
    let data = folder.path().join("data");
    let up = Up::start(&data).await;
    let message = up.send_and_see().await;
    let key = up.key.clone();
    assert_eq!(up.speaking.terminate().await, Some(0));
    assert!(is_deserted(&data));

    let began = Instant::now();
    let up = Up::start(&data).await;
    assert!(began.elapsed() < SOON, "{:?}", began.elapsed());
    assert_eq!(up.key, key);
    assert_eq!(up.shown().await["data"][0]["id"], message["id"]);
    up.send_and_see().await;
    assert_eq!(up.speaking.terminate().await, Some(0));
    assert_logs_hold_no_secrets(&data, &key);
}

#[tokio::test]
async fn a_shell_that_was_told_of_one_tree_starts_the_next() {
    let _turn = my_turn().await;
    let folder = Folder::new();
    let up = Up::start(folder.path()).await;
    assert_eq!(up.speaking.terminate().await, Some(0));
    let up = Up::start_in_shell_of_last(folder.path()).await;
    up.send_and_see().await;
    assert_eq!(up.speaking.terminate().await, Some(0));
}

#[tokio::test]
async fn a_folder_belongs_to_one_tree_at_a_time() {
    let _turn = my_turn().await;
    let folder = Folder::new();
    let up = Up::start(folder.path()).await;
    let refused = command(folder.path()).output().await.expect("it ends");
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(1), "{said}");
    assert!(said.contains("is in use by another `automata`") && said.contains("--data"), "{said}");
    up.send_and_see().await;
    assert_eq!(up.speaking.terminate().await, Some(0));
}

#[tokio::test]
async fn a_killed_tree_leaves_nobody_behind_and_starts_again() {
    let _turn = my_turn().await;
    let folder = Folder::new();
    let mut up = Up::start(folder.path()).await;
    let message = up.send_and_see().await;
    let key = up.key.clone();
    // SIGKILL: it has no chance to tell anybody.
    up.speaking.process.kill().await.expect("killed");
    eventually_within(Duration::from_secs(30), "everybody ended by themselves", || async {
        is_deserted(folder.path()).then_some(())
    })
    .await;

    let up = Up::start(folder.path()).await;
    assert_eq!(up.key, key);
    assert_eq!(up.shown().await["data"][0]["id"], message["id"]);
    up.send_and_see().await;
    assert_eq!(up.speaking.terminate().await, Some(0));
}

#[tokio::test]
async fn a_fresh_start_forgets_even_right_after_a_kill() {
    let _turn = my_turn().await;
    let folder = Folder::new();
    let mut up = Up::start(folder.path()).await;
    up.send_and_see().await;
    let key = up.key.clone();
    up.speaking.process.kill().await.expect("killed");

    let up = Up::start_fresh(folder.path()).await;
    assert_ne!(up.key, key);
    assert_eq!(up.shown().await["data"].as_array().map(Vec::len), Some(0));
    up.send_and_see().await;
    assert_eq!(up.speaking.terminate().await, Some(0));
}
