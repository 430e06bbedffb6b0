//! What only the tour needs: providers that refuse, and waiting with a limit.

use std::time::{Duration, Instant};

use serde_json::Value;

/// The sandbox's providers react like this from now on.
pub async fn play(faults: Value) -> Result<(), Box<dyn std::error::Error>> {
    let scenario = format!("{}/scenario", std::env::var("AUTOMATA_SANDBOX")?);
    let answer = reqwest::Client::new().put(scenario).json(&serde_json::json!({ "faults": faults })).send();
    answer.await?.error_for_status()?;
    Ok(())
}

/// Asks until there is an answer, for half a minute.
pub async fn until<T, E>(what: &str, mut ask: impl AsyncFnMut() -> Result<Option<T>, E>) -> Result<T, E> {
    let end = Instant::now() + Duration::from_secs(30);
    while Instant::now() < end {
        if let Some(found) = ask().await? {
            return Ok(found);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("waited half a minute for {what}");
}
