//! What processes spent: processor time, memory, and bytes of the database's log.

use std::path::Path;
use std::time::Duration;

use anyhow::Context as _;
use serde_json::{Value, json};
use sqlx::PgConnection;

/// What the database has spent so far.
pub(crate) struct Cost {
    cpu: Duration,
    wal_bytes: f64,
    commits: f64,
    dead_rows: f64,
}

/// What one job or delivery cost the database.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spent {
    pub(crate) cpu_us: f64,
    pub(crate) wal_bytes: f64,
    pub(crate) commits: f64,
    pub(crate) dead_rows: f64,
}

/// The kernel counts in hundredths of a second on every architecture we run on (`man 5 proc`, `USER_HZ`).
const TICKS_PER_SECOND: f64 = 100.0;
/// Backends tell their statistics at most once a second.
const STATISTICS_AFTER: Duration = Duration::from_millis(1_200);

impl Cost {
    /// What was spent by now, asked before something begins: what was before it is in the statistics by then, and the wait for
    /// them is not counted with it.
    pub(crate) async fn before(conn: &mut PgConnection, folder: &Path) -> anyhow::Result<Self> {
        tokio::time::sleep(STATISTICS_AFTER).await;
        // Asking costs a few thousandths of a second, which is much beside a short message.
        let asked = Self::of(Duration::ZERO, conn).await?;
        Ok(Self { cpu: database_cpu(folder)?, ..asked })
    }

    /// What was spent by now, asked when something is over: the processor's time at once, and the rest when it is in the
    /// statistics.
    pub(crate) async fn after(conn: &mut PgConnection, folder: &Path) -> anyhow::Result<Self> {
        let cpu = database_cpu(folder)?;
        tokio::time::sleep(STATISTICS_AFTER).await;
        Self::of(cpu, conn).await
    }

    /// The same without waiting for statistics: for somebody who works already and was idle before.
    pub(crate) async fn at_once(conn: &mut PgConnection, folder: &Path) -> anyhow::Result<Self> {
        Self::of(database_cpu(folder)?, conn).await
    }

    async fn of(cpu: Duration, conn: &mut PgConnection) -> anyhow::Result<Self> {
        let (wal_bytes, commits, dead_rows) = counters(conn).await?;
        Ok(Self { cpu, wal_bytes, commits, dead_rows })
    }

    /// What was spent since `earlier`.
    pub(crate) fn since(&self, earlier: &Self) -> Self {
        Self {
            cpu: self.cpu.saturating_sub(earlier.cpu),
            wal_bytes: self.wal_bytes - earlier.wal_bytes,
            commits: self.commits - earlier.commits,
            dead_rows: (self.dead_rows - earlier.dead_rows).max(0.0),
        }
    }

    /// For each of so many.
    pub(crate) fn each(&self, count: f64) -> Spent {
        Spent {
            cpu_us: self.cpu.as_secs_f64() * 1e6 / count,
            wal_bytes: self.wal_bytes / count,
            commits: self.commits / count,
            dead_rows: self.dead_rows / count,
        }
    }
}

impl Spent {
    pub(crate) fn as_json(&self) -> Value {
        json!({
            "db_cpu_us": self.cpu_us, "wal_bytes": self.wal_bytes, "transactions": self.commits,
            "dead_tuples": self.dead_rows,
        })
    }
}

/// The processor time of one process so far.
pub(crate) fn cpu_of(pid: u32) -> anyhow::Result<Duration> {
    let ticks = ticks_of(&pid.to_string(), false).context("the process is gone")?;
    Ok(Duration::from_secs_f64(ticks / TICKS_PER_SECOND))
}

/// The most memory a process ever had, in MiB.
pub(crate) fn peak_memory_mib(pid: u32) -> anyhow::Result<f64> {
    memory(pid, "VmHWM:")
}

/// The memory a process has now, in MiB.
pub(crate) fn memory_mib(pid: u32) -> anyhow::Result<f64> {
    memory(pid, "VmRSS:")
}

fn memory(pid: u32, field: &str) -> anyhow::Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix(field)).context("no such figure")?;
    let kib: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kib / 1024.0)
}

/// Of the server and all its backends.
fn database_cpu(folder: &Path) -> anyhow::Result<Duration> {
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
    Ok(Duration::from_secs_f64(ticks / TICKS_PER_SECOND))
}

#[expect(clippy::disallowed_methods, reason = "a measurement's own look")]
async fn counters(conn: &mut PgConnection) -> anyhow::Result<(f64, f64, f64)> {
    let statement = "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8,
           (SELECT xact_commit::float8 FROM pg_stat_database WHERE datname = current_database()),
           (SELECT coalesce(sum(n_dead_tup), 0)::float8 FROM pg_stat_user_tables)";
    Ok(sqlx::query_as(statement).fetch_one(conn).await?)
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
