//! What the queue carries: ids, and nothing that could go stale.
//!
//! The bytes begin with a version, so that an old job still reads after a deploy.

use uuid::Uuid;

use crate::limits::MAX_RECIPIENTS_PER_JOB;
use crate::{AppId, Environment, MessageId, SubscriptionId};

const VERSION: u8 = 1;
const CONSECUTIVE: u8 = 1;
const ALL_SUBSCRIPTIONS: u8 = 2;

/// One message to up to 500 recipients on one channel; the channel is the queue the job waits in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryJob {
    /// Whose message it is.
    pub app: AppId,
    /// Which message is delivered.
    pub message: MessageId,
    /// To whom.
    pub recipients: Vec<Recipient>,
}

/// One recipient of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The recipient's place in the message.
    pub ordinal: u32,
    /// Where the recipient is reached.
    pub target: Target,
}

/// Where a recipient is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A stored subscription; its address is read when it is sent.
    Subscription(SubscriptionId),
    /// A token given with the message itself.
    Token {
        /// The token, checked when the message was accepted and sealed for this recipient.
        sealed: Vec<u8>,
        /// Which of Apple's worlds it belongs to; without meaning elsewhere.
        environment: Environment,
    },
}

/// Pages through the subscriptions of an app and makes delivery jobs of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExpansionJob {
    /// Whose message it is.
    pub app: AppId,
    /// Whose audience is expanded.
    pub message: MessageId,
}

/// The bytes are not a job of a version this program knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JobFormatError {
    /// Written by a newer program, or not a job at all.
    #[error("job format {0} is unknown to this program")]
    Version(u8),
    /// Ends too early, goes on too long, or holds an impossible value.
    #[error("the job's bytes do not read")]
    Malformed,
}

impl DeliveryJob {
    /// The bytes the queue stores.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let first = self.recipients.first().map_or(0, |recipient| recipient.ordinal);
        let consecutive =
            self.recipients.iter().zip(first..=u32::MAX).all(|(recipient, at)| recipient.ordinal == at);
        let subscriptions =
            self.recipients.iter().all(|recipient| matches!(recipient.target, Target::Subscription(_)));
        let mut bytes = Vec::with_capacity(40 + self.recipients.len() * 21);
        bytes.push(VERSION);
        bytes.push(u8::from(consecutive) * CONSECUTIVE + u8::from(subscriptions) * ALL_SUBSCRIPTIONS);
        bytes.extend_from_slice(self.app.uuid().as_bytes());
        bytes.extend_from_slice(self.message.uuid().as_bytes());
        bytes.extend_from_slice(&first.to_be_bytes());
        for recipient in &self.recipients {
            if !consecutive {
                bytes.extend_from_slice(&recipient.ordinal.to_be_bytes());
            }
            encode_target(&recipient.target, subscriptions, &mut bytes);
        }
        bytes
    }

    /// Reads the queue's bytes.
    ///
    /// # Errors
    /// The bytes are of an unknown version or do not read.
    pub fn decode(bytes: &[u8]) -> Result<Self, JobFormatError> {
        let mut reader = Reader::open(bytes)?;
        let flags = reader.byte()?;
        let app = reader.uuid()?.into();
        let message = reader.uuid()?.into();
        let first = reader.number()?;
        let mut recipients = Vec::new();
        while !reader.is_empty() {
            let place = u32::try_from(recipients.len()).map_err(|_| JobFormatError::Malformed)?;
            let ordinal = match flags & CONSECUTIVE {
                0 => reader.number()?,
                _ => first.checked_add(place).ok_or(JobFormatError::Malformed)?,
            };
            let target = decode_target(&mut reader, flags & ALL_SUBSCRIPTIONS != 0)?;
            recipients.push(Recipient { ordinal, target });
        }
        if recipients.is_empty() || recipients.len() > MAX_RECIPIENTS_PER_JOB {
            return Err(JobFormatError::Malformed);
        }
        Ok(Self { app, message, recipients })
    }
}

impl ExpansionJob {
    /// The bytes the queue stores.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        bytes.extend_from_slice(self.app.uuid().as_bytes());
        bytes.extend_from_slice(self.message.uuid().as_bytes());
        bytes
    }

    /// Reads the queue's bytes.
    ///
    /// # Errors
    /// The bytes are of an unknown version or do not read.
    pub fn decode(bytes: &[u8]) -> Result<Self, JobFormatError> {
        let mut reader = Reader::open(bytes)?;
        let job = Self { app: reader.uuid()?.into(), message: reader.uuid()?.into() };
        if reader.is_empty() { Ok(job) } else { Err(JobFormatError::Malformed) }
    }
}

fn encode_target(target: &Target, subscriptions: bool, bytes: &mut Vec<u8>) {
    match target {
        Target::Subscription(id) => {
            if !subscriptions {
                bytes.push(0);
            }
            bytes.extend_from_slice(id.uuid().as_bytes());
        }
        Target::Token { sealed, environment } => {
            bytes.push(if *environment == Environment::Production { 3 } else { 4 });
            // Tokens were checked to be at most 4,096 bytes when the message was accepted.
            bytes.extend_from_slice(&u16::try_from(sealed.len()).unwrap_or(u16::MAX).to_be_bytes());
            bytes.extend_from_slice(sealed);
        }
    }
}

fn decode_target(reader: &mut Reader<'_>, subscriptions: bool) -> Result<Target, JobFormatError> {
    let kind = if subscriptions { 0 } else { reader.byte()? };
    let environment = match kind {
        0 => return Ok(Target::Subscription(reader.uuid()?.into())),
        // 1 and 2 were tokens in the clear.
        3 => Environment::Production,
        4 => Environment::Sandbox,
        _ => return Err(JobFormatError::Malformed),
    };
    let length = u16::from_be_bytes(reader.take()?);
    Ok(Target::Token { sealed: reader.slice(usize::from(length))?.to_vec(), environment })
}

/// Reads from the front and never past the end.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn open(bytes: &'a [u8]) -> Result<Self, JobFormatError> {
        match bytes.split_first() {
            Some((&VERSION, rest)) => Ok(Self(rest)),
            Some((&other, _)) => Err(JobFormatError::Version(other)),
            None => Err(JobFormatError::Malformed),
        }
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn slice(&mut self, length: usize) -> Result<&'a [u8], JobFormatError> {
        let (front, rest) = self.0.split_at_checked(length).ok_or(JobFormatError::Malformed)?;
        self.0 = rest;
        Ok(front)
    }

    fn take<const N: usize>(&mut self) -> Result<[u8; N], JobFormatError> {
        self.slice(N)?.try_into().map_err(|_| JobFormatError::Malformed)
    }

    fn byte(&mut self) -> Result<u8, JobFormatError> {
        Ok(self.take::<1>()?[0])
    }

    fn number(&mut self) -> Result<u32, JobFormatError> {
        Ok(u32::from_be_bytes(self.take()?))
    }

    fn uuid(&mut self) -> Result<Uuid, JobFormatError> {
        Ok(Uuid::from_bytes(self.take()?))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn target() -> impl Strategy<Value = Target> {
        prop_oneof![
            any::<[u8; 16]>().prop_map(|id| Target::Subscription(Uuid::from_bytes(id).into())),
            (prop::collection::vec(any::<u8>(), 0..100), any::<bool>()).prop_map(|(sealed, sandbox)| {
                Target::Token {
                    sealed,
                    environment: if sandbox { Environment::Sandbox } else { Environment::Production },
                }
            }),
        ]
    }

    proptest! {
        #[test]
        fn a_job_reads_back_from_its_bytes(
            recipients in prop::collection::vec((0_u32..100_000, target()), 1..50),
            consecutive in any::<bool>(),
        ) {
            let recipients = recipients.into_iter().enumerate().map(|(place, (ordinal, target))| Recipient {
                ordinal: if consecutive { 70 + u32::try_from(place).expect("under 50") } else { ordinal },
                target,
            });
            let job = DeliveryJob {
                app: Uuid::from_bytes([1; 16]).into(),
                message: Uuid::from_bytes([2; 16]).into(),
                recipients: recipients.collect(),
            };
            prop_assert_eq!(DeliveryJob::decode(&job.encode()), Ok(job));
        }

        #[test]
        fn any_bytes_are_read_or_refused_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = DeliveryJob::decode(&bytes);
            let _ = ExpansionJob::decode(&bytes);
        }
    }

    #[test]
    fn a_full_job_of_subscriptions_weighs_16_bytes_each() {
        let recipients = (0..500).map(|ordinal| Recipient {
            ordinal,
            target: Target::Subscription(Uuid::from_bytes([7; 16]).into()),
        });
        let job = DeliveryJob {
            app: Uuid::from_bytes([1; 16]).into(),
            message: Uuid::from_bytes([2; 16]).into(),
            recipients: recipients.collect(),
        };
        assert_eq!(job.encode().len(), 38 + 500 * 16);
    }

    #[test]
    fn a_job_of_a_newer_version_is_told_from_garbage() {
        assert_eq!(DeliveryJob::decode(&[9, 0]), Err(JobFormatError::Version(9)));
        assert_eq!(DeliveryJob::decode(&[]), Err(JobFormatError::Malformed));
    }

    #[test]
    fn an_expansion_reads_back_from_its_bytes() {
        let job =
            ExpansionJob { app: Uuid::from_bytes([1; 16]).into(), message: Uuid::from_bytes([2; 16]).into() };
        assert_eq!(ExpansionJob::decode(&job.encode()), Ok(job));
    }
}
