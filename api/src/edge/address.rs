//! Where a request comes from.

use std::net::{IpAddr, SocketAddr};

use domain::Networks;
use poem::Request;
use poem::http::HeaderValue;
use settings::AccessSettings;

/// How a client's address is found out.
#[derive(Debug, Clone)]
pub(crate) struct Addresses {
    trusted: Networks,
    header: String,
}

impl Addresses {
    pub(crate) fn new(access: &AccessSettings) -> Self {
        Self { trusted: access.trusted_proxies.clone(), header: access.address_header.clone() }
    }

    /// The client's address: who is connected, or what trusted proxies say of whom they speak for.
    pub(crate) fn of(&self, request: &Request) -> Option<IpAddr> {
        let peer = request.remote_addr().as_socket_addr()?.ip().to_canonical();
        let said = request.headers().get_all(self.header.as_str());
        let said: Vec<&[u8]> = said.iter().map(HeaderValue::as_bytes).collect();
        self.behind(peer, &said)
    }

    /// Each proxy adds whom it heard from, so the first one from the right that is no proxy of ours is the client. Whom a
    /// proxy speaks for in a way that does not read is nobody, and above all not the proxy.
    fn behind(&self, peer: IpAddr, said: &[&[u8]]) -> Option<IpAddr> {
        let mut client = peer;
        let mut hops = said.iter().flat_map(|value| value.split(|byte| *byte == b',')).rev();
        while self.trusted.contain(client) {
            let Some(hop) = hops.next() else { break };
            client = address(hop)?.to_canonical();
        }
        Some(client)
    }
}

/// An address as proxies write it: `203.0.113.7`, `203.0.113.7:4711`, `2001:db8::1`, `[2001:db8::1]:4711`.
fn address(hop: &[u8]) -> Option<IpAddr> {
    let hop = str::from_utf8(hop).ok()?.trim();
    let bare = hop.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(hop);
    bare.parse().ok().or_else(|| Some(hop.parse::<SocketAddr>().ok()?.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses() -> Addresses {
        let trusted = Networks::parse(["10.0.0.0/8"]).expect("a network");
        Addresses { trusted, header: "X-Forwarded-For".to_owned() }
    }

    fn behind(peer: &str, said: &[&str]) -> String {
        let said: Vec<&[u8]> = said.iter().map(|value| value.as_bytes()).collect();
        let client = addresses().behind(peer.parse().expect("an address"), &said);
        client.map_or_else(|| "nobody".to_owned(), |client| client.to_string())
    }

    #[test]
    fn nobody_but_a_trusted_proxy_is_believed() {
        assert_eq!(behind("203.0.113.7", &["198.51.100.1"]), "203.0.113.7");
        assert_eq!(behind("10.0.0.1", &["198.51.100.1"]), "198.51.100.1");
    }

    #[test]
    fn what_a_client_wrote_itself_is_not_believed() {
        assert_eq!(behind("10.0.0.1", &["1.1.1.1, 198.51.100.1, 10.0.0.2"]), "198.51.100.1");
        assert_eq!(behind("10.0.0.1", &["1.1.1.1", "198.51.100.1"]), "198.51.100.1");
    }

    #[test]
    fn a_proxy_is_not_the_client_because_nobody_reads_what_it_says() {
        assert_eq!(behind("10.0.0.1", &["garbage"]), "nobody");
        assert_eq!(behind("10.0.0.1", &["1.1.1.1, \u{fc}"]), "nobody");
        // It asks for itself, as a health check does.
        assert_eq!(behind("10.0.0.1", &[]), "10.0.0.1");
    }

    #[test]
    fn a_port_belongs_to_no_address() {
        assert_eq!(behind("10.0.0.1", &["198.51.100.1:4711"]), "198.51.100.1");
        assert_eq!(behind("10.0.0.1", &["[2001:db8::1]:4711"]), "2001:db8::1");
        assert_eq!(behind("10.0.0.1", &["[2001:db8::1]"]), "2001:db8::1");
    }
}
