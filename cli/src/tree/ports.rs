//! Choosing ports on this machine.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};

use anyhow::{Context as _, bail};

/// How far beyond the wanted port we look.
const NEIGHBOURS: u16 = 100;

/// For a service that says itself where it listens: the wanted port or the next free one; 0 lets it choose.
pub(super) fn to_listen_on(wanted: u16) -> anyhow::Result<SocketAddr> {
    if wanted == 0 { Ok(on_loopback(0)) } else { free_from(wanted) }
}

/// For a service that does not: the wanted port or the next free one, any free one if 0. Nobody knows it if nobody
/// wants it.
pub(super) fn to_be_known(wanted: Option<u16>) -> anyhow::Result<SocketAddr> {
    match wanted {
        None => Ok(on_loopback(0)),
        Some(0) => {
            let found = TcpListener::bind(on_loopback(0)).and_then(|listener| listener.local_addr());
            found.context("no port is free")
        }
        Some(wanted) => free_from(wanted),
    }
}

/// The port is given back at once. Should somebody else take it before our service does, that one says so.
fn free_from(wanted: u16) -> anyhow::Result<SocketAddr> {
    let last = wanted.saturating_add(NEIGHBOURS);
    match (wanted..=last).map(on_loopback).find(|address| TcpListener::bind(address).is_ok()) {
        Some(address) => Ok(address),
        None => bail!("no port from {wanted} to {last} is free; choose another"),
    }
}

fn on_loopback(port: u16) -> SocketAddr {
    SocketAddr::from((Ipv4Addr::LOCALHOST, port))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_gives_way_to_the_next_free_one() {
        let taken = TcpListener::bind(on_loopback(0)).expect("a port");
        let port = taken.local_addr().expect("an address").port();
        assert!(to_listen_on(port).expect("a neighbour").port() > port);
        assert!(to_be_known(Some(port)).expect("a neighbour").port() > port);
    }

    #[test]
    fn any_port_is_chosen_by_whoever_tells_it() {
        assert_eq!(to_listen_on(0).expect("any").port(), 0);
        assert_eq!(to_be_known(None).expect("any").port(), 0);
        assert_ne!(to_be_known(Some(0)).expect("a free one").port(), 0);
    }
}
