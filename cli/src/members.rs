//! `automata members`: what nobody can be allowed over the API, directly on the database.

use std::process::ExitCode;

use anyhow::Context as _;
use chrono::{SubsecRound as _, Utc};
use domain::MemberId;
use secrecy::ExposeSecret as _;
use settings::{DatabaseSettings, Environment};
use sqlx::{Connection as _, PgConnection};

use crate::{audit, say};

/// What to do with members.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Let a member start over who lost their password or second factor: the last owner, too, whom nobody over the API may
    /// touch. An operator's key (`automata keys create`) invites them anew then, with `POST /v1/members`.
    Reset {
        /// The member; `GET /v1/members` lists them.
        #[arg(value_name = "mbr_…")]
        id: MemberId,
    },
}

/// Does it.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let Action::Reset { id } = arguments.action;
    let settings = DatabaseSettings::read(&Environment::of_process())?;
    let connected = PgConnection::connect(settings.url.expose_secret()).await;
    let mut conn =
        connected.context("the database does not answer; is DATABASE_URL right, is it running?")?;
    let mut transaction = conn.begin().await?;
    let reset = api::reset_member(&mut transaction, id, Utc::now().trunc_subsecs(6)).await?;
    let places = reset.with_context(|| format!("there is no member {id}; `GET /v1/members` lists them"))?;
    for place in places {
        audit::record(&mut transaction, place, ("resetMember", format!("member {id}")), None).await?;
    }
    transaction.commit().await?;
    say::line(format_args!("{id} starts over: invite them again with `POST /v1/members`"));
    Ok(ExitCode::SUCCESS)
}
