//! Firebase Cloud Messaging, HTTP v1, through `google-fcm1`.
//! <https://firebase.google.com/docs/reference/fcm/rest/v1/projects.messages/send>

mod access_token;
mod client;
mod connections;
mod delegate;
mod gathered;
mod outcome;
mod payload;

use std::sync::Arc;

use domain::Reply;
use secrecy::ExposeSecret;
use settings::ProviderSettings;

use super::trust::Trust;
use super::{Channel, Credential, Line, SharedTokens};
use access_token::{AccessToken, ServiceAccount};
use client::Client;
use connections::{Connections, connector};

/// The channel. A credential's secret is the service account's JSON file.
pub(super) struct Fcm {
    settings: ProviderSettings,
    connector: connections::Https,
}

impl Fcm {
    pub(super) fn new(settings: &ProviderSettings, trust: &Trust) -> Self {
        // The connector chooses the protocols itself.
        Self { settings: settings.clone(), connector: connector(trust.offering(&[])) }
    }
}

impl Channel for Fcm {
    fn kind(&self) -> domain::Channel {
        domain::Channel::Fcm
    }

    fn open(&self, credential: &Credential, _: Arc<dyn SharedTokens>) -> Result<Arc<dyn Line>, Reply> {
        let account =
            ServiceAccount::read(credential.secret.expose_secret(), self.settings.fcm_token_url.as_deref())?;
        let project = account.project().to_owned();
        let token = AccessToken::new(account, self.connector.clone(), self.settings.timeout);
        let connections = Connections::new(&self.settings, &self.connector, &token);
        Ok(Arc::new(Client::new(connections, token, &project, &self.settings)))
    }
}
