//! What was measured, as a page, as plots and as JSON.

mod goals;
mod machine;
mod page;
mod plot;

use std::path::Path;

use serde_json::{Map, Value, json};

pub(crate) use machine::memory_kib;

/// What one part of the bench found out.
#[derive(Debug)]
pub(crate) struct Section {
    /// Its place in the JSON.
    pub(crate) key: &'static str,
    pub(crate) title: &'static str,
    /// Of the bars.
    pub(crate) unit: &'static str,
    pub(crate) figures: Value,
    pub(crate) bars: Vec<(String, f64)>,
}

/// Everything one call measured.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) quick: bool,
    pub(crate) settings: Value,
    pub(crate) sections: Vec<Section>,
}

impl Report {
    /// Writes `performance.md`, `performance.json` and a plot per section into `folder`.
    pub(crate) fn write(&self, folder: &Path) -> anyhow::Result<()> {
        std::fs::create_dir_all(folder)?;
        let told = self.as_json();
        for section in self.sections.iter().filter(|section| !section.bars.is_empty()) {
            plot::bars(&folder.join(plot::file_of(section)), section)?;
        }
        std::fs::write(folder.join("performance.md"), page::page(self, &told))?;
        Ok(std::fs::write(folder.join("performance.json"), format!("{told:#}\n"))?)
    }

    /// The goals, as lines to read in a terminal.
    pub(crate) fn summary(&self) -> String {
        page::summary(&self.as_json())
    }

    /// A figure that was measured already.
    pub(crate) fn figure(&self, pointer: &str) -> Option<f64> {
        self.as_json().pointer(pointer)?.as_f64()
    }

    fn as_json(&self) -> Value {
        let mut told = Map::new();
        told.insert("machine".to_owned(), machine::described());
        told.insert("postgresql".to_owned(), self.settings.clone());
        told.insert("quick".to_owned(), json!(self.quick));
        for section in &self.sections {
            // The history belongs to the queue it slows or not.
            let key = if section.key == "history" { "queue" } else { section.key };
            let place = told.entry(key).or_insert_with(|| json!({}));
            if let (Some(place), Some(figures)) = (place.as_object_mut(), section.figures.as_object()) {
                place.extend(figures.clone());
            }
        }
        let mut told = Value::Object(told);
        told["goals"] = goals::judged(&told);
        told
    }
}

/// The median of the ratios of each round. What is compared was measured one right after the other, so that a machine
/// that changes its pace in the course of a report, as shared ones do, changes both sides of a ratio.
pub(crate) fn median_ratio(ours: &[f64], theirs: &[f64]) -> f64 {
    median(ours.iter().zip(theirs).map(|(ours, theirs)| ours / theirs).collect())
}

pub(crate) fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_that_doubles_its_pace_changes_no_ratio() {
        assert!((median_ratio(&[30.0, 40.0, 80.0], &[40.0, 50.0, 100.0]) - 0.8).abs() < f64::EPSILON);
    }
}
