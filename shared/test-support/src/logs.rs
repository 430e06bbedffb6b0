//! Every log line a test causes is read as it is written: no secret, token, address or content may stand in one.
//!
//! Lines of all tests of a process come together, so the test that finds one is not always the one that caused it; the line
//! says what did.

use std::collections::BTreeSet;
use std::io;
use std::sync::{Mutex, Once, PoisonError, RwLock};

use tracing_subscriber::EnvFilter;

/// As much as an operator sees who looks for a fault.
const LEVEL: &str = "debug";
/// What is forbidden whatever the test: every test's tokens and contents are named after the bird, and no key is shown.
const ALWAYS: [&str; 4] = ["canary", "BEGIN PRIVATE KEY", "as_live_", "as_pub_"];

static READING: Once = Once::new();
static FORBIDDEN: RwLock<BTreeSet<String>> = RwLock::new(BTreeSet::new());
static FOUND: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Forbids words in log lines from now on.
pub fn forbid_in_logs<T: AsRef<str>>(words: impl IntoIterator<Item = T>) {
    READING.call_once(|| {
        let logs =
            tracing_subscriber::fmt().json().with_env_filter(EnvFilter::new(LEVEL)).with_writer(|| Reader);
        // Somebody else reads them already, and nothing is found: the assertion below notices.
        let reading = logs.try_init().is_ok();
        let own = ALWAYS.map(str::to_owned);
        FORBIDDEN.write().unwrap_or_else(PoisonError::into_inner).extend(own.into_iter().filter(|_| reading));
    });
    let words = words.into_iter().map(|word| word.as_ref().to_owned());
    FORBIDDEN.write().unwrap_or_else(PoisonError::into_inner).extend(words);
}

/// Passes if no line held what is forbidden.
///
/// # Panics
/// If one did, or if nobody reads the lines.
pub fn assert_logs_hold_no_secrets() {
    let forbidden = FORBIDDEN.read().unwrap_or_else(PoisonError::into_inner);
    assert!(ALWAYS.iter().all(|word| forbidden.contains(*word)), "nobody reads the logs of this test");
    drop(forbidden);
    let found = FOUND.lock().unwrap_or_else(PoisonError::into_inner);
    assert!(found.is_empty(), "log lines hold what they must not:\n{}", found.join(""));
}

struct Reader;

impl io::Write for Reader {
    /// The whole line comes at once.
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(line);
        let forbidden = FORBIDDEN.read().unwrap_or_else(PoisonError::into_inner);
        if forbidden.iter().any(|word| text.contains(word.as_str())) {
            FOUND.lock().unwrap_or_else(PoisonError::into_inner).push(text.into_owned());
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
