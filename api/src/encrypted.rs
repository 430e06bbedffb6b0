//! TLS around every connection, where nobody in front of this process ends it.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use poem::http::uri::Scheme;
use poem::listener::Acceptor;
use poem::web::{LocalAddr, RemoteAddr};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::certificate::Certificate;

/// How long a client may take to shake hands.
const PATIENCE: Duration = Duration::from_secs(10);

/// Takes connections in once they shook hands. Nobody waits for somebody else's hand.
pub(crate) struct Encrypted<A: Acceptor> {
    inner: A,
    certificate: Arc<Certificate>,
    patience: Duration,
    shaking: JoinSet<Option<Shaken<A::Io>>>,
}

type Shaken<T> = (TlsStream<T>, LocalAddr, RemoteAddr);

impl<A: Acceptor> Encrypted<A> {
    pub(crate) fn new(inner: A, certificate: Arc<Certificate>) -> Self {
        Self { inner, certificate, patience: PATIENCE, shaking: JoinSet::new() }
    }
}

impl<A: Acceptor + 'static> Acceptor for Encrypted<A> {
    type Io = TlsStream<A::Io>;

    fn local_addr(&self) -> Vec<LocalAddr> {
        self.inner.local_addr()
    }

    async fn accept(&mut self) -> io::Result<(Self::Io, LocalAddr, RemoteAddr, Scheme)> {
        loop {
            tokio::select! {
                accepted = self.inner.accept() => {
                    let (io, local, remote, _) = accepted?;
                    let shaking = timeout(self.patience, TlsAcceptor::from(self.certificate.config()).accept(io));
                    self.shaking.spawn(async move {
                        let io = shaking.await.ok()?.ok()?;
                        Some((io, local, remote))
                    });
                }
                Some(shaken) = self.shaking.join_next(), if !self.shaking.is_empty() => {
                    // Who could not is told so by TLS itself, and gone.
                    if let Ok(Some((io, local, remote))) = shaken {
                        return Ok((io, local, remote, Scheme::HTTPS));
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use poem::listener::{Listener as _, TcpListener};
    use tokio::io::AsyncReadExt as _;
    use tokio::net::TcpStream;

    use super::*;
    use crate::certificate::tests::files_in;

    const AT_LAST: Duration = Duration::from_secs(10);

    #[tokio::test]
    async fn whoever_does_not_shake_hands_is_cut_off() {
        let folder = tempfile::tempdir().expect("a folder");
        let certificate = Certificate::load(files_in(folder.path())).expect("a certificate");
        let inner = TcpListener::bind("127.0.0.1:0").into_acceptor().await.expect("a port");
        let address = inner.local_addr().into_iter().find_map(|bound| bound.as_socket_addr().copied());
        let mut acceptor = Encrypted::new(inner, Arc::new(certificate));
        acceptor.patience = Duration::from_millis(50);
        let accepting = tokio::spawn(async move { acceptor.accept().await.map(drop) });
        let mut silent = TcpStream::connect(address.expect("an address")).await.expect("connected");
        let end = timeout(AT_LAST, silent.read(&mut [0; 1])).await.expect("an end");
        assert!(!matches!(end, Ok(1..)), "nobody has anything to say to it");
        assert!(!accepting.is_finished(), "it was no connection");
        accepting.abort();
    }
}
