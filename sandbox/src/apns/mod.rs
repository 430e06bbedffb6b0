//! Apple's side: `POST /3/device/<token>`.

mod provider_token;
mod reason;
mod request;

use std::sync::atomic::Ordering;

use bytes::Bytes;
use hyper::Request;
use uuid::Uuid;

use crate::ledger::Received;
use crate::running::{State, hash_of, now_micros};
use crate::scenario::{Provider, Reaction};
use crate::server::{Answer, Connection};
pub(crate) use provider_token::ProviderTokens;
use reason::Reason;
use request::Push;

/// Answers one push.
pub(crate) fn answer(request: &Request<Bytes>, connection: &Connection, state: &State) -> Answer {
    let apns_id = request::apns_id(request).unwrap_or_else(Uuid::new_v4);
    let exchange = Exchange { request, connection, state, apns_id };
    exchange.check().map_or_else(
        |reason| exchange.reject(reason),
        |push| match state.faults.reaction(&state.scenario(), Provider::Apns, &push.token) {
            None => exchange.accept(&push),
            Some(reaction) => exchange.react(reaction, &push),
        },
    )
}

/// One push and its surroundings.
struct Exchange<'a> {
    request: &'a Request<Bytes>,
    connection: &'a Connection,
    state: &'a State,
    apns_id: Uuid,
}

impl Exchange<'_> {
    fn check(&self) -> Result<Push, Reason> {
        let push = Push::read(self.request)?;
        provider_token::check(self.request, self.connection, self.state)?;
        push.check_content(self.request.body(), &self.state.issued.apns.topic)?;
        Ok(push)
    }

    fn accept(&self, push: &Push) -> Answer {
        self.state.ledger.add(Received {
            provider: Provider::Apns,
            token: push.token.as_str().into(),
            apns_id: self.apns_id,
            name: "".into(),
            collapse_key: push.collapse_id.as_str().into(),
            body_hash: hash_of(self.request.body()),
            at_micros: now_micros(),
        });
        self.connection.adapt(self.state, true);
        Answer::Response(reason::accepted(self.apns_id))
    }

    fn reject(&self, reason: Reason) -> Answer {
        self.connection.adapt(self.state, false);
        if reason == Reason::BadDeviceToken {
            let bad = self.connection.bad_tokens.fetch_add(1, Ordering::AcqRel) + 1;
            let most = self.state.scenario().apns.close_after_bad_tokens;
            if most > 0 && bad >= most {
                self.connection.leave("TooManyBadTokens");
            }
        }
        Answer::Response(reason.response(self.apns_id))
    }

    fn react(&self, reaction: Reaction, push: &Push) -> Answer {
        let reason = match reaction {
            Reaction::Gone => Reason::Unregistered,
            Reaction::BadToken => Reason::BadDeviceToken,
            Reaction::WrongSender => Reason::DeviceTokenNotForTopic,
            Reaction::DeviceThrottled => Reason::TooManyRequests,
            Reaction::Throttled => Reason::TooManyProviderTokenUpdates,
            Reaction::Unavailable => Reason::ServiceUnavailable,
            Reaction::Internal => Reason::InternalServerError,
            Reaction::Html => return Answer::Response(reason::bad_gateway()),
            Reaction::BadPayload => Reason::PayloadEmpty,
            Reaction::NotAllowed => Reason::TopicDisallowed,
            Reaction::BadCredential => Reason::InvalidProviderToken,
            Reaction::ExpiredCredential => Reason::ExpiredProviderToken,
            Reaction::Novel => Reason::FlyingCarsOnly,
            Reaction::Silence => return Answer::Never,
            Reaction::Dropped => return Answer::Sever,
            Reaction::Refused => return Answer::Refuse,
            Reaction::AcceptedSilently => {
                self.accept(push);
                return Answer::Never;
            }
            Reaction::AcceptedThenDropped => {
                self.accept(push);
                return Answer::Sever;
            }
            // Apple's 200 has no body that could be cut.
            Reaction::AcceptedTruncated => return self.accept(push),
        };
        self.reject(reason)
    }
}
