//! Anchors: where chains ended once, kept where whoever rewrites the log does not come.
//!
//! Somebody who may change the schema can compute a whole chain anew, with its head. They can not change what was written on
//! another machine before.

use std::fmt;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context as _;
use chrono::{DateTime, SecondsFormat, Utc};
use domain::AppId;
use sqlx::PgConnection;
use store::audit;
use store::audit_heads::{head, heads};

use super::retention::Retention;
use super::verification::Verdict;
use crate::say;

/// What the chain of what concerns no app is called.
const INSTALLATION: &str = "installation";

/// An entry a chain had, by its place, its time and its hash. The time tells whether it may be gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Anchor {
    /// Whose chain it is.
    pub(super) app: Option<AppId>,
    number: i64,
    at: DateTime<Utc>,
    hash: Vec<u8>,
}

/// What a chain is called.
pub(super) fn name(app: Option<AppId>) -> String {
    app.map_or_else(|| INSTALLATION.to_owned(), |app| app.to_string())
}

/// Prints where each chain ends.
pub(super) async fn print(conn: &mut PgConnection) -> anyhow::Result<ExitCode> {
    for head in heads(conn).await?.into_iter().filter(|head| head.number > 0) {
        let name = name(head.app);
        let at = head.at.with_context(|| {
            format!("the head of {name} says no time; `automata audit verify` tells what else is wrong")
        })?;
        say::line(Anchor { app: head.app, number: head.number, at, hash: head.hash });
    }
    Ok(ExitCode::SUCCESS)
}

/// What was printed, and kept in a file.
pub(super) fn read(path: &Path) -> anyhow::Result<Vec<Anchor>> {
    let place = path.display();
    let text = std::fs::read_to_string(path).with_context(|| format!("{place} can not be read"))?;
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let anchors: Option<Vec<Anchor>> = lines.map(Anchor::parse).collect();
    let anchors = anchors.filter(|anchors| !anchors.is_empty());
    anchors.with_context(|| format!("{place} is not what `automata audit anchor` prints"))
}

impl Anchor {
    fn parse(line: &str) -> Option<Self> {
        let mut words = line.split(' ');
        let app = match words.next()? {
            INSTALLATION => None,
            app => Some(app.parse().ok()?),
        };
        let number = words.next()?.parse().ok()?;
        let at = words.next()?.parse().ok()?;
        let hash = hex::decode(words.next()?).ok()?;
        words.next().is_none().then_some(Self { app, number, at, hash })
    }

    /// Whether its chain, which is kept for `own` months if the app says so, still has it, or may have let it go.
    pub(super) async fn check(
        &self,
        conn: &mut PgConnection,
        retention: &Retention,
        own: Option<u16>,
    ) -> anyhow::Result<Verdict> {
        let number = self.number;
        let Some(head) = head(conn, self.app).await? else {
            return Ok(Err(format!("its head is gone, but entry {number} is anchored")));
        };
        if number > head.number {
            return Ok(Err(format!("it ends at entry {}, but entry {number} is anchored", head.number)));
        }
        if number <= head.base_number
            && let Err(why) = retention.lets_go(own, self.at)
        {
            return Ok(Err(format!("entry {number} is anchored, and gone before its time: {why}")));
        }
        if number < head.base_number {
            return Ok(Ok(format!("entry {number} was let go since, so its anchor proves nothing any more")));
        }
        let found = if number == head.base_number {
            head.base_at.map(|at| (at, head.base_hash))
        } else {
            let entry = audit::read(conn, self.app, number - 1, 1).await?.pop();
            entry.filter(|entry| entry.number == number).map(|entry| (entry.at, entry.hash))
        };
        Ok(if found.is_some_and(|(at, hash)| at == self.at && hash == self.hash) {
            Ok(format!("entry {number} is the one that is anchored"))
        } else {
            Err(format!("entry {number} is not the one that is anchored"))
        })
    }
}

impl fmt::Display for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = self.at.to_rfc3339_opts(SecondsFormat::Micros, true);
        write!(f, "{} {} {at} {}", name(self.app), self.number, hex::encode(&self.hash))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_anchor_reads_as_it_was_printed_and_nothing_else_does() {
        let app = "app_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e".parse().expect("an id");
        for app in [None, Some(app)] {
            let at = "2026-11-27T12:34:56.000007Z".parse().expect("a time");
            let anchor = Anchor { app, number: 7, at, hash: vec![0xab; 32] };
            assert_eq!(Anchor::parse(&anchor.to_string()), Some(anchor));
        }
        for line in [
            "",
            "installation",
            "installation 7",
            "installation 7 ab",
            "installation 7 2026-11-27T12:34:56Z",
            "installation 7 2026-11-27T12:34:56Z xy",
            "installation 7 2026-11-27T12:34:56Z ab cd",
            "app_1 7 2026-11-27T12:34:56Z ab",
        ] {
            assert_eq!(Anchor::parse(line), None, "{line}");
        }
    }
}
