//! Where settings come from, and how a wrong one is told.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

/// A setting that is missing or does not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// A variable that has no default is not set.
    #[error("{name} is not set; it should be {expected}")]
    Missing {
        /// The variable.
        name: &'static str,
        /// What it should look like.
        expected: &'static str,
    },
    /// A variable does not read. Its value is not shown: it may be a secret.
    #[error("{name} does not read: it should be {expected}")]
    Wrong {
        /// The variable.
        name: &'static str,
        /// What it should look like.
        expected: &'static str,
    },
}

/// A view of the environment; tests bring their own. Its `Debug` form names variables and shows no values.
#[derive(Clone, Default)]
pub struct Environment {
    variables: HashMap<String, String>,
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.variables.keys()).finish()
    }
}

impl Environment {
    /// The environment of this process.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    pub fn of_process() -> Self {
        Self { variables: std::env::vars().collect() }
    }

    /// An environment of these variables.
    #[must_use]
    pub fn of<'a>(variables: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let variables = variables.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
        Self { variables: variables.collect() }
    }

    /// A variable's text; an empty one counts as not set.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.trim().is_empty())
    }

    /// A variable read by `read`, or nothing if it is not set.
    ///
    /// # Errors
    /// It is set and does not read.
    pub fn read<T>(
        &self,
        name: &'static str,
        expected: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, SettingsError> {
        self.text(name)
            .map(|text| read(text.trim()).ok_or(SettingsError::Wrong { name, expected }))
            .transpose()
    }

    /// A variable of a type that reads itself, or `default` if it is not set.
    ///
    /// # Errors
    /// It is set and does not read.
    pub fn parsed_or<T: FromStr>(
        &self,
        name: &'static str,
        expected: &'static str,
        default: T,
    ) -> Result<T, SettingsError> {
        Ok(self.read(name, expected, |text| text.parse().ok())?.unwrap_or(default))
    }

    /// A variable that has to be there.
    ///
    /// # Errors
    /// It is not set.
    pub fn required(&self, name: &'static str, expected: &'static str) -> Result<&str, SettingsError> {
        self.text(name).ok_or(SettingsError::Missing { name, expected })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_setting_says_its_name_and_form() {
        let error = Environment::default().required("DATABASE_URL", "a URL").expect_err("missing");
        assert_eq!(error.to_string(), "DATABASE_URL is not set; it should be a URL");
    }

    #[test]
    fn debug_output_names_variables_and_hides_what_they_say() {
        let shown = format!("{:?}", Environment::of([("DATABASE_URL", "postgres://me:hunter2@db/app")]));
        assert!(shown.contains("DATABASE_URL") && !shown.contains("hunter2"), "{shown}");
    }

    #[test]
    fn a_wrong_setting_does_not_show_its_value() {
        let environment = Environment::of([("POOL_SIZE", "hunter2")]);
        let error = environment.parsed_or("POOL_SIZE", "a number", 1_u32).expect_err("wrong");
        assert!(!error.to_string().contains("hunter2"));
    }
}
