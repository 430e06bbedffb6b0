//! What it was measured on.

use serde_json::{Value, json};

pub(super) fn described() -> Value {
    json!({
        "processor": line_of("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown".to_owned()),
        "cores": std::thread::available_parallelism().map_or(0, std::num::NonZero::get),
        "memory": line_of("/proc/meminfo", "MemTotal").unwrap_or_else(|| "unknown".to_owned()),
        "kernel": read("/proc/sys/kernel/osrelease").unwrap_or_default().trim(),
    })
}

/// How much memory there is.
pub(crate) fn memory_kib() -> Option<u64> {
    line_of("/proc/meminfo", "MemTotal")?.split_whitespace().next()?.parse().ok()
}

fn line_of(file: &str, name: &str) -> Option<String> {
    let text = read(file)?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

fn read(file: &str) -> Option<String> {
    std::fs::read_to_string(file).ok()
}
