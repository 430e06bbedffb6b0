//! The report for people.

use std::fmt::Write as _;

use super::Line;

const HEAD: &str = "# Reliability

What `make chaos` found: real processes, real faults, and three accounts compared afterwards, recipient by recipient:
the 202s of the API, the database, and the ledger of the providers' emulator. *Bound* is the number of recipients that
were leased without a durable outcome when a worker died or was taken for dead: the only ones that may be sent twice.
*Rescue* is the longest such a recipient waited.

";

const DEFECTS: &str = include_str!("defects.md");

pub(super) fn markdown(seed: u64, lines: &[Line]) -> String {
    let mut text = HEAD.to_owned();
    let held = lines.iter().filter(|line| line.holds()).count();
    let recipients: u64 = lines.iter().map(|line| line.recipients).sum();
    let lost: u64 = lines.iter().map(|line| line.lost).sum();
    // Writing to a string does not fail.
    let _ = writeln!(
        text,
        "Seed {seed}: {held} of {} scenarios hold; {recipients} recipients, {lost} lost.\n",
        lines.len()
    );
    text.push_str(
        "| Scenario | No. | Accepted | Recipients | Lost | Duplicates / bound | Rescue | Verdict |\n",
    );
    text.push_str("|---|---|--:|--:|--:|--:|--:|---|\n");
    for line in lines {
        let _ = writeln!(text, "{}", row(line));
    }
    text.push_str("\n## Faults and figures\n");
    for line in lines {
        let _ = write!(text, "\n### {}\n\n{}.\n", sentence(line.scenario), line.faults);
        let retried = ("requests repeated as the contract says", line.retried_requests.to_string());
        for (name, value) in line.figures.iter().chain(std::iter::once(&retried)) {
            let _ = writeln!(text, "- {name}: {value}");
        }
        for broken in &line.broken {
            let _ = writeln!(text, "- **broken**: {broken}");
        }
    }
    text.push_str(DEFECTS);
    text
}

fn row(line: &Line) -> String {
    let rescue = line.rescue_seconds.map_or_else(|| "-".to_owned(), |seconds| format!("{seconds:.1} s"));
    format!(
        "| {} | {} | {} | {} | {} | {} / {} | {rescue} | {} |",
        sentence(line.scenario),
        line.number,
        line.accepted,
        line.recipients,
        line.lost,
        line.duplicates,
        line.bound,
        if line.holds() { "holds" } else { "**falls**" },
    )
}

/// A scenario's name is a sentence already.
fn sentence(name: &str) -> String {
    name.replace('_', " ")
}
