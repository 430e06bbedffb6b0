//! Every error code there is, with its status and what to do about it. Codes are never reused.

use poem::http::StatusCode;

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $status:ident, $title:literal, $advice:literal;)*) => {
        /// An error code.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Code {
            $($variant,)*
        }

        impl Code {
            /// Every code.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The machine's word.
            pub(crate) const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The HTTP status.
            pub(crate) const fn status(self) -> StatusCode {
                match self { $(Self::$variant => StatusCode::$status,)* }
            }

            /// A short summary, the same for every occurrence.
            pub(crate) const fn title(self) -> &'static str {
                match self { $(Self::$variant => $title,)* }
            }

            /// What to do about it.
            pub(crate) const fn advice(self) -> &'static str {
                match self { $(Self::$variant => $advice,)* }
            }
        }
    };
}

codes! {
    MalformedJson = "malformed_json", BAD_REQUEST, "The body is not JSON",
        "Send one JSON document (RFC 8259) in UTF-8. The detail says where it stops making sense.";
    InvalidParameter = "invalid_parameter", BAD_REQUEST, "A parameter does not read",
        "The errors name the parameter of the path, the query or the headers, and what it should look like.";
    UnknownParameter = "unknown_parameter", BAD_REQUEST, "A query parameter does not exist",
        "A filter that is not known would be ignored without a word, so it is refused. Check its spelling.";
    AuthenticationRequired = "authentication_required", UNAUTHORIZED, "No API key was given",
        "Send `Authorization: Bearer <API key>`. `automata keys create` makes a key.";
    ApiKeyInvalid = "api_key_invalid", UNAUTHORIZED, "The API key is not valid",
        "It is mistyped, incomplete, or of another installation. Keys look like as_live_<12 letters>_<38 letters>, \
         or as_pub_.. if they may be published.";
    ApiKeyExpired = "api_key_expired", UNAUTHORIZED, "The API key has expired",
        "Create a new key with POST /v1/api-keys or `automata keys create`.";
    ApiKeyRevoked = "api_key_revoked", UNAUTHORIZED, "The API key was revoked",
        "Use another key of the app.";
    TokenInvalid = "token_invalid", UNAUTHORIZED, "The token is not believed",
        "The detail says why. A token needs `iss`, `aud`, `sub`, `exp`, `iat`, `jti`, a `kid` in its header, a signature by \
         EdDSA or ES256, and lives a day at most. `POST /v1/tokens` makes one.";
    TokenExpired = "token_expired", UNAUTHORIZED, "The token has expired",
        "Make a new one with POST /v1/tokens, or ask whoever issued it.";
    TokenRevoked = "token_revoked", UNAUTHORIZED, "The token was ended",
        "Make a new one with POST /v1/tokens, or ask whoever issued it.";
    LoginFailed = "login_failed", UNAUTHORIZED, "That is not right",
        "The address, the password or the code is wrong, or there is no such member; nobody is told which. A code counts \
         once: wait for the next one.";
    OneTimeCodeRequired = "code_required", UNAUTHORIZED, "A code is needed",
        "This member has a second factor: send the six digits of the authenticator app as `code`.";
    SessionEnded = "session_ended", UNAUTHORIZED, "The session has ended",
        "It was ended, nobody used it for 30 minutes, or it is 12 hours old. Begin a new one with POST /v1/sessions.";
    CsrfTokenMissing = "csrf_token_missing", FORBIDDEN, "The request does not come from our page",
        "Send `CSRF-Token` with what POST /v1/sessions or GET /v1/sessions/current answered as `csrf_token`.";
    AppRequired = "app_required", FORBIDDEN, "The app has to be named",
        "You are a member of several apps. Send `App-Id` with the id of the one this is about.";
    NotAMember = "not_a_member", FORBIDDEN, "You are no member there",
        "An owner or an admin of the app can invite you with POST /v1/members.";
    SessionRequired = "session_required", FORBIDDEN, "A session is needed",
        "This is about a member, and an API key is nobody's. Begin a session with POST /v1/sessions.";
    RoleNotYours = "role_not_yours", FORBIDDEN, "The role is not yours to give or take",
        "Owners are named by owners, and nobody gives a role that may do more than they may.";
    NetworkNotAllowed = "network_not_allowed", FORBIDDEN, "That is not allowed from here",
        "The key or token is bound to networks, or every operator and member of all apps is, to networks or to an address \
         of their own (ADMIN_NETWORKS, ADMIN_BIND_ADDR), and this request came another way. Send it from there, or bind \
         the key anew. Behind a proxy of yours, check TRUSTED_PROXIES.";
    ScopeMissing = "scope_missing", FORBIDDEN, "The API key may not do this",
        "The detail names the missing scope. Create a key that has it.";
    AddressOwned = "address_owned", FORBIDDEN, "The address is somebody's",
        "Without the scope `subscriptions:write`, a subscription that has a user keeps its channel, environment and token, and \
         its token stays with it. Let your server register the new address, or register it under another id.";
    AppKeyRequired = "app_key_required", FORBIDDEN, "An app's key is needed",
        "An operator's key belongs to no app. Use a key of the app this is about.";
    OperatorKeyRequired = "operator_key_required", FORBIDDEN, "An operator's key is needed",
        "A key of an app can not do this. `automata keys create` without --app makes an operator's key.";
    NotFound = "not_found", NOT_FOUND, "There is no such thing",
        "It never existed, was deleted, was kept only for a time, or belongs to another app.";
    NoSuchRoute = "no_such_route", NOT_FOUND, "There is no such address",
        "See /docs for every address.";
    MethodNotAllowed = "method_not_allowed", METHOD_NOT_ALLOWED, "The address does not take this method",
        "See /docs for the methods of every address.";
    IdempotencyInProgress = "idempotency_in_progress", CONFLICT, "The first request with this key is not done",
        "Wait as long as Retry-After says and send the same request again.";
    TokensNotConfigured = "tokens_not_configured", CONFLICT, "This installation makes no tokens",
        "An operator has to set TOKEN_KEYS; docs/configuration.md says how.";
    KeyNotReplaceable = "key_not_replaceable", CONFLICT, "The API key can not be replaced",
        "It has ended or was replaced before. Create a new key, or replace the one that took its place.";
    TooManyEndedTokens = "too_many_ended_tokens", CONFLICT, "Too many tokens were ended",
        "10,000 at once are remembered per app, each for a day. End the key that made them, or let them end by themselves.";
    LastOwner = "last_owner", CONFLICT, "Nobody would own it any more",
        "Make somebody else an owner first.";
    FactorNotBegun = "factor_not_begun", CONFLICT, "There is no second factor to confirm",
        "Begin with POST /v1/sessions/current/second-factor, and send a code of what it answers.";
    DataKeyRenewed = "data_key_renewed", CONFLICT, "The key was renewed just now",
        "The app has a new data key, and what there is is being sealed anew under it. Send the request again once that \
         operation has ended, if it shall have one more.";
    SecondFactorExists = "second_factor_exists", CONFLICT, "There is a second factor already",
        "Remove it first, with POST /v1/sessions/current/second-factor/remove.";
    MessageOver = "message_over", CONFLICT, "The message can not be taken back any more",
        "Every recipient has a final status already.";
    AppErased = "app_erased", GONE, "The app was erased",
        "Its keys are destroyed, so nothing that was sealed for it can be read or added. Make a new app.";
    BodyTooLarge = "body_too_large", PAYLOAD_TOO_LARGE, "The body is too large",
        "At most 8 MiB, and 16 KiB where nobody has to be recognised first. Send several requests.";
    UnsupportedMediaType = "unsupported_media_type", UNSUPPORTED_MEDIA_TYPE, "The body is not declared as JSON",
        "Send `Content-Type: application/json`.";
    InvalidBody = "invalid_body", UNPROCESSABLE_ENTITY, "The body has faults",
        "The errors name all of them, each with a JSON pointer. Nothing was stored.";
    InvitationInvalid = "invitation_invalid", UNPROCESSABLE_ENTITY, "The invitation does not hold",
        "It was used, is older than 7 days, or a newer one took its place. If you used it, begin a session with POST \
         /v1/sessions; otherwise ask to be invited again.";
    NoRecipient = "no_recipient", UNPROCESSABLE_ENTITY, "The message would reach nobody",
        "The errors say for every target why it names nobody. Nothing was stored.";
    IdempotencyKeyReused = "idempotency_key_reused", UNPROCESSABLE_ENTITY, "The key was used for another request",
        "An Idempotency-Key names one request for 7 days. Use a new key for a new request.";
    RateLimited = "rate_limited", TOO_MANY_REQUESTS, "Too many requests",
        "Send the same request again after the seconds in Retry-After. `RateLimit` in every answer says what is left; \
         several recipients in one message and several messages in one batch count as one request.";
    TooManyFailures = "too_many_failures", TOO_MANY_REQUESTS, "Too many tries that proved nothing",
        "This address sent many requests that nobody could be recognised by, or somebody guessed at this member's password \
         or code. Mend the key; requests with a good one are answered as ever. A member tries again after the seconds in \
         Retry-After; sessions that began go on.";
    Internal = "internal", INTERNAL_SERVER_ERROR, "We made a mistake",
        "The request id leads us to the cause. Sending the same request again may help.";
    KeyUnavailable = "key_unavailable", SERVICE_UNAVAILABLE, "The app's key can not be used",
        "An operator has to act: the API's log says which version ENCRYPTION_KEYS lacks, or what the key service \
         said. Send the same request again, with the same Idempotency-Key, once that is mended.";
    IssuerUnavailable = "issuer_unavailable", SERVICE_UNAVAILABLE, "The token's issuer does not answer",
        "Its keys could not be fetched, so nobody knows whether the token is genuine. Send the same request again after \
         the seconds in Retry-After; if it stays so, ask whoever runs the issuer.";
    DatabaseUnavailable = "database_unavailable", SERVICE_UNAVAILABLE, "The database is not available",
        "Send the same request again, with the same Idempotency-Key, after the seconds in Retry-After.";
    TimedOut = "timed_out", SERVICE_UNAVAILABLE, "The request took too long",
        "It may have been carried out. Send it again with the same Idempotency-Key, and it happens once.";
}

impl Code {
    /// The code of a name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }

    /// Whether the same request can succeed later.
    pub(crate) const fn is_retryable(self) -> bool {
        matches!(
            self,
            Self::IdempotencyInProgress
                | Self::RateLimited
                | Self::TooManyFailures
                | Self::Internal
                | Self::KeyUnavailable
                | Self::IssuerUnavailable
                | Self::DatabaseUnavailable
                | Self::TimedOut
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_its_own_name() {
        let names: std::collections::BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
        assert_eq!(names.len(), Code::ALL.len());
        assert!(Code::ALL.iter().all(|code| Code::from_name(code.name()) == Some(*code)));
    }
}
