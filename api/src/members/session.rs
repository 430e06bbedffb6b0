//! Sessions: a cookie that only we read and only this site sends, ended after a while of nothing and after a day's work.
//! (OWASP, Session Management Cheat Sheet.)

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{SubsecRound as _, TimeDelta, Utc};
use domain::{AppId, MemberId};
use poem::Request;
use poem::http::header;
use rand::Rng as _;
use sha2::{Digest as _, Sha256};
use sqlx::PgConnection;
use store::members::roles;
use store::sessions::{Session, find, insert, touch};

use super::Members;
use super::seat::{NoSeat, Seat, choose, scopes_of};
use crate::edge::{Code, Problem};
use crate::principal::Principal;

/// Browsers take this name only with `Secure`, `Path=/` and no `Domain`, so no other host can set it.
/// (RFC 6265bis, section 4.1.3.2)
const NAME: &str = "__Host-session";
/// A session nobody uses ends after this long.
pub(crate) const IDLE: TimeDelta = TimeDelta::minutes(30);
/// However much it is used, a session ends after this long.
const LIFETIME: TimeDelta = TimeDelta::hours(12);
/// How exactly it is noted when a session was used.
const NOTED_EVERY: TimeDelta = TimeDelta::minutes(1);

/// The session cookie of a request.
pub(crate) fn cookie_of(request: &Request) -> Option<String> {
    let cookies = request.headers().get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|value| value.split(';'));
    pairs.find_map(|pair| Some(pair.trim().strip_prefix(NAME)?.strip_prefix('=')?.to_owned()))
}

/// What a browser is told to keep.
pub(crate) fn cookie_for(cookie: &str) -> String {
    format!("{NAME}={cookie}; Path=/; Max-Age={}; Secure; HttpOnly; SameSite=Strict", LIFETIME.num_seconds())
}

/// What a browser is told to forget.
pub(crate) fn without_cookie() -> String {
    format!("{NAME}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict")
}

/// What a page has to send with every change: another site may make a browser send the cookie, but can not read this.
pub(crate) fn csrf_token(cookie: &str) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, cookie.as_bytes());
    URL_SAFE_NO_PAD.encode(hmac::sign(&key, b"csrf"))
}

/// Begins a session, and answers its cookie.
pub(crate) async fn begin(
    conn: &mut PgConnection,
    member: MemberId,
    address: Option<String>,
) -> Result<(String, Session), Problem> {
    let mut random = [0; 32];
    rand::rng().fill_bytes(&mut random);
    let cookie = URL_SAFE_NO_PAD.encode(random);
    let now = Utc::now().trunc_subsecs(6);
    let session = Session {
        id: hash(&cookie),
        member,
        address,
        created_at: now,
        last_used_at: now,
        ends_at: now + LIFETIME,
    };
    insert(conn, &session).await?;
    Ok((cookie, session))
}

/// Who sends `cookie`, acting for the app they named. Asked of the database every time: a session that ended has ended.
/// Suspects wait for each other, so that whoever invents cookies does not fill the database's connections.
pub(crate) async fn recognise(
    members: &Members,
    cookie: &str,
    named: Option<AppId>,
    is_suspect: bool,
) -> Result<Principal, Problem> {
    let _turn = if is_suspect { members.suspects.acquire().await.ok() } else { None };
    let now = Utc::now().trunc_subsecs(6);
    let mut conn = members.pool.acquire().await?;
    let session = find(&mut conn, &hash(cookie), IDLE, now).await?;
    let session = session.ok_or_else(|| Problem::new(Code::SessionEnded))?;
    let memberships = roles(&mut conn, session.member).await?;
    if now - session.last_used_at >= NOTED_EVERY {
        touch(&mut conn, &session.id, now).await?;
    }
    let (app, role) = choose(&memberships, named).map_err(|error| match error {
        NoSeat::Which => Problem::new(Code::AppRequired),
        NoSeat::Nothing => Problem::new(Code::NotAMember),
    })?;
    // Who is a member of all apps may name one that is none.
    if let Some(app) = named {
        let found = store::apps::get(&mut conn, app).await?.ok_or_else(|| Problem::new(Code::NotAMember))?;
        if found.erased_at.is_some() {
            return Err(Problem::new(Code::AppErased));
        }
    }
    Ok(Principal {
        name: format!("member:{}", session.member),
        app,
        scopes: scopes_of(role, app),
        networks: domain::Networks::default(),
        ends_at: None,
        made_by: None,
        is_operator: memberships.iter().any(|membership| membership.app.is_none()),
        seat: Some(Seat { id: session.member, role, session, csrf_token: csrf_token(cookie) }),
    })
}

fn hash(cookie: &str) -> Vec<u8> {
    Sha256::digest(cookie.as_bytes()).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_session_is_found_among_other_cookies() {
        let request = Request::builder().header("Cookie", "a=b; __Host-session=xyz; c=d").finish();
        assert_eq!(cookie_of(&request).as_deref(), Some("xyz"));
        let other = Request::builder().header("Cookie", "__Host-sessions=xyz").finish();
        assert_eq!(cookie_of(&other), None);
    }
}
