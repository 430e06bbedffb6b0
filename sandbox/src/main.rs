//! The emulator as a program.

use std::path::PathBuf;

use clap::Parser;
use sandbox::{Options, Sandbox};

/// Emulates Apple's and Google's push services on loopback.
#[derive(Parser)]
#[command(name = "automata-sandbox", version)]
struct Arguments {
    /// Port of Apple's side; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    apns_port: u16,
    /// Port of Google's side; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    fcm_port: u16,
    /// Port of the control side; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    control_port: u16,
    /// Where to write the certificate clients have to trust.
    #[arg(long)]
    authority_file: Option<PathBuf>,
    /// Where to keep the keys of the credentials it gives out; without it, they are new at each start.
    #[arg(long)]
    keys_file: Option<PathBuf>,
}

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
#[expect(clippy::print_stdout, reason = "where it listens is this program's output")]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let options = Options {
        apns_port: arguments.apns_port,
        fcm_port: arguments.fcm_port,
        control_port: arguments.control_port,
        keys_file: arguments.keys_file,
    };
    let mut sandbox = Sandbox::start(options).await?;
    if let Some(path) = &arguments.authority_file {
        sandbox.write_authority(path)?;
    }
    let addresses = sandbox.addresses();
    println!("apns     https://{}", addresses.apns);
    println!("fcm      https://{}", addresses.fcm);
    println!("control  http://{}", addresses.control);
    tokio::select! {
        () = sandbox.run() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
    Ok(())
}
