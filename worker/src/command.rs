//! What a worker does, as its command line says it.

use clap::{Parser, ValueEnum};
use domain::{Channel, Priority};

/// A kind of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Work {
    /// Sending to providers.
    Delivery,
    /// Finding the recipients of large audiences.
    Expansion,
    /// Replays of dead letters, verification of credentials.
    Operations,
    /// Candidacy for the housekeeping: promotion, rescue, partitions.
    Maintenance,
}

/// Drains queues: sends messages through Apple and Google.
#[derive(Debug, Clone, Parser)]
#[command(name = "automata-worker", version)]
pub struct Arguments {
    /// The channels to send on.
    #[arg(long, value_delimiter = ',', default_value = "apns,fcm", value_parser = str::parse::<Channel>)]
    pub channels: Vec<Channel>,
    /// The priorities to drain.
    #[arg(long, value_delimiter = ',', default_value = "critical,high,normal,low,bulk",
        value_parser = str::parse::<Priority>)]
    pub priorities: Vec<Priority>,
    /// The kinds of work to do.
    #[arg(long, value_delimiter = ',', default_value = "delivery,expansion,operations,maintenance")]
    pub work: Vec<Work>,
}

impl Arguments {
    /// Everything.
    #[must_use]
    pub fn everything() -> Self {
        Self {
            channels: Channel::ALL.to_vec(),
            priorities: Priority::ALL.to_vec(),
            work: vec![Work::Delivery, Work::Expansion, Work::Operations, Work::Maintenance],
        }
    }

    pub(crate) fn does(&self, work: Work) -> bool {
        self.work.contains(&work)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_group_is_a_command_line() {
        let words = "automata-worker --channels apns --priorities critical,high --work delivery";
        let arguments = Arguments::try_parse_from(words.split(' ')).expect("a command line");
        assert_eq!(arguments.channels, [Channel::Apns]);
        assert_eq!(arguments.priorities, [Priority::Critical, Priority::High]);
        assert!(arguments.does(Work::Delivery) && !arguments.does(Work::Maintenance));
    }

    #[test]
    fn an_unknown_channel_is_refused_with_the_known_ones() {
        let refused =
            Arguments::try_parse_from(["automata-worker", "--channels", "pigeon"]).expect_err("refused");
        assert!(refused.to_string().contains("apns, fcm"), "{refused}");
    }
}
