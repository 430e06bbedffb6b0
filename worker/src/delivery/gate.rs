//! How many requests are under way at once in this process.

use tokio::sync::{Semaphore, SemaphorePermit};

/// A share of the places is kept free for urgent messages: whatever bulk waits for, a login code finds a place.
#[derive(Debug)]
pub(crate) struct Gate {
    everybody: Semaphore,
    urgent: Semaphore,
}

impl Gate {
    pub(crate) fn new(places: usize) -> Self {
        let reserved = (places / 8).max(1);
        Self {
            everybody: Semaphore::new(places.saturating_sub(reserved).max(1)),
            urgent: Semaphore::new(reserved),
        }
    }

    /// Waits for a place; nothing if the process ends.
    pub(crate) async fn enter(&self, urgent: bool) -> Option<SemaphorePermit<'_>> {
        if !urgent {
            return self.everybody.acquire().await.ok();
        }
        if let Ok(place) = self.urgent.try_acquire() {
            return Some(place);
        }
        tokio::select! {
            place = self.urgent.acquire() => place.ok(),
            place = self.everybody.acquire() => place.ok(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn bulk_leaves_places_to_urgent_messages() {
        let gate = Gate::new(16);
        let mut bulk = Vec::new();
        for _ in 0..14 {
            bulk.push(gate.enter(false).await);
        }
        assert_eq!(gate.everybody.available_permits(), 0);
        assert!(gate.enter(true).await.is_some());
    }
}
