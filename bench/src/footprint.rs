//! What it takes to have the programs at all.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};

use crate::cost::memory_mib;
use crate::database::Server;
use crate::fanout::Stage;
use crate::intake;
use crate::program::Program;
use crate::report::Section;

const PROGRAMS: [&str; 4] = ["automata-api", "automata-worker", "automata", "automata-sandbox"];

pub(crate) async fn measure() -> anyhow::Result<Section> {
    let server = Server::start().await?;
    let database = server.migrated("footprint").await?;
    let environment = intake::environment(&database);
    let mut starts = Map::new();
    for program in ["serve-api", "serve-worker"] {
        let began = Instant::now();
        let started = Program::start(program, &environment).await?;
        starts.insert(program.replace("serve-", ""), json!(began.elapsed().as_secs_f64() * 1e3));
        started.kill().await?;
    }
    database.close().await;
    server.stop().await?;
    let stage = Stage::build().await?;
    // Whatever a start needs is given back by then.
    tokio::time::sleep(Duration::from_secs(3)).await;
    let idle = json!({ "api": memory_mib(stage.api.pid())?, "worker": memory_mib(stage.worker.pid())? });
    stage.clear().await?;
    let mut figures = json!({ "start_to_ready_ms": starts, "idle_memory_mb": idle, "binary_mb": sizes()? });
    if let Some(seconds) = build_seconds()? {
        figures["build_from_nothing_s"] = json!(seconds);
    }
    Ok(Section { key: "footprint", title: "Footprint", unit: "", figures, bars: Vec::new() })
}

/// How long the programs took to build, with everything they depend on, if that was measured when this one was built.
fn build_seconds() -> anyhow::Result<Option<u64>> {
    let Ok(text) = std::fs::read_to_string(beside_this_program()?.join("build-seconds")) else {
        return Ok(None);
    };
    Ok(text.trim().parse().ok())
}

fn beside_this_program() -> anyhow::Result<PathBuf> {
    let here = std::env::current_exe()?;
    Ok(here.parent().unwrap_or(Path::new(".")).to_path_buf())
}

/// Of the programs that were built beside this one.
fn sizes() -> anyhow::Result<Value> {
    let folder = beside_this_program()?;
    let mut sizes = Map::new();
    for program in PROGRAMS {
        if let Ok(file) = std::fs::metadata(folder.join(program)) {
            #[expect(clippy::cast_precision_loss, reason = "some million bytes")]
            sizes.insert(program.to_owned(), json!(file.len() as f64 / 1e6));
        }
    }
    Ok(Value::Object(sizes))
}
