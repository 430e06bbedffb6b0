//! The database.

use secrecy::SecretString;

use crate::{Environment, SettingsError};

/// `DATABASE_URL` (required): the primary, direct, not through a transaction pooler.
/// `POOL_SIZE` (30): connections of one process for its own statements.
#[derive(Debug, Clone)]
pub struct DatabaseSettings {
    /// How to connect.
    pub url: SecretString,
    /// Connections for the process's own statements.
    pub pool_size: u32,
}

impl DatabaseSettings {
    /// Reads them.
    ///
    /// # Errors
    /// `DATABASE_URL` is missing, or `POOL_SIZE` is no number.
    pub fn read(environment: &Environment) -> Result<Self, SettingsError> {
        let url = environment.required("DATABASE_URL", "postgres://user:password@host:5432/database")?;
        Ok(Self {
            url: SecretString::from(url),
            pool_size: environment.parsed_or("POOL_SIZE", "a number of connections, e.g. 30", 30)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_password_does_not_print() {
        let environment = Environment::of([("DATABASE_URL", "postgres://u:hunter2@h/d")]);
        let settings = DatabaseSettings::read(&environment).expect("read");
        assert!(!format!("{settings:?}").contains("hunter2"));
    }
}
