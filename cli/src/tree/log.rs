//! The logs of services.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;

use anyhow::Context as _;

/// How much of a log is shown.
const TAIL: u64 = 2_000;

/// Opens a log, to go on with it.
pub(super) fn open(path: &Path) -> anyhow::Result<File> {
    let opened = OpenOptions::new().create(true).append(true).open(path);
    opened.with_context(|| format!("the log {} can not be written", path.display()))
}

/// The end of a log, in whole lines.
pub(super) fn tail_of(path: &Path) -> String {
    let read = || {
        let mut file = File::open(path)?;
        let length = file.metadata()?.len();
        let start = length.saturating_sub(TAIL);
        file.seek(SeekFrom::Start(start))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let whole = if start == 0 { 0 } else { text.find('\n').map_or(0, |end| end + 1) };
        Ok::<_, std::io::Error>(text[whole..].trim_end().to_owned())
    };
    read().unwrap_or_default()
}
