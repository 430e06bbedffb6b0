//! A network that fails: a proxy between a process and PostgreSQL.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::Instant;

/// What the network does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Lets everything through, each way after this long.
    Pass(Duration),
    /// Swallows everything and closes nothing, as a vanished peer: connections stay half-open.
    BlackHole,
    /// The same for every other connection: those whose number is odd, or even.
    Half(usize),
    /// Resets what is connected and what connects.
    Reset,
}

impl Mode {
    /// Whether it swallows what comes on the connection with this number.
    fn swallows(self, connection: usize) -> bool {
        match self {
            Self::Pass(_) | Self::Reset => false,
            Self::BlackHole => true,
            Self::Half(which) => connection % 2 == which,
        }
    }
}

/// A listener that forwards to PostgreSQL until it is dropped.
pub(crate) struct Proxy {
    address: SocketAddr,
    mode: watch::Sender<Mode>,
    _tasks: JoinSet<()>,
}

/// More than is ever under way in one direction.
const CHUNKS: usize = 256;
const CHUNK: usize = 16 << 10;

impl Proxy {
    pub(super) async fn start(target: SocketAddr) -> std::io::Result<Self> {
        let listener = TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let (mode, watched) = watch::channel(Mode::Pass(Duration::ZERO));
        let mut tasks = JoinSet::new();
        tasks.spawn(listen(listener, target, watched));
        Ok(Self { address, mode, _tasks: tasks })
    }

    /// Where it listens.
    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Fails like this from now on, or heals.
    pub(crate) fn set(&self, mode: Mode) {
        self.mode.send_replace(mode);
    }
}

async fn listen(listener: TcpListener, target: SocketAddr, mode: watch::Receiver<Mode>) {
    // Whoever drops the proxy ends its connections, too.
    let mut connections = JoinSet::new();
    for number in 0_usize.. {
        let Ok((client, _)) = listener.accept().await else { continue };
        connections.spawn(connect(number, client, target, mode.clone()));
        while connections.try_join_next().is_some() {}
    }
}

async fn connect(number: usize, client: TcpStream, target: SocketAddr, mut mode: watch::Receiver<Mode>) {
    // A connection into a black hole is not answered before the hole is gone.
    let _ = mode.wait_for(|mode| !mode.swallows(number)).await;
    let Ok(server) = TcpStream::connect(target).await else { return };
    for stream in [&client, &server] {
        let _ = stream.set_nodelay(true);
        // What is closed by us is reset, not ended: the other side shall not think that all was said.
        let _ = stream.set_zero_linger();
    }
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    let reset = mode.clone();
    tokio::select! {
        () = forward(number, from_client, to_server, mode.clone()) => {}
        () = forward(number, from_server, to_client, mode) => {}
        () = until_reset(reset) => {}
    }
}

async fn until_reset(mut mode: watch::Receiver<Mode>) {
    if mode.wait_for(|mode| *mode == Mode::Reset).await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// Forwards one direction. Bytes are read as they come and written when their time has come, so that a delay slows
/// an answer and not the throughput.
async fn forward(
    number: usize,
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    mode: watch::Receiver<Mode>,
) {
    let (late, mut due) = mpsc::channel::<(Instant, Vec<u8>)>(CHUNKS);
    let mut writing = mode.clone();
    let read = async {
        let mut buffer = vec![0; CHUNK];
        while let Ok(count @ 1..) = from.read(&mut buffer).await {
            let delay = match *mode.borrow() {
                Mode::Pass(delay) => delay,
                Mode::BlackHole | Mode::Half(_) | Mode::Reset => Duration::ZERO,
            };
            if late.send((Instant::now() + delay, buffer[..count].to_vec())).await.is_err() {
                return;
            }
        }
        drop(late);
        std::future::pending::<()>().await;
    };
    let write = async {
        while let Some((at, bytes)) = due.recv().await {
            tokio::time::sleep_until(at).await;
            let _ = writing.wait_for(|mode| !mode.swallows(number)).await;
            if to.write_all(&bytes).await.is_err() {
                return;
            }
        }
    };
    tokio::select! {
        () = read => {}
        () = write => {}
    }
}
