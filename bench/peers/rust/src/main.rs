//! One peer per argument, each set up as its own documentation says for throughput. `DATABASE_URL` and `JOBS` say the
//! rest.

mod apalis_stock;
mod awa_jobs;
mod graphile;
mod handled;

use anyhow::Context as _;
use handled::Handled;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let url = std::env::var("DATABASE_URL").context("DATABASE_URL")?;
    let jobs: usize = std::env::var("JOBS").context("JOBS")?.parse()?;
    let handled = Handled::of(jobs);
    match std::env::args().nth(1).as_deref() {
        Some("apalis") => apalis_stock::drain(&url, handled).await,
        Some("awa") => awa_jobs::drain(&url, handled).await,
        Some("graphile_worker") => graphile::drain(&url, handled).await,
        other => anyhow::bail!("no such peer: {other:?}"),
    }
}
