//! One bar per name.

use std::path::Path;

use anyhow::anyhow;
use plotters::prelude::*;

use super::Section;

const WIDTH: u32 = 760;
const OF_A_BAR: i32 = 34;
const FOR_NAMES: i32 = 210;
const FOR_FIGURES: i32 = 110;

/// The file of a section's plot.
pub(super) fn file_of(section: &Section) -> String {
    format!("performance-{}.svg", section.key)
}

/// Draws a section's bars, the first one in another colour.
pub(super) fn bars(file: &Path, section: &Section) -> anyhow::Result<()> {
    let count = i32::try_from(section.bars.len())?;
    let height = u32::try_from((count + 1) * OF_A_BAR + 10)?;
    let area = SVGBackend::new(file, (WIDTH, height)).into_drawing_area();
    let drawn = |error| anyhow!("{}: {error}", file.display());
    area.fill(&WHITE).map_err(drawn)?;
    let most = section.bars.iter().map(|(_, figure)| *figure).fold(f64::MIN_POSITIVE, f64::max);
    let widest = f64::from(i32::try_from(WIDTH)? - FOR_NAMES - FOR_FIGURES);
    let text = ("sans-serif", 14).into_font();
    area.draw(&Text::new(section.unit, (FOR_NAMES, 8), text.clone())).map_err(drawn)?;
    for (number, (name, figure)) in (1_i32..).zip(&section.bars) {
        let top = number * OF_A_BAR;
        #[expect(clippy::cast_possible_truncation, reason = "pixels")]
        let right = FOR_NAMES + (figure / most * widest) as i32;
        let colour = if name == "Automata-Signal" { RGBColor(0, 110, 90) } else { RGBColor(150, 160, 170) };
        let corners = [(FOR_NAMES, top), (right.max(FOR_NAMES + 1), top + OF_A_BAR - 10)];
        area.draw(&Rectangle::new(corners, colour.filled())).map_err(drawn)?;
        area.draw(&Text::new(name.clone(), (8, top + 5), text.clone())).map_err(drawn)?;
        let shown = super::page::short(*figure);
        area.draw(&Text::new(shown, (right + 8, top + 5), text.clone())).map_err(drawn)?;
    }
    area.present().map_err(drawn)
}
