//! Where a request comes from that is nobody's yet.

use std::net::IpAddr;
use std::sync::Arc;

use chrono::{SubsecRound as _, Utc};
use domain::MemberId;
use poem::http::StatusCode;
use poem::{FromRequest, Request, RequestBody};
use sqlx::PgConnection;
use store::StoreError;
use store::audit::{self, Deed};

use super::codes::Code;
use super::problem::Problem;
use super::requests::RequestContext;
use crate::limits::{Bucket, Standings};
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
        let standings = request.data::<Standings>().cloned().unwrap_or_default();
        let id = request.data::<RequestContext>().map_or_else(String::new, |context| context.id.clone());
        Self { address: services.addresses.of(request), request: id, standings }
    }

    /// Passes unless too many requests from there were nobody's.
    pub(crate) fn may_try(&self, services: &Services) -> Result<(), Problem> {
        let is_suspect =
            self.address.is_some_and(|address| services.limits.is_empty(&Bucket::failures_of(address)));
        if is_suspect { Err(Problem::new(Code::TooManyFailures)) } else { Ok(()) }
    }

    /// What is answered to a request that is nobody's. Too many of them are answered nothing but that.
    pub(crate) fn failed(&self, services: &Services, problem: Problem) -> Problem {
        let is_nobodys =
            problem.code.status() == StatusCode::UNAUTHORIZED || problem.code == Code::InvitationInvalid;
        let Some(address) = self.address.filter(|_| is_nobodys) else { return problem };
        match services.limits.take(Bucket::failures_of(address), 1) {
            Ok(standing) => {
                self.standings.note(standing);
                problem
            }
            Err(exceeded) => {
                self.standings.note(exceeded.standing);
                Problem::new(Code::TooManyFailures).not_before(exceeded.after)
            }
        }
    }

    /// Writes down what somebody did to become, or as, a member.
    pub(crate) async fn record(
        &self,
        conn: &mut PgConnection,
        member: MemberId,
        action: &str,
    ) -> Result<(), StoreError> {
        let deed = Deed {
            actor: format!("member:{member}"),
            address: self.address.map(|address| address.to_string()),
            request: Some(self.request.clone()),
            action: action.to_owned(),
            target: format!("member {member}"),
            before: None,
            after: None,
        };
        audit::append(conn, None, deed, Utc::now().trunc_subsecs(6)).await
    }
}

impl<'a> FromRequest<'a> for Stranger {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> poem::Result<Self> {
        Ok(Self::of(services_of(request)?, request))
    }
}

pub(super) fn services_of(request: &Request) -> Result<&Arc<Services>, Problem> {
    request.data::<Arc<Services>>().ok_or_else(|| Problem::new(Code::Internal))
}
