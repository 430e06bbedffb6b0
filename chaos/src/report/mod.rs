//! What is said at the end: a table for people, a document for programs.

mod document;
mod table;

use std::path::Path;

use anyhow::Context as _;
use serde::Serialize;

/// One scenario, as it went.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Line {
    pub(crate) scenario: &'static str,
    pub(crate) number: &'static str,
    pub(crate) faults: &'static str,
    pub(crate) accepted: u64,
    pub(crate) recipients: u64,
    pub(crate) lost: u64,
    pub(crate) duplicates: u64,
    /// The most repeated sends the faults excuse.
    pub(crate) bound: u64,
    pub(crate) retried_requests: u64,
    /// The longest a dead worker's recipient waited.
    pub(crate) rescue_seconds: Option<f64>,
    pub(crate) seconds: f64,
    pub(crate) figures: Vec<(&'static str, String)>,
    /// Invariants that fell; none if all is well.
    pub(crate) broken: Vec<String>,
}

impl Line {
    /// Whether every invariant holds.
    pub(crate) fn holds(&self) -> bool {
        self.broken.is_empty()
    }

    /// In one line, for whoever watches.
    pub(crate) fn summary(&self) -> String {
        let word = if self.holds() { "holds" } else { "FALLS" };
        let rescue =
            self.rescue_seconds.map(|seconds| format!(", rescue {seconds:.1} s")).unwrap_or_default();
        let figures: Vec<_> = self.figures.iter().map(|(name, value)| format!(", {name} {value}")).collect();
        let figures = figures.concat();
        format!(
            "{word} in {:.0} s: {} accepted, {} recipients, {} lost, {} duplicates of {} allowed{rescue}, {} retried{figures}",
            self.seconds,
            self.accepted,
            self.recipients,
            self.lost,
            self.duplicates,
            self.bound,
            self.retried_requests,
        )
    }
}

/// Writes `reliability.md` and `reliability.json`.
pub(crate) fn write(folder: &Path, seed: u64, lines: &[Line]) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder)?;
    let files = [
        ("reliability.md", table::markdown(seed, lines)),
        ("reliability.json", document::json(seed, lines)?),
    ];
    for (name, text) in files {
        let path = folder.join(name);
        std::fs::write(&path, text).with_context(|| format!("{} can not be written", path.display()))?;
    }
    Ok(())
}
