//! A message in each provider's form, and what it weighs there.
//!
//! The API renders to check sizes before it accepts, the worker renders to send: the same rules, so
//! what was accepted fits. To add a channel, add its file and its arm in [`render`].

mod apns;
mod fcm;
mod merge;

use crate::{Channel, Content, Rendering, Urgency};

/// Renders `content` for `channel`, overrides merged last.
#[must_use]
pub fn render(channel: Channel, content: &Content, urgency: Urgency) -> Rendering {
    match channel {
        Channel::Apns => apns::render(content),
        Channel::Fcm => fcm::render(content, urgency),
    }
}
