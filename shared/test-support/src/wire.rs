//! A wire to a database that can fall silent, as if the machine at its other end had vanished: nobody is told.

use std::future::pending;
use std::net::SocketAddr;

use sqlx::postgres::PgConnectOptions;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

/// A wire to a database. Its connections end when it is dropped.
#[derive(Debug)]
pub struct Wire {
    address: SocketAddr,
    silence: watch::Sender<()>,
    serving: JoinHandle<()>,
}

impl Wire {
    /// Lays a wire to the database of `options`.
    ///
    /// # Panics
    /// If there is no free port.
    pub async fn to(options: &PgConnectOptions) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let (silence, silenced) = watch::channel(());
        let server = (options.get_host().to_owned(), options.get_port());
        let serving = tokio::spawn(serve(listener, server, silenced));
        Self { address, silence, serving }
    }

    /// How to connect through it.
    #[must_use]
    pub fn through(&self, options: PgConnectOptions) -> PgConnectOptions {
        options.host(&self.address.ip().to_string()).port(self.address.port())
    }

    /// Nothing passes any more on the connections there are. New ones work.
    pub fn fall_silent(&self) {
        self.silence.send_replace(());
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn serve(listener: TcpListener, server: (String, u16), silenced: watch::Receiver<()>) {
    let mut connections = JoinSet::new();
    while let Ok((client, _)) = listener.accept().await {
        let mut silenced = silenced.clone();
        silenced.mark_unchanged();
        let server = server.clone();
        connections.spawn(async move {
            let (mut client, Ok(mut server)) = (client, TcpStream::connect(server).await) else { return };
            tokio::select! {
                // Whoever hangs up first ends it.
                _ = copy_bidirectional(&mut client, &mut server) => {}
                Ok(()) = silenced.changed() => pending().await,
            }
        });
    }
}
