//! Lanes, looked at and resumed.

use domain::{Channel, Environment, Lane};
use queue::controls;

use crate::fixture::{Fixture, queue_of};

impl Fixture {
    /// What is said about the app's lane.
    pub(crate) async fn control(&self, channel: Channel) -> Option<controls::Control> {
        let queue = queue_of(channel);
        let lane = Lane::of(self.app, Environment::Production).uuid();
        let controls = controls::list(&mut *self.conn().await, Some(&queue)).await.expect("read");
        controls.into_iter().find(|control| control.lane == lane)
    }

    /// Pauses the app's lane, the way the API does.
    pub(crate) async fn pause(&self, channel: Channel) {
        let queue = queue_of(channel);
        let lane = Lane::of(self.app, Environment::Production).uuid();
        controls::pause(&mut *self.conn().await, &queue, lane, None, "a test").await.expect("paused");
    }

    /// Lets the app's lane go on, the way the API does.
    pub(crate) async fn resume(&self, channel: Channel) {
        let queue = queue_of(channel);
        let lane = Lane::of(self.app, Environment::Production).uuid();
        assert!(controls::resume(&mut *self.conn().await, &queue, lane).await.expect("resumed"));
        self.wake(channel);
    }
}
