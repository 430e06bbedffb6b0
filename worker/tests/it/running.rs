//! Workers of a fixture, started and stopped.

use std::time::Duration;

use settings::WorkerSettings;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use worker::{Arguments, Worker, WorkerError};

use crate::fixture::Fixture;

/// The waits between attempts in tests; real ones are the same rule with longer waits.
pub(crate) const RETRIES: [Duration; 2] = [Duration::from_millis(200), Duration::from_millis(200)];

impl Fixture {
    /// What a worker's environment says; `more` goes last and wins.
    pub(crate) fn environment(&self, more: &[(&str, &str)]) -> Vec<(String, String)> {
        let addresses = self.sandbox.addresses();
        let retries: Vec<String> = RETRIES.iter().map(|wait| format!("{}ms", wait.as_millis())).collect();
        let own = [
            ("DATABASE_URL", self.database.url().to_owned()),
            ("ENCRYPTION_KEYS", test_support::ENCRYPTION_KEYS.to_owned()),
            ("METRICS_ADDR", "127.0.0.1:0".to_owned()),
            ("POOL_SIZE", "6".to_owned()),
            ("RETRY_SCHEDULE", retries.join(",")),
            ("APNS_UNAVAILABLE_AFTER", "200ms".to_owned()),
            ("THROTTLED_AFTER", "1s".to_owned()),
            ("PROVIDER_CA_FILE", self.authority.path().display().to_string()),
            ("APNS_URL", format!("https://{}", addresses.apns)),
            ("APNS_SANDBOX_URL", format!("https://{}", addresses.apns)),
            ("FCM_URL", format!("https://{}", addresses.fcm)),
            ("FCM_TOKEN_URL", format!("https://{}/token", addresses.fcm)),
        ];
        let own = own.into_iter().map(|(name, value)| (name.to_owned(), value));
        own.chain(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))).collect()
    }

    /// Starts a worker that does everything.
    pub(crate) async fn start(&self) -> Running {
        self.start_with(&[], &Arguments::everything()).await
    }

    pub(crate) async fn start_with(&self, more: &[(&str, &str)], arguments: &Arguments) -> Running {
        let worker = self.try_to_start(more, arguments).await.expect("a worker");
        let (stop, stopped) = oneshot::channel::<()>();
        let working = tokio::spawn(worker.run_until(async {
            // Also a dropped sender is a wish to stop.
            let _ = stopped.await;
        }));
        Running { stop, working }
    }

    pub(crate) async fn try_to_start(
        &self,
        more: &[(&str, &str)],
        arguments: &Arguments,
    ) -> Result<Worker, WorkerError> {
        let variables = self.environment(more);
        let environment =
            settings::Environment::of(variables.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        Worker::start(WorkerSettings::read(&environment).expect("settings"), arguments).await
    }
}

/// A worker that works.
pub(crate) struct Running {
    stop: oneshot::Sender<()>,
    working: JoinHandle<()>,
}

impl Running {
    /// Drains and ends it.
    pub(crate) async fn stop(self) {
        drop(self.stop);
        self.working.await.expect("a clean end");
        test_support::assert_logs_hold_no_secrets();
    }
}
