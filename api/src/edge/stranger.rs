//! Where a request comes from that is nobody's yet.

use std::net::IpAddr;
use std::sync::Arc;

use chrono::{SubsecRound as _, Utc};
use domain::{AppId, MemberId};
use poem::http::StatusCode;
use poem::{FromRequest, Request, RequestBody};
use serde_json::Value;
use sqlx::PgConnection;
use store::StoreError;
use store::audit::{self, Deed};

use super::codes::Code;
use super::problem::Problem;
use super::requests::RequestContext;
use crate::limits::{Bucket, Standings};
use crate::members::Members;
use crate::services::Services;

/// Where a request comes from, before it is known from whom.
pub(crate) struct Stranger {
    /// The client's address, if it is known.
    pub(crate) address: Option<IpAddr>,
    pub(super) request: String,
    pub(super) standings: Standings,
}

impl Stranger {
    pub(super) fn of(services: &Services, request: &Request) -> Self {
        let context = request.data::<RequestContext>();
        let (request_id, standings) =
            context.map(|context| (context.id.clone(), context.standings.clone())).unwrap_or_default();
        Self { address: services.addresses.of(request), request: request_id, standings }
    }

    /// Lets somebody prove who they are, unless too many from there could not. A try is charged before it begins, and given
    /// back if nothing was wrong with it: guesses that come all at once are counted like any others, and so is what could
    /// not even be read.
    pub(crate) async fn attempt<T>(
        &self,
        services: &Services,
        proof: impl Future<Output = Result<T, Problem>> + Send,
    ) -> Result<T, Problem> {
        let counts = |problem: &Problem| problem.code.status().is_client_error();
        self.guard(services, Bucket::failures_of(self.address), counts, proof).await
    }

    /// The same for one account, from wherever the tries come; only wrong ones count.
    pub(crate) async fn attempt_on<T>(
        &self,
        services: &Services,
        account: String,
        proof: impl Future<Output = Result<T, Problem>> + Send,
    ) -> Result<T, Problem> {
        self.attempt_at(services, Bucket::Attempts(account), proof).await
    }

    /// The same where the account may be nobody's.
    pub(crate) async fn attempt_at<T>(
        &self,
        services: &Services,
        account: Bucket,
        proof: impl Future<Output = Result<T, Problem>> + Send,
    ) -> Result<T, Problem> {
        self.guard(services, account, is_nobodys, proof).await
    }

    async fn guard<T>(
        &self,
        services: &Services,
        bucket: Bucket,
        counts: fn(&Problem) -> bool,
        proof: impl Future<Output = Result<T, Problem>> + Send,
    ) -> Result<T, Problem> {
        self.charge(services, bucket.clone())?;
        let proven = proof.await;
        if !proven.as_ref().is_err_and(counts) {
            services.limits.give_back(&bucket, 1);
        }
        proven
    }

    fn charge(&self, services: &Services, bucket: Bucket) -> Result<(), Problem> {
        let taken = services.limits.take(bucket, 1);
        let standing = taken.map_err(|exceeded| {
            self.standings.note(exceeded.standing);
            Problem::new(Code::TooManyFailures).not_before(exceeded.after)
        })?;
        self.standings.note(standing);
        Ok(())
    }

    /// What is answered to a request that is nobody's. Too many of them are answered nothing but that.
    pub(super) fn failed(&self, services: &Services, problem: Problem) -> Problem {
        if !is_nobodys(&problem) {
            return problem;
        }
        self.charge(services, Bucket::failures_of(self.address)).err().unwrap_or(problem)
    }

    /// Whether too many from there could not prove who they are.
    pub(super) fn is_suspect(&self, services: &Services) -> bool {
        services.limits.is_empty(&Bucket::failures_of(self.address))
    }

    /// Notes a login that failed, to be written down with the others of this minute. For nobody as well: how long it takes
    /// tells nothing.
    pub(crate) fn note_failed_login(&self, members: &Members, member: Option<MemberId>) {
        members.failed_logins.note(member, self.address, &self.request);
    }

    /// Writes down what somebody did to become, or as, a member. Who is none gave the address of nobody here.
    pub(crate) async fn record(
        &self,
        conn: &mut PgConnection,
        chain: Option<AppId>,
        member: Option<MemberId>,
        (action, after): (&str, Option<Value>),
    ) -> Result<(), StoreError> {
        let who = member.map_or_else(|| "nobody".to_owned(), |member| member.to_string());
        let deed = Deed {
            actor: format!("member:{who}"),
            address: self.address.map(|address| address.to_string()),
            request: Some(self.request.clone()),
            action: action.to_owned(),
            target: format!("member {who}"),
            before: None,
            after,
        };
        audit::append(conn, chain, deed, Utc::now().trunc_subsecs(6)).await
    }
}

fn is_nobodys(problem: &Problem) -> bool {
    problem.code.status() == StatusCode::UNAUTHORIZED || problem.code == Code::InvitationInvalid
}

impl<'a> FromRequest<'a> for Stranger {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> poem::Result<Self> {
        Ok(Self::of(services_of(request)?, request))
    }
}

pub(super) fn services_of(request: &Request) -> Result<&Arc<Services>, Problem> {
    let context = request.data::<RequestContext>().ok_or_else(|| Problem::new(Code::Internal))?;
    Ok(&context.services)
}
