//! The report for programs.

use serde_json::json;

use super::Line;

pub(super) fn json(seed: u64, lines: &[Line]) -> anyhow::Result<String> {
    let holds = lines.iter().all(Line::holds);
    let mut text =
        serde_json::to_string_pretty(&json!({ "seed": seed, "holds": holds, "scenarios": lines }))?;
    text.push('\n');
    Ok(text)
}
