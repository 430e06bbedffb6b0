//! What is logged, and how.

use crate::{Environment, SettingsError};

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// One JSON object a line, for machines.
    Json,
    /// Words and colours, for a person at a terminal.
    Text,
}

/// `LOG_FORMAT` (json): `json` or `text`. `LOG_LEVEL` (info): a `tracing` filter, e.g. `info,queue=debug`.
#[derive(Debug, Clone)]
pub struct LogSettings {
    /// How lines look.
    pub format: LogFormat,
    /// Which lines there are.
    pub filter: String,
}

impl LogSettings {
    /// Reads them.
    ///
    /// # Errors
    /// `LOG_FORMAT` is neither `json` nor `text`.
    pub fn read(environment: &Environment) -> Result<Self, SettingsError> {
        let format = environment.read("LOG_FORMAT", "`json` or `text`", |text| match text {
            "json" => Some(LogFormat::Json),
            "text" => Some(LogFormat::Text),
            _ => None,
        })?;
        Ok(Self {
            format: format.unwrap_or(LogFormat::Json),
            filter: environment.text("LOG_LEVEL").unwrap_or("info").to_owned(),
        })
    }
}
