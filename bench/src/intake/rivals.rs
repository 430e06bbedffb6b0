//! What the API is measured against: a server that does nothing, and one transaction per request.

use std::sync::Arc;

use chrono::{TimeDelta, Utc};
use domain::{
    AmbiguityPolicy, AppId, Channel, Content, DeliveryJob, Environment, MessageId, Priority, Recipient,
    Target, Urgency,
};
use poem::http::StatusCode;
use poem::listener::{Acceptor as _, Listener as _, TcpListener};
use poem::web::{Data, Json};
use poem::{EndpointExt as _, IntoEndpoint, Route, Server, handler, post};
use queue::{NewJob, QueueName, enqueue};
use secrecy::ExposeSecret as _;
use secrets::Sealed;
use serde_json::{Value, json};
use settings::DatabaseSettings;
use sqlx::postgres::{PgPool, PgPoolOptions};
use store::messages::{Audience, MessageRecord};
use uuid::Uuid;

/// Serves answers without any work behind them.
pub(crate) async fn serve_nothing() -> anyhow::Result<()> {
    serve(Route::new().at("/v1/messages", post(nothing))).await
}

/// Serves answers with a transaction behind each.
pub(crate) async fn serve_one_by_one() -> anyhow::Result<()> {
    let settings = DatabaseSettings::read(&settings::Environment::of_process())?;
    let pool = PgPoolOptions::new()
        .max_connections(settings.pool_size)
        .connect(settings.url.expose_secret())
        .await?;
    let app = AppId::from(Uuid::now_v7());
    serve(Route::new().at("/v1/messages", post(one_by_one)).data(Arc::new((pool, app)))).await
}

#[expect(clippy::print_stdout, reason = "where it listens is what the other process waits for")]
async fn serve(endpoint: impl IntoEndpoint + 'static) -> anyhow::Result<()> {
    let acceptor = TcpListener::bind("127.0.0.1:0").into_acceptor().await?;
    let address = acceptor.local_addr().into_iter().find_map(|address| address.as_socket_addr().copied());
    println!("{}", address.ok_or_else(|| anyhow::anyhow!("no address"))?);
    Ok(Server::new_with_acceptor(acceptor).run(endpoint).await?)
}

#[handler]
fn nothing(Json(_): Json<Value>) -> (StatusCode, Json<Value>) {
    (StatusCode::ACCEPTED, Json(json!({ "status": "accepted" })))
}

#[handler]
async fn one_by_one(
    Json(body): Json<Value>,
    Data(ground): Data<&Arc<(PgPool, AppId)>>,
) -> poem::Result<(StatusCode, Json<Value>)> {
    let stored = store_one(&ground.0, ground.1, &body).await;
    let id = stored
        .map_err(|error| poem::Error::from_string(error.to_string(), StatusCode::SERVICE_UNAVAILABLE))?;
    Ok((StatusCode::ACCEPTED, Json(json!({ "id": id.to_string(), "status": "accepted" }))))
}

async fn store_one(pool: &PgPool, app: AppId, body: &Value) -> anyhow::Result<MessageId> {
    let text = |pointer: &str| body.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    let id = MessageId::from(Uuid::now_v7());
    let content =
        Content { title: text("/content/title"), body: text("/content/body"), ..Content::default() };
    let token = text("/to/tokens/0/token").unwrap_or_default();
    let target = Target::Token { sealed: token.into_bytes(), environment: Environment::Production };
    let job = DeliveryJob { app, message: id, recipients: vec![Recipient { ordinal: 0, target }] };
    let job = NewJob {
        priority: Priority::Critical,
        lane: app.uuid(),
        group: Some(id.uuid()),
        ..NewJob::new(job.encode())
    };
    let mut transaction = pool.begin().await?;
    store::messages::insert(&mut transaction, &[(app, &record(id, &content))]).await?;
    enqueue(&mut transaction, &QueueName::parse("fcm")?, &[job]).await?;
    transaction.commit().await?;
    Ok(id)
}

fn record(id: MessageId, content: &Content) -> MessageRecord {
    let now = Utc::now();
    MessageRecord {
        id,
        created_at: now,
        priority: Priority::Critical,
        urgency: Urgency::Immediate,
        on_no_answer: AmbiguityPolicy::Resend,
        channels: Channel::ALL.to_vec(),
        audience: Audience::Inline,
        content: Sealed::stored(serde_json::to_vec(content).unwrap_or_default()),
        collapse_key: None,
        tags: json!({}),
        metadata: json!({}),
        send_at: None,
        expires_at: now + TimeDelta::hours(72),
        recipients: 1,
        refusals: json!([]),
        expanded_at: Some(now),
        cancelled_at: None,
        failed_at: None,
        failure: None,
        request_id: "bench".to_owned(),
    }
}
