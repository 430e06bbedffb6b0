//! A lane as clients see it.

use domain::Channel;
use poem_openapi::Object;

use crate::edge::Text;

/// How a lane stands now.
#[derive(Debug, Object)]
#[oai(rename = "Lane")]
pub(crate) struct LaneView {
    /// The channel.
    pub(super) channel: Text<Channel>,
    /// Whether it stands still.
    pub(super) paused: bool,
}
