//! A Redis of a test's own: limits can be shared through one.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use crate::eventually;

/// Either does.
const PROGRAMS: [&str; 2] = ["redis-server", "valkey-server"];

/// A server that ends with its test.
#[derive(Debug)]
pub struct Redis {
    program: &'static str,
    port: u16,
    folder: TempDir,
    server: Child,
}

impl Redis {
    /// Starts one on a free port, with nothing in it; none where there is no program for it, unless `REQUIRE_REDIS` is set.
    ///
    /// # Panics
    /// If it does not answer, or if there is none and there has to be.
    pub async fn start() -> Option<Self> {
        let Some(program) = PROGRAMS.into_iter().find(|program| is_here(program)) else {
            assert!(!is_required(), "REQUIRE_REDIS is set; install one of {PROGRAMS:?}");
            eprintln!(
                "none of {PROGRAMS:?} is here: nothing is tested; install one, or set REQUIRE_REDIS to fail"
            );
            return None;
        };
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = free.local_addr().expect("its number").port();
        drop(free);
        let folder = TempDir::new().expect("a folder");
        let server = serve(program, port, &folder);
        let redis = Self { program, port, folder, server };
        redis.answers().await;
        Some(redis)
    }

    /// How to connect.
    #[must_use]
    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    /// Ends it at once, and all it knew.
    ///
    /// # Panics
    /// If it can not be ended.
    pub fn kill(&mut self) {
        self.server.kill().expect("a process of ours");
        self.server.wait().expect("its end");
    }

    /// Starts it again after [`Redis::kill`], at the same port.
    ///
    /// # Panics
    /// If it does not answer.
    pub async fn start_again(&mut self) {
        self.server = serve(self.program, self.port, &self.folder);
        self.answers().await;
    }

    async fn answers(&self) {
        eventually("Redis answers", || async { answers(self.port).then_some(()) }).await;
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        // It may have been killed before.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn serve(program: &str, port: u16, folder: &TempDir) -> Child {
    let mut command = Command::new(program);
    command.args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]);
    command.arg("--dir").arg(folder.path());
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().expect("a program that was here just now")
}

fn is_here(program: &str) -> bool {
    let mut command = Command::new(program);
    command.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

#[expect(clippy::disallowed_methods, reason = "tests have no settings")]
fn is_required() -> bool {
    std::env::var_os("REQUIRE_REDIS").is_some_and(|value| !value.is_empty())
}

fn answers(port: u16) -> bool {
    let ping = || {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        stream.set_read_timeout(Some(Duration::from_secs(1)))?;
        stream.write_all(b"PING\r\n")?;
        let mut answer = [0; 5];
        stream.read_exact(&mut answer)?;
        std::io::Result::Ok(answer)
    };
    ping().is_ok_and(|answer| answer == *b"+PONG")
}
