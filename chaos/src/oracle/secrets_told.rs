//! What the programs wrote into their logs, whatever happened to them: no token, no word of a message, no key.

use std::fs;
use std::path::Path;

/// A word of every message's body, the beginnings of keys, and how a private key is written.
const ALWAYS: [&str; 6] =
    ["This is message", "as_live_", "as_pub_", "eyJ", "BEGIN PRIVATE KEY", "\"private_key\""];

/// What was found in the logs in `folder` that nobody may read there; `tokens` are some recipients'.
pub(crate) fn secrets_told(folder: &Path, tokens: &[String]) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let logs =
        entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "log"));
    let (mut told, mut read) = (Vec::new(), 0);
    for log in logs {
        read += 1;
        let text = String::from_utf8_lossy(&fs::read(&log).unwrap_or_default()).into_owned();
        let words = ALWAYS.iter().copied().chain(tokens.iter().map(String::as_str));
        let found = words.filter(|word| text.contains(word));
        told.extend(found.map(|word| format!("{} tells {word:?}", log.display())));
    }
    if read == 0 {
        told.push(format!("there is no log in {}, so nothing was looked through", folder.display()));
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_that_tells_a_token_or_a_body_is_found() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("worker-0.log"), "sent to 00aa: This is message 7").expect("written");
        fs::write(folder.path().join("api.log"), "answered").expect("written");
        assert_eq!(secrets_told(folder.path(), &["00aa".to_owned(), "11bb".to_owned()]).len(), 2);
        assert_eq!(secrets_told(Path::new("/nowhere"), &[]).len(), 1, "nothing was read");
    }
}
