//! Where a request may come from.

use std::net::IpAddr;

use ipnet::IpNet;

/// Networks in CIDR notation (RFC 4632); none of them means everywhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Networks(Vec<IpNet>);

/// A text that names no network.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no network; write 203.0.113.0/24, 2001:db8::/32 or one address")]
pub struct NetworkError(String);

impl Networks {
    /// Reads one text per network; an address alone is a network of one.
    ///
    /// # Errors
    /// The place of a text that names none, and why.
    pub fn parse<'a>(texts: impl IntoIterator<Item = &'a str>) -> Result<Self, (usize, NetworkError)> {
        let read = |(place, text): (usize, &str)| {
            let network = text.parse::<IpNet>().or_else(|_| text.parse::<IpAddr>().map(IpNet::from));
            network.map(|network| network.trunc()).map_err(|_| (place, NetworkError(text.to_owned())))
        };
        texts.into_iter().enumerate().map(read).collect::<Result<Vec<IpNet>, _>>().map(Self)
    }

    /// Whether requests from `address` are welcome.
    #[must_use]
    pub fn admit(&self, address: IpAddr) -> bool {
        self.0.is_empty() || self.contain(address)
    }

    /// Whether `address` is in one of them. An IPv4 address that came over IPv6 is an IPv4 address.
    #[must_use]
    pub fn contain(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.0.iter().any(|network| network.contains(&address))
    }

    /// Whether whoever may come from all of `others` may come from these.
    #[must_use]
    pub fn cover(&self, others: &Self) -> bool {
        let inside = |other: &IpNet| self.0.iter().any(|network| network.contains(other));
        self.0.is_empty() || (!others.0.is_empty() && others.0.iter().all(inside))
    }

    /// As texts.
    #[must_use]
    pub fn texts(&self) -> Vec<String> {
        self.0.iter().map(ToString::to_string).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[test]
    fn no_network_admits_everybody() {
        assert!(Networks::default().admit(address("203.0.113.7")));
        assert!(!Networks::default().contain(address("203.0.113.7")));
    }

    #[test]
    fn an_address_is_in_its_network_however_it_came() {
        let networks = Networks::parse(["203.0.113.9/24", "2001:db8::1"]).expect("networks");
        assert_eq!(networks.texts(), ["203.0.113.0/24", "2001:db8::1/128"]);
        assert!(networks.admit(address("203.0.113.7")));
        assert!(networks.admit(address("::ffff:203.0.113.7")));
        assert!(networks.admit(address("2001:db8::1")));
        assert!(!networks.admit(address("203.0.114.7")));
        assert!(!networks.admit(address("2001:db8::2")));
    }

    #[test]
    fn networks_cover_what_is_inside_them() {
        let networks = |texts: &[&str]| Networks::parse(texts.iter().copied()).expect("networks");
        let ours = networks(&["10.0.0.0/8", "2001:db8::/32"]);
        assert!(ours.cover(&networks(&["10.1.0.0/16", "2001:db8::1"])));
        assert!(!ours.cover(&networks(&["10.1.0.0/16", "192.0.2.0/24"])));
        assert!(!ours.cover(&Networks::default()), "everywhere is more");
        assert!(Networks::default().cover(&ours));
    }

    #[test]
    fn a_text_that_names_no_network_is_named() {
        let (place, error) = Networks::parse(["10.0.0.0/8", "10.0.0.0/40"]).expect_err("no network");
        assert_eq!(place, 1);
        assert!(error.to_string().contains("10.0.0.0/40"));
    }
}
