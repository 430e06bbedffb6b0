//! The rules of message delivery, as plain values.
//!
//! Here live the words every other room uses: ids, addresses, content, priorities, outcomes and
//! statuses, and the rules that need nothing but their arguments: when to retry, what a payload may
//! weigh, what a token looks like.
//!
//! This room never talks to anything: no IO, no async, no database, no HTTP, no clock. Time and
//! randomness come in as arguments, so every rule can be tested as a table.
//!
//! To add a channel: its variant in [`Channel`], its address in [`address`], its size limit in
//! [`limits`].

pub mod address;
mod api_key;
mod cause;
mod channel;
mod content;
mod delivery_job;
mod delivery_status;
mod ids;
mod lane;
pub mod limits;
mod message;
mod message_status;
mod networks;
mod operation_kind;
mod outcome;
mod priority;
mod recipient_set;
pub mod render;
pub mod retry;
mod role;
mod scope;
mod text;
mod trace_context;

pub use address::{Address, AddressError, Environment};
pub use api_key::{ApiKey, ApiKeyError, ApiKeyId, KeyKind};
pub use cause::Cause;
pub use channel::{Channel, UnknownChannel};
pub use content::{Content, Rendering};
pub use delivery_job::{DeliveryJob, ExpansionJob, JobFormatError, Recipient, Target};
pub use delivery_status::DeliveryStatus;
pub use ids::{
    AppId, CredentialId, DeadLetterId, DeliveryId, IdError, MemberId, MessageId, OperationId, SubscriptionId,
    UserId, uuid_at,
};
pub use lane::Lane;
pub use message::{AmbiguityPolicy, Message, Urgency};
pub use message_status::MessageStatus;
pub use networks::{NetworkError, Networks};
pub use operation_kind::OperationKind;
pub use outcome::{Outcome, Reply, ThrottleScope};
pub use priority::{Priority, UnknownPriority};
pub use recipient_set::RecipientSet;
pub use role::{Role, UnknownRole};
pub use scope::{Scope, UnknownScope};
pub use text::{CollapseKey, DedupeKey, ExternalId, TextError};
pub use trace_context::TraceContext;
