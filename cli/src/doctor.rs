//! `automata doctor`: whether a message could be sent from here.

use std::process::ExitCode;
use std::time::Duration;

use secrecy::ExposeSecret as _;
use secrets::EnvironmentKeys;
use settings::{AccessSettings, DatabaseSettings, EncryptionKeys, Environment, ProviderSettings};
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{ConnectOptions as _, Connection as _};
use store::{StoreError, health, transport};

use crate::say;

/// The oldest server that is supported, as the server writes it.
const OLDEST_SERVER: i32 = 150_000;
const CONNECT_WITHIN: Duration = Duration::from_secs(5);

/// What was found. Any problem makes it a failure.
#[derive(Default)]
struct Findings {
    problems: u32,
}

impl Findings {
    fn ok(what: impl std::fmt::Display) {
        say::line(format_args!("ok       {what}"));
    }

    /// What works, and should not stay so.
    fn warning(what: impl std::fmt::Display) {
        say::line(format_args!("warning  {what}"));
    }

    fn problem(&mut self, what: impl std::fmt::Display) {
        self.problems += 1;
        say::line(format_args!("problem  {what}"));
    }
}

/// Checks everything, one line each.
pub(crate) async fn run() -> anyhow::Result<ExitCode> {
    let environment = Environment::of_process();
    let mut findings = Findings::default();
    let pool = reach(&environment, &mut findings).await;
    if let Some(pool) = &pool
        && check_database(pool, &mut findings).await
    {
        check_credentials(pool, &environment, &mut findings).await;
    }
    check_limits(&environment, pool.is_some(), &mut findings).await;
    Ok(if findings.problems == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn reach(environment: &Environment, findings: &mut Findings) -> Option<PgPool> {
    let settings = match DatabaseSettings::read(environment) {
        Ok(settings) => settings,
        Err(error) => {
            findings.problem(format_args!(
                "database: {error}; for what `automata up` runs: (. .automata/environment; automata doctor)"
            ));
            return None;
        }
    };
    let options = PgPoolOptions::new().max_connections(2).acquire_timeout(CONNECT_WITHIN);
    let connect: Result<PgConnectOptions, sqlx::Error> = settings.url.expose_secret().parse();
    if let Some(weakness) = connect.as_ref().ok().and_then(transport::weakness) {
        Findings::warning(format_args!("database: {weakness}"));
    }
    // A pool would try again for as long as it has time, and then say only that it had none.
    let reached = match connect {
        Ok(connect) => try_once(&connect).await.map(|()| options.connect_lazy_with(connect)),
        Err(error) => Err(error.to_string()),
    };
    match reached {
        Ok(pool) => Some(pool),
        Err(error) => {
            findings.problem(format_args!(
                "database: {error}; check DATABASE_URL, and that the server runs and lets you in"
            ));
            None
        }
    }
}

async fn try_once(connect: &PgConnectOptions) -> Result<(), String> {
    match tokio::time::timeout(CONNECT_WITHIN, connect.connect()).await {
        Ok(Ok(conn)) => conn.close().await.map_err(|error| error.to_string()),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err(format!("no answer within {} seconds", CONNECT_WITHIN.as_secs())),
    }
}

/// Whether the tables can be asked further questions.
async fn check_database(pool: &PgPool, findings: &mut Findings) -> bool {
    match examine(pool, findings).await {
        Ok(is_current) => is_current,
        Err(error) => {
            findings.problem(format_args!("database: {error}; look into the server's log"));
            false
        }
    }
}

async fn examine(pool: &PgPool, findings: &mut Findings) -> anyhow::Result<bool> {
    let mut conn = pool.acquire().await?;
    let version = health::server_version(&mut conn).await?;
    let readable = format!("PostgreSQL {}.{}", version / 10_000, version % 10_000);
    if version >= OLDEST_SERVER {
        Findings::ok(format_args!("database: reachable, {readable}"));
    } else {
        findings.problem(format_args!("database: {readable} is too old; use 15 or newer"));
    }
    let is_writable = health::is_writable(&mut conn).await?;
    if is_writable {
        Findings::ok("database: takes writes");
    } else {
        findings.problem("database: takes no writes; DATABASE_URL must name the primary, not a replica");
        // Comparing the schema notes things in it.
        return Ok(false);
    }
    let status = store::status(&mut conn).await?;
    match (status.missing.len(), status.unknown.len()) {
        (0, 0) => Findings::ok(format_args!("schema: {} migrations, none missing", status.applied.len())),
        (0, newer) => findings.problem(format_args!(
            "schema: {newer} migrations this program does not know; use a newer `automata`"
        )),
        (missing, _) => {
            findings.problem(format_args!("schema: {missing} migrations missing; run `automata migrate`"));
        }
    }
    Ok(status.missing.is_empty())
}

async fn check_credentials(pool: &PgPool, environment: &Environment, findings: &mut Findings) {
    let checkups = match ask_providers(pool, environment).await {
        Ok(checkups) => checkups,
        Err(error) => {
            findings.problem(format_args!("credentials: {error:#}"));
            return;
        }
    };
    if checkups.is_empty() {
        Findings::ok("credentials: there are none yet; PUT /v1/apps/{id}/credentials stores some");
    }
    for checkup in checkups {
        let which = format!("{} of {} ({})", checkup.channel, checkup.app, checkup.environment);
        match checkup.failure {
            None => Findings::ok(format_args!("credentials: {which} accepted by the provider")),
            Some(why) => findings.problem(format_args!(
                "credentials: {which} not accepted: {why}; store a valid one with PUT /v1/apps/{{id}}/credentials"
            )),
        }
    }
}

/// Where API processes share their limits, and whether that can be done there.
async fn check_limits(environment: &Environment, database_is_there: bool, findings: &mut Findings) {
    let redis = match AccessSettings::read(environment) {
        Ok(access) => access.redis,
        Err(error) => {
            findings.problem(format_args!("limits: {error}"));
            return;
        }
    };
    let Some(url) = redis else {
        if database_is_there {
            Findings::ok("limits: shared through the database");
        }
        return;
    };
    match api::check_redis(&url).await {
        Ok(()) => Findings::ok("limits: shared through Redis, which counts"),
        Err(error) => findings.problem(format_args!(
            "limits: {error}; check RATE_LIMIT_REDIS_URL; meanwhile each API process limits by itself"
        )),
    }
}

async fn ask_providers(pool: &PgPool, environment: &Environment) -> anyhow::Result<Vec<worker::Checkup>> {
    let settings = ProviderSettings::read(environment)?;
    let keys = EnvironmentKeys::of(EncryptionKeys::read(environment)?.versions())?;
    let checked: Result<_, StoreError> = worker::check_credentials(pool, &settings, keys).await?;
    Ok(checked?)
}
