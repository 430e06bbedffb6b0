//! When failed recipients are tried again.

use domain::retry::RetrySchedule;

use crate::duration::parse_duration;
use crate::{Environment, SettingsError};

/// `RETRY_SCHEDULE` (10s,30s,2m,10m,30m,2h,5h,8h): the waits between attempts.
///
/// # Errors
/// Set, and not a list of durations.
pub fn retry_schedule(environment: &Environment) -> Result<RetrySchedule, SettingsError> {
    let read =
        environment.read("RETRY_SCHEDULE", "durations separated by commas, e.g. 10s,30s,2m", |text| {
            text.split(',').map(|part| parse_duration(part.trim())).collect::<Option<Vec<_>>>()
        })?;
    Ok(read.map_or_else(RetrySchedule::default, RetrySchedule::new))
}
