//! Members as tests have them: invited, come, in a session.

use poem::http::Method;
use serde_json::{Value, json};

use crate::client::{Answered, Client};
use crate::fixture::Fixture;

pub(crate) const PASSWORD: &str = "correct horse battery";

/// Somebody in a session.
pub(crate) struct Person {
    client: Client,
    pub(crate) id: String,
    cookie: String,
    csrf: String,
    app: Option<String>,
}

/// Invites somebody as `role`, by `inviter`, and lets them come.
pub(crate) async fn invited(inviter: &Client, email: &str, role: &str, app: Option<&str>) -> Value {
    let mut body = json!({ "email": email, "name": "Somebody", "role": role });
    if let Some(app) = app {
        body["app"] = app.into();
    }
    inviter.post("/v1/members", &body).await.expect(201)
}

pub(crate) async fn accept(client: &Client, member: &Value) {
    let body = json!({ "invitation": member["invitation"], "password": PASSWORD });
    client.with_key(None).post("/v1/members/accept", &body).await.expect(204);
}

pub(crate) async fn log_in(client: &Client, email: &str, password: &str, code: Option<&str>) -> Answered {
    let mut body = json!({ "email": email, "password": password });
    if let Some(code) = code {
        body["code"] = code.into();
    }
    client.with_key(None).post("/v1/sessions", &body).await
}

/// Somebody who has come to the fixture's app as `role`, in a session.
pub(crate) async fn member(fixture: &Fixture, role: &str) -> Person {
    let email = format!("{role}@example.com");
    let operator = fixture.operator_of_everything().await;
    let app = fixture.app.to_string();
    accept(&operator, &invited(&operator, &email, role, Some(&app)).await).await;
    Person::of(&operator, log_in(&operator, &email, PASSWORD, None).await)
}

impl Person {
    /// Who was answered with a session.
    pub(crate) fn of(client: &Client, answered: Answered) -> Self {
        let cookie = answered.header("Set-Cookie").expect("a cookie").to_owned();
        for part in ["__Host-session=", "Path=/", "Secure", "HttpOnly", "SameSite=Strict"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        assert!(!cookie.contains("Domain"), "{cookie}");
        let session = answered.expect(201);
        let text = |name: &str| session[name].as_str().expect("a text").to_owned();
        Self {
            client: client.with_key(None),
            id: text("member"),
            cookie: cookie.split(';').next().expect("a value").to_owned(),
            csrf: text("csrf_token"),
            app: None,
        }
    }

    /// The same, acting for an app they name.
    pub(crate) fn acting_for(&self, app: &str) -> Self {
        let Self { client, id, cookie, csrf, .. } = self;
        let app = Some(app.to_owned());
        Self { client: client.clone(), id: id.clone(), cookie: cookie.clone(), csrf: csrf.clone(), app }
    }

    /// Asks as a page of ours does.
    pub(crate) async fn ask(&self, method: Method, path: &str, body: &Value) -> Answered {
        self.ask_with(method, path, body, &[("CSRF-Token", &self.csrf)]).await
    }

    pub(crate) async fn get(&self, path: &str) -> Answered {
        self.ask_with(Method::GET, path, &json!({}), &[]).await
    }

    /// Asks as a page of somebody else could make a browser ask.
    pub(crate) async fn ask_from_elsewhere(&self, method: Method, path: &str, body: &Value) -> Answered {
        self.ask_with(method, path, body, &[]).await
    }

    async fn ask_with(&self, method: Method, path: &str, body: &Value, headers: &[(&str, &str)]) -> Answered {
        let mut headers = [headers, &[("Cookie", self.cookie.as_str())]].concat();
        if let Some(app) = &self.app {
            headers.push(("App-Id", app));
        }
        self.client.json(method, path, &headers, body).await
    }
}
