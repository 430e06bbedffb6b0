//! Free ports on loopback.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};

/// An address nobody listens on now. Somebody may take it before it is used; the start then fails and says so.
pub(super) fn free() -> std::io::Result<SocketAddr> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()
}
