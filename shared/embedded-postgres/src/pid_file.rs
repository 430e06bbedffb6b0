//! PostgreSQL's pid file: who runs on a folder, and whether it answers yet.

use std::path::Path;

/// What `postmaster.pid` says. <https://www.postgresql.org/docs/current/storage-file-layout.html>
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PidFile {
    pub(crate) pid: u32,
    pub(crate) ready: bool,
}

impl PidFile {
    /// Reads the pid file of the cluster in `data`, if there is one.
    pub(crate) fn read(data: &Path) -> Option<Self> {
        Self::parse(&std::fs::read_to_string(data.join("postmaster.pid")).ok()?)
    }

    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let pid = lines.next()?.trim().parse().ok()?;
        // Line 8 is the status, as `pg_ctl` reads it.
        let ready = lines.nth(6).is_some_and(|status| status.trim() == "ready");
        Some(Self { pid, ready })
    }

    /// Whether the process is a PostgreSQL that serves `data`. Process ids are used again, so a living process
    /// with this number may be anything.
    pub(crate) fn is_server_of(self, data: &Path) -> bool {
        let process = format!("/proc/{}", self.pid);
        if !Path::new("/proc/self").exists() {
            // No /proc (macOS): believe the file if the process lives.
            return std::process::Command::new("kill")
                .args(["-0", &self.pid.to_string()])
                .status()
                .is_ok_and(|status| status.success());
        }
        let is_postgres = std::fs::read_to_string(format!("{process}/comm"))
            .is_ok_and(|name| name.trim().starts_with("postgres"));
        let serves_data = std::fs::read(format!("{process}/cmdline")).is_ok_and(|line| {
            line.split(|byte| *byte == 0).any(|word| word == data.as_os_str().as_encoded_bytes())
        });
        is_postgres && serves_data
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_status_line_tells_when_the_server_is_ready() {
        let text = "4242\n/data\n1700000000\n5432\n\nlocalhost\n  12345\nready   \n";
        assert_eq!(PidFile::parse(text), Some(PidFile { pid: 4242, ready: true }));
        assert_eq!(PidFile::parse("4242\n/data\n"), Some(PidFile { pid: 4242, ready: false }));
        assert_eq!(PidFile::parse(""), None);
    }

    #[test]
    fn a_living_process_that_is_no_server_does_not_count() {
        let me = PidFile { pid: std::process::id(), ready: true };
        assert!(!me.is_server_of(Path::new("/nowhere")));
    }
}
