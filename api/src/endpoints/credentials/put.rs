//! Store a credential.

use std::sync::Arc;

use chrono::{SubsecRound as _, Utc};
use domain::{AppId, Channel, CredentialId, Environment, Lane};
use poem_openapi::OpenApi;
use poem_openapi::param::Path;
use poem_openapi::types::ToJSON as _;
use queue::{QueueName, controls};
use rand::Rng as _;
use sqlx::PgConnection;
use store::credentials::NewCredential;
use store::places::credential_secret;

use super::body::CredentialBody;
use super::view::CredentialView;
use crate::edge::{Answer, Caller, Checked, Problem, Put, Text, Written};
use crate::endpoints::Tag;
use crate::endpoints::apps::living;
use crate::endpoints::lanes::PAUSED_BY_HAND;
use crate::services::Services;

pub(crate) struct PutCredential(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Credentials")]
impl PutCredential {
    /// Store a credential
    ///
    /// An app has one per channel and environment; a second one replaces it, and workers use it within seconds. What
    /// stood still because the old one was not accepted goes on at once.
    #[oai(path = "/apps/:id/credentials", method = "put", operation_id = "putCredential")]
    async fn put(
        &self,
        caller: Caller,
        id: Path<Text<AppId>>,
        body: Checked<CredentialBody>,
    ) -> Written<CredentialView, Put> {
        let app = id.0.0;
        caller.of(app)?;
        let checked = body.value.read()?;
        let now = Utc::now().trunc_subsecs(6);
        let mut random = [0; 10];
        rand::rng().fill_bytes(&mut random);
        // The first keys of an app are made here, so the app has to be there.
        living(&mut *self.0.within(app).await?, app).await?;
        let place = credential_secret(checked.channel, checked.environment);
        let secret = self.0.vault.keys(app).await?.seal(&place, &checked.secret);
        let credential = NewCredential {
            id: CredentialId::at(now, random),
            channel: checked.channel,
            environment: checked.environment,
            details: &checked.details,
            secret: &secret,
            now,
        };
        let mut transaction = self.0.within(app).await?;
        let (channel, environment) = (checked.channel, checked.environment);
        let before = store::credentials::for_sending(&mut transaction, app, channel, environment).await?;
        let before = before.and_then(|before| CredentialView::from(before).to_json());
        let stored = store::credentials::put(&mut transaction, app, &credential).await?;
        let queue = QueueName::parse(channel.name())?;
        go_on(&mut transaction, &queue, app, environment).await?;
        let (is_new, id) = (stored.version == 1, stored.id);
        let view = CredentialView::from(stored);
        caller
            .record(&mut transaction, Some(app), format!("credential {id}"), (before, view.to_json()))
            .await?;
        transaction.commit().await?;
        self.0.wake.wake(&queue);
        Ok(Answer::with_status(if is_new { 201 } else { 200 }, &view))
    }
}

/// Resumes a lane the pipeline paused; what a person paused stays so.
async fn go_on(
    conn: &mut PgConnection,
    queue: &QueueName,
    app: AppId,
    environment: Environment,
) -> Result<(), Problem> {
    // Firebase's line is one for both worlds.
    let is_apns = queue.as_str() == Channel::Apns.name();
    let lanes = if is_apns { vec![Lane::of(app, environment).uuid()] } else { Lane::all_of(app) };
    let paused = controls::list(conn, Some(queue)).await?.into_iter();
    let paused = paused.filter(|control| lanes.contains(&control.lane) && control.pause.is_some());
    for control in paused.filter(|control| !control.reason.starts_with(PAUSED_BY_HAND)) {
        controls::resume(conn, queue, control.lane).await?;
    }
    Ok(())
}
