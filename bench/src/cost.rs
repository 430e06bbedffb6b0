//! What processes spent: processor time, memory, and bytes of the database's log.

use std::path::Path;
use std::time::Duration;

use anyhow::Context as _;
use sqlx::PgConnection;

/// What the database has spent so far.
pub(crate) struct Cost {
    pub(crate) cpu: Duration,
    pub(crate) wal_bytes: f64,
}

/// The kernel counts in hundredths of a second on every architecture we run on (`man 5 proc`, `USER_HZ`).
const TICKS_PER_SECOND: f64 = 100.0;

impl Cost {
    /// Asks the kernel and the database.
    pub(crate) async fn now(conn: &mut PgConnection, folder: &Path) -> anyhow::Result<Self> {
        let pid_file = std::fs::read_to_string(folder.join("data").join("postmaster.pid"))?;
        let postmaster = pid_file.lines().next().context("an empty pid file")?.to_owned();
        let mut ticks = ticks_of(&postmaster, true).context("the server is gone")?;
        for entry in std::fs::read_dir("/proc")?.flatten() {
            let pid = entry.file_name().to_string_lossy().into_owned();
            if parent_of(&pid).as_deref() == Some(postmaster.as_str()) {
                // One that ends meanwhile is in its parent's sum at the next look.
                ticks += ticks_of(&pid, false).unwrap_or(0.0);
            }
        }
        Ok(Self { cpu: Duration::from_secs_f64(ticks / TICKS_PER_SECOND), wal_bytes: wal(conn).await? })
    }

    /// What was spent since `earlier`.
    pub(crate) fn since(&self, earlier: &Self) -> Self {
        Self { cpu: self.cpu.saturating_sub(earlier.cpu), wal_bytes: self.wal_bytes - earlier.wal_bytes }
    }
}

/// The processor time of one process so far.
pub(crate) fn cpu_of(pid: u32) -> anyhow::Result<Duration> {
    let ticks = ticks_of(&pid.to_string(), false).context("the process is gone")?;
    Ok(Duration::from_secs_f64(ticks / TICKS_PER_SECOND))
}

/// The most memory this process ever had, in MiB.
pub(crate) fn peak_memory_mib() -> anyhow::Result<f64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).context("no peak")?;
    let kib: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kib / 1024.0)
}

#[expect(clippy::disallowed_methods, reason = "a measurement's own look")]
async fn wal(conn: &mut PgConnection) -> anyhow::Result<f64> {
    let position = "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8";
    Ok(sqlx::query_scalar(position).fetch_one(conn).await?)
}

/// The fields of `/proc/<pid>/stat` behind the program's name, which may hold anything.
fn fields(pid: &str) -> Option<Vec<String>> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (_, rest) = stat.rsplit_once(") ")?;
    Some(rest.split(' ').map(str::to_owned).collect())
}

fn parent_of(pid: &str) -> Option<String> {
    pid.bytes().all(|byte| byte.is_ascii_digit()).then(|| fields(pid)?.get(1).cloned()).flatten()
}

/// Own time in user and kernel mode, and that of children that ended.
fn ticks_of(pid: &str, with_children: bool) -> Option<f64> {
    let fields = fields(pid)?;
    let last = if with_children { 14 } else { 12 };
    Some(fields.get(11..=last)?.iter().filter_map(|field| field.parse::<f64>().ok()).sum())
}
