//! What can be chosen about a cluster.

/// Whether the cluster survives a power cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// Yes: data that somebody keeps.
    Durable,
    /// No, but a crash of the server: tests, where the disk would be the slowest part.
    SurvivesCrashes,
}

/// What can be chosen about a cluster.
#[derive(Debug, Clone)]
pub struct Options {
    /// Whether it survives a power cut.
    pub durability: Durability,
    /// The port to take if it is free.
    pub port: Option<u16>,
    /// More `postgresql.conf` settings.
    pub settings: Vec<(String, String)>,
    /// What the server finds in its environment besides ours.
    pub environment: Vec<(String, String)>,
}

impl Default for Options {
    fn default() -> Self {
        Self { durability: Durability::Durable, port: None, settings: Vec::new(), environment: Vec::new() }
    }
}

impl Options {
    /// The `postgresql.conf` settings these choices mean.
    pub(crate) fn settings(&self) -> Vec<(String, String)> {
        let mut settings = vec![
            ("listen_addresses", "127.0.0.1"),
            ("unix_socket_directories", ""),
            ("max_connections", "200"),
            ("shared_buffers", "256MB"),
            ("max_wal_size", "4GB"),
            ("wal_compression", "on"),
            ("logging_collector", "off"),
        ];
        if self.durability == Durability::SurvivesCrashes {
            settings.extend([("fsync", "off"), ("full_page_writes", "off")]);
        }
        let own = settings.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
        own.chain(self.settings.iter().cloned()).collect()
    }
}
