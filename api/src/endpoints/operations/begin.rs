//! Beginning an operation: its row and its job, in one transaction.

use chrono::{SubsecRound as _, Utc};
use domain::{AppId, Environment, Lane, OperationId, OperationKind, Priority};
use queue::{NewJob, QueueError, QueueName, When, enqueue};
use rand::Rng as _;
use serde_json::Value;
use sqlx::PgConnection;
use store::operations::{Operation, insert};

use crate::edge::Problem;

/// The queue operations wait in. Wake it after the commit.
pub(crate) fn operations_queue() -> Result<QueueName, QueueError> {
    QueueName::parse("operations")
}

/// Begins an operation, in the caller's transaction.
pub(crate) async fn begin(
    conn: &mut PgConnection,
    app: AppId,
    kind: OperationKind,
    parameters: Value,
    total: u64,
) -> Result<Operation, Problem> {
    begin_at(conn, app, (kind, parameters), total, When::Now).await
}

/// The same, to be carried out later.
pub(crate) async fn begin_at(
    conn: &mut PgConnection,
    app: AppId,
    (kind, parameters): (OperationKind, Value),
    total: u64,
    when: When,
) -> Result<Operation, Problem> {
    let created_at = Utc::now().trunc_subsecs(6);
    let mut random = [0; 10];
    rand::rng().fill_bytes(&mut random);
    let operation = Operation {
        id: OperationId::at(created_at, random),
        kind: kind.name().to_owned(),
        parameters,
        total,
        done: 0,
        failure: None,
        created_at,
        finished_at: None,
    };
    insert(conn, app, &operation).await?;
    let payload = [app.uuid().into_bytes(), operation.id.uuid().into_bytes()].concat();
    let lane = Lane::of(app, Environment::Production).uuid();
    let job = NewJob { lane, when, priority: Priority::High, ..NewJob::new(payload) };
    enqueue(conn, &operations_queue()?, &[job]).await?;
    Ok(operation)
}
