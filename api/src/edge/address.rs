//! Where a request comes from.

use std::net::IpAddr;

use domain::Networks;
use poem::Request;
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
        let said: Vec<&str> = said.iter().filter_map(|value| value.to_str().ok()).collect();
        Some(self.behind(peer, &said))
    }

    /// Each proxy adds whom it heard from, so the first one from the right that is no proxy of ours is the client.
    fn behind(&self, peer: IpAddr, said: &[&str]) -> IpAddr {
        let mut client = peer;
        let mut hops = said.iter().flat_map(|value| value.split(',')).map(str::trim).rev();
        while self.trusted.contain(client) {
            let Some(Ok(hop)) = hops.next().map(str::parse::<IpAddr>) else { break };
            client = hop.to_canonical();
        }
        client
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses() -> Addresses {
        let trusted = Networks::parse(["10.0.0.0/8"]).expect("a network");
        Addresses { trusted, header: "X-Forwarded-For".to_owned() }
    }

    fn behind(peer: &str, said: &[&str]) -> String {
        addresses().behind(peer.parse().expect("an address"), said).to_string()
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
        assert_eq!(behind("10.0.0.1", &["garbage"]), "10.0.0.1");
        assert_eq!(behind("10.0.0.1", &[]), "10.0.0.1");
    }
}
