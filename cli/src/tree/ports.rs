//! Choosing ports on this machine.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};

use anyhow::bail;

/// How far beyond the wanted port we look.
const NEIGHBOURS: u16 = 100;

/// The wanted port on loopback, or the next free one; 0 stands for any and stays 0.
pub(super) fn free_from(wanted: u16) -> anyhow::Result<SocketAddr> {
    let on = |port| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let ports = wanted..=wanted.saturating_add(NEIGHBOURS);
    if wanted == 0 {
        return Ok(on(0));
    }
    // Whoever is only asked gives the port back at once; somebody else may take it until it is needed, which then
    // says so.
    match ports.into_iter().find(|port| TcpListener::bind(on(*port)).is_ok()) {
        Some(port) => Ok(on(port)),
        None => {
            bail!("no port from {wanted} to {} is free; choose another", wanted.saturating_add(NEIGHBOURS))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_gives_way_to_the_next_free_one() {
        let taken = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
        let port = taken.local_addr().expect("an address").port();
        assert!(free_from(port).expect("a neighbour").port() > port);
        assert_eq!(free_from(0).expect("any").port(), 0);
    }
}
