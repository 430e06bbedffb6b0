//! Which dead letters.

/// Which dead letters; all of them unless said.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct Filter {
    /// Of one channel: apns or fcm.
    #[arg(long)]
    channel: Option<String>,
    /// Of one cause, e.g. `provider_unavailable`.
    #[arg(long)]
    cause: Option<String>,
    /// Since a time, e.g. `2026-01-31T12:00:00Z`.
    #[arg(long)]
    since: Option<String>,
    /// Of one message.
    #[arg(long, value_name = "msg_…")]
    message: Option<String>,
}

/// What narrows dead letters down, by the arguments' names.
pub(super) const NARROWING: [&str; 4] = ["channel", "cause", "since", "message"];

impl Filter {
    /// What was said, by the names the API gives.
    pub(super) fn fields(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let fields = [
            ("channel", &self.channel),
            ("cause", &self.cause),
            ("since", &self.since),
            ("message", &self.message),
        ];
        fields.into_iter().filter_map(|(name, value)| Some((name, value.as_deref()?)))
    }
}
