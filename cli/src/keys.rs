//! `automata keys`: API keys, directly on the database. It is how the first one is made.

use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context as _, ensure};
use api::keys::{NewKey, create};
use domain::{AppId, Networks, Scope};
use secrecy::ExposeSecret as _;
use secrets::EnvironmentKeys;
use serde_json::json;
use settings::{DatabaseSettings, EncryptionKeys, Environment, Peppers};
use sqlx::postgres::PgPool;
use sqlx::{Connection as _, PgConnection};
use store::Vault;

use crate::{audit, say};

/// What to do with keys.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Make a key and print it, once.
    Create(Create),
    /// Wrap the data keys of all apps anew, under the highest version in `ENCRYPTION_KEYS`. Older versions can be taken
    /// out of it afterwards. May be interrupted and run again.
    Rewrap,
    /// Give an app a new data key: what is sealed from now on is sealed under it. What was sealed before stays readable; `POST
    /// /v1/apps/{id}/data-key/renew` makes a new key as well, and seals that anew.
    Renew {
        /// The app.
        #[arg(long, value_name = "app_…")]
        app: AppId,
    },
}

#[derive(Debug, clap::Args)]
struct Create {
    /// A name, for people.
    #[arg(long)]
    name: String,
    /// The app it is for; without one it is an operator's key, for every app.
    #[arg(long, value_name = "app_…")]
    app: Option<AppId>,
    /// What it may do, separated by commas; everything unless said.
    #[arg(long, value_delimiter = ',', value_name = "SCOPES")]
    scopes: Vec<Scope>,
    /// The networks it may be used from, separated by commas, e.g. 203.0.113.0/24; from everywhere unless said.
    #[arg(long, value_delimiter = ',', value_name = "NETWORKS")]
    networks: Vec<String>,
}

/// Does it.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let environment = Environment::of_process();
    match arguments.action {
        Action::Create(wanted) => make(wanted, &environment).await,
        Action::Rewrap => rewrap(&environment).await,
        Action::Renew { app } => renew(&environment, app).await,
    }
}

async fn vault(environment: &Environment) -> anyhow::Result<Vault> {
    let settings = DatabaseSettings::read(environment)?;
    let keys = EnvironmentKeys::of(EncryptionKeys::read(environment)?.versions())?;
    let connected = PgPool::connect(settings.url.expose_secret()).await;
    let pool = connected.context("the database does not answer; is DATABASE_URL right, is it running?")?;
    Ok(Vault::new(pool, Arc::new(keys)))
}

async fn renew(environment: &Environment, app: AppId) -> anyhow::Result<ExitCode> {
    let vault = vault(environment).await?;
    let version = vault.renew(app, &audit::actor()).await.context("the app has no new key")?;
    say::line(format_args!("{app} seals under version {version} of its key now, within a minute everywhere"));
    Ok(ExitCode::SUCCESS)
}

async fn rewrap(environment: &Environment) -> anyhow::Result<ExitCode> {
    let vault = vault(environment).await?;
    let current = vault.wrapper().current();
    // Before it: what is interrupted was done in part.
    let after = Some(json!({ "wrapped_by": current }));
    audit::record(
        &mut *vault.pool().acquire().await?,
        None,
        ("rewrapDataKeys", "data-keys".to_owned()),
        after,
    )
    .await?;
    let count = vault.rewrap().await?;
    say::line(format_args!("{count} data keys are wrapped anew; all are under version {current} now"));
    Ok(ExitCode::SUCCESS)
}

async fn make(wanted: Create, environment: &Environment) -> anyhow::Result<ExitCode> {
    let settings = DatabaseSettings::read(environment)?;
    let peppers = Peppers::read(environment)?;
    let connected = PgConnection::connect(settings.url.expose_secret()).await;
    let mut conn =
        connected.context("the database does not answer; is DATABASE_URL right, is it running?")?;
    if let Some(app) = wanted.app {
        let found = store::apps::get(&mut conn, app).await?;
        let found =
            found.with_context(|| format!("there is no app {app}; `GET /v1/apps` lists those there are"))?;
        ensure!(found.erased_at.is_none(), "the app {app} was erased; make a new one");
    }
    let scopes = match (wanted.scopes.is_empty(), wanted.app) {
        (false, _) => wanted.scopes,
        (true, Some(_)) => Scope::of_an_app(),
        (true, None) => Scope::ALL.to_vec(),
    };
    let networks = Networks::parse(wanted.networks.iter().map(String::as_str)).map_err(|(_, error)| error)?;
    let new = NewKey { networks, ..NewKey::secret(wanted.app, &wanted.name, scopes) };
    let mut transaction = conn.begin().await?;
    let (key, record) = create(&mut transaction, &peppers, new).await.context("the key can not be stored")?;
    audit::record_creation(&mut transaction, &record).await?;
    transaction.commit().await.context("the key can not be stored")?;
    let scopes: Vec<&str> = record.scopes.iter().map(|scope| scope.name()).collect();
    eprintln!("key {} may: {}. It is shown only now:", record.id, scopes.join(", "));
    say::line(key.reveal());
    Ok(ExitCode::SUCCESS)
}
