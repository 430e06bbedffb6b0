//! The page.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::{Report, plot};

/// What was found when looking where the time goes; it is written by hand.
const NOTES: &str = include_str!("notes.md");

pub(super) fn page(report: &Report, told: &Value) -> String {
    let mut page = String::from("# Performance\n\n");
    let how = if report.quick { "`make bench QUICK=1`" } else { "`make bench`" };
    let _ = writeln!(
        page,
        "Written by {how}; the raw figures are in [performance.json](performance.json). Whatever is compared was measured\n\
         in one go, in turn, on one PostgreSQL with `synchronous_commit = on`, `fsync = on` and logged tables, and all of\n\
         it shares one machine: {}, {} cores, {}, Linux {}. Figures are medians of the runs, and\n\
         ratios medians of the ratios of each round, whose parts ran one right after the other.\n",
        text(&told["machine"]["processor"]),
        told["machine"]["cores"],
        text(&told["machine"]["memory"]),
        text(&told["machine"]["kernel"]),
    );
    goals(&mut page, told);
    for section in &report.sections {
        let _ = writeln!(page, "\n## {}\n", section.title);
        if !section.bars.is_empty() {
            let _ = writeln!(page, "![{}: {}]({})\n", section.title, section.unit, plot::file_of(section));
        }
        let mut figures = section.figures.clone();
        let peers = figures.as_object_mut().and_then(|figures| figures.remove("peers"));
        if let Some(Value::Object(peers)) =
            peers.filter(|peers| peers.as_object().is_some_and(|all| !all.is_empty()))
        {
            contest(&mut page, &section.figures, &peers);
        }
        page.push_str("| figure | value |\n|---|---|\n");
        rows(&mut page, "", &figures);
    }
    let _ = write!(page, "\n{NOTES}");
    page
}

fn goals(page: &mut String, told: &Value) {
    page.push_str("| goal | wanted | measured | reached |\n|---|---|---|---|\n");
    for goal in told["goals"].as_array().into_iter().flatten() {
        let reached = if goal["reached"] == true { "yes" } else { "**no**" };
        let measured = goal["measured"].as_f64().map(short).unwrap_or_default();
        let wanted = goal["goal"].as_f64().map(short).unwrap_or_default();
        let _ = writeln!(
            page,
            "| {} | {} {wanted} | {measured} | {reached} |",
            text(&goal["what"]),
            text(&goal["bound"])
        );
    }
}

/// The goals, one per line.
pub(super) fn summary(told: &Value) -> String {
    let line = |goal: &Value| {
        let mark = if goal["reached"] == true { "reached" } else { "MISSED " };
        let figure = |name: &str| goal[name].as_f64().map(short).unwrap_or_default();
        format!(
            "{mark} {}: {} ({} {})",
            text(&goal["what"]),
            figure("measured"),
            text(&goal["bound"]),
            figure("goal")
        )
    };
    told["goals"].as_array().into_iter().flatten().map(line).collect::<Vec<_>>().join("\n")
}

/// What a job costs each of them, ours first.
fn contest(page: &mut String, ours: &Value, peers: &Map<String, Value>) {
    page.push_str(
        "| queue | jobs a second | database CPU, µs a job | WAL, bytes a job | transactions a job | dead tuples a job |\n\
         |---|---|---|---|---|---|\n",
    );
    let mut row = |name: &str, rate: &Value, each: &Value| {
        let cells = ["db_cpu_us", "wal_bytes", "transactions", "dead_tuples"].map(|key| shown(&each[key]));
        let _ = writeln!(page, "| {name} | {} | {} |", shown(rate), cells.join(" | "));
    };
    row("Automata-Signal", &ours["jobs_per_second"], ours);
    let mut peers: Vec<_> = peers.iter().collect();
    peers.sort_by(|(_, one), (_, other)| rate_of(other).total_cmp(&rate_of(one)));
    for (name, told) in peers {
        row(name, &told["jobs_per_second"], &told["each"]);
    }
    page.push('\n');
}

fn rate_of(told: &Value) -> f64 {
    told["jobs_per_second"].as_f64().unwrap_or_default()
}

/// One row per figure; what is nested has its path as its name.
fn rows(page: &mut String, path: &str, value: &Value) {
    let joined = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}, {name}") };
    match value {
        Value::Object(map) => map.iter().for_each(|(name, value)| rows(page, &joined(name), value)),
        Value::Array(list) => {
            let all: Vec<String> = list.iter().map(shown).collect();
            let _ = writeln!(page, "| {path} | {} |", all.join(" · "));
        }
        one @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => {
            let _ = writeln!(page, "| {path} | {} |", shown(one));
        }
    }
}

fn shown(value: &Value) -> String {
    value.as_f64().map_or_else(|| text(value), short)
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Three digits that matter, and thousands apart.
pub(super) fn short(figure: f64) -> String {
    let places = match figure.abs() {
        size if size >= 100.0 || size.fract() == 0.0 => 0,
        size if size >= 10.0 => 1,
        size if size >= 0.1 => 2,
        _ => 4,
    };
    let plain = format!("{figure:.places$}");
    let (whole, part) =
        plain.split_once('.').map_or((plain.as_str(), None), |(whole, part)| (whole, Some(part)));
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place) % 3 == 0 && digit != '-' && !grouped.ends_with('-') {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    part.map_or(grouped.clone(), |part| format!("{grouped}.{part}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_figure_keeps_three_digits_that_matter() {
        let shown = [0.5821, 12.345, 1_234_567.8, 250.0, 4.0, 0.00112].map(short);
        assert_eq!(shown, ["0.58", "12.3", "1,234,568", "250", "4", "0.0011"]);
    }

    #[test]
    fn peers_stand_in_a_table_the_fastest_first() {
        let peer =
            |rate: f64| json!({ "jobs_per_second": rate, "each": { "db_cpu_us": 5.0, "wal_bytes": 700 } });
        let peers = json!({ "slow": peer(10.0), "fast": peer(20.0) });
        let mut page = String::new();
        contest(&mut page, &json!({ "jobs_per_second": 30.0 }), peers.as_object().expect("peers"));
        let first: Vec<&str> =
            page.trim_end().lines().skip(2).filter_map(|line| line.split(" | ").next()).collect();
        assert_eq!(first, ["| Automata-Signal", "| fast", "| slow"]);
    }

    #[test]
    fn a_nested_figure_is_named_by_its_path() {
        let mut page = String::new();
        rows(&mut page, "", &json!({ "idle": { "p99_ms": 4.25 }, "runs": [1.5, 2.5] }));
        assert_eq!(page, "| idle, p99_ms | 4.25 |\n| runs | 1.50 · 2.50 |\n");
    }
}
