//! Apple Push Notification service.
//! <https://developer.apple.com/documentation/usernotifications/sending-notification-requests-to-apns>

mod bells;
mod client;
mod connection;
mod outcome;
mod payload;
mod pool;
mod provider_token;

use std::sync::Arc;

use domain::{Environment, Reply};
use settings::ProviderSettings;

use super::trust::Trust;
use super::{Channel, Credential, Line, SharedTokens};
use client::Client;
use pool::{Endpoint, Pool};
use provider_token::ProviderKey;

/// The channel. A credential's details hold `team_id`, `key_id` and `topic` (the bundle id); its secret is the private
/// key (`.p8`) in PEM.
pub(super) struct Apns {
    settings: ProviderSettings,
    trust: Trust,
}

impl Apns {
    pub(super) fn new(settings: &ProviderSettings, trust: Trust) -> Self {
        Self { settings: settings.clone(), trust }
    }
}

impl Channel for Apns {
    fn kind(&self) -> domain::Channel {
        domain::Channel::Apns
    }

    fn open(&self, credential: &Credential, tokens: Arc<dyn SharedTokens>) -> Result<Arc<dyn Line>, Reply> {
        let detail = |name: &str| {
            let text = credential.details.get(name).and_then(serde_json::Value::as_str);
            let missing = || Reply::new(0, "credential_incomplete", format!("`{name}` is missing"));
            text.map(str::to_owned).ok_or_else(missing)
        };
        let key = ProviderKey::read(&detail("team_id")?, &detail("key_id")?, &credential.secret)?;
        let url = match credential.environment {
            Environment::Production => &self.settings.apns_url,
            Environment::Sandbox => &self.settings.apns_sandbox_url,
        };
        let endpoint = Endpoint::parse(url)
            .ok_or_else(|| Reply::new(0, "endpoint_invalid", format!("`{url}` is no https URL")))?;
        let pool = Pool::new(endpoint, self.trust.offering(&[b"h2"]), &self.settings);
        let client = Client::new(pool, key, detail("topic")?, tokens, &self.settings);
        Ok(Arc::new(client))
    }
}
