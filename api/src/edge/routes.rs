//! Every route of the document: for labels of metrics, names of parameters, and filters nobody knows.

use std::collections::HashMap;
use std::sync::Arc;

use poem::http::Method;
use serde_json::Value;
use telemetry::metrics::RequestsOf;

use super::codes::Code;
use super::fault::{Fault, deeper};
use super::problem::Problem;

/// Every route of the document.
pub(crate) struct Routes {
    /// Those without parameters, by address: most requests go there.
    fixed: HashMap<String, Vec<Route>>,
    others: Vec<Route>,
}

/// One route.
pub(crate) struct Route {
    method: Method,
    /// As in the document: `/v1/messages/{id}`.
    pub(crate) template: String,
    query: Vec<String>,
    /// Its name in the document.
    pub(crate) operation: Arc<str>,
    /// What is counted about its requests.
    pub(crate) requests: RequestsOf,
}

impl Routes {
    /// Reads them off the document.
    pub(crate) fn of(document: &Value) -> Self {
        let mut known = Vec::new();
        for (template, operations) in document["paths"].as_object().into_iter().flatten() {
            for (method, operation) in operations.as_object().into_iter().flatten() {
                let parameters = operation["parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
                let query = parameters.iter().filter(|parameter| parameter["in"] == "query");
                let method = method.to_ascii_uppercase();
                known.push(Route {
                    method: Method::from_bytes(method.as_bytes()).unwrap_or_default(),
                    template: template.clone(),
                    operation: operation["operationId"].as_str().unwrap_or_default().into(),
                    query: query.filter_map(|query| query["name"].as_str().map(str::to_owned)).collect(),
                    requests: RequestsOf::route(&method, template),
                });
            }
        }
        let (mut fixed, mut others): (HashMap<String, Vec<Route>>, _) = (HashMap::new(), Vec::new());
        for route in known {
            if route.template.contains('{') {
                others.push(route);
            } else {
                fixed.entry(route.template.clone()).or_default().push(route);
            }
        }
        // A fixed word wins over a parameter in its place.
        others.sort_by_key(|route| route.template.matches('{').count());
        Self { fixed, others }
    }

    /// The route of a request.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Option<&Route> {
        // HEAD is GET without a body (RFC 9110, section 9.3.2).
        let method = if *method == Method::HEAD { &Method::GET } else { method };
        self.fitting(path).find(|route| route.method == *method)
    }

    /// Those a path fits, fixed ones first.
    fn fitting<'a>(&'a self, path: &str) -> impl Iterator<Item = &'a Route> {
        let fixed = self.fixed.get(path).into_iter().flatten();
        fixed.chain(self.others.iter().filter(move |route| route.fits(path)))
    }

    /// The methods an address takes, as the `Allow` header of a 405 has to say (RFC 9110, section 15.5.6).
    pub(crate) fn methods(&self, path: &str) -> String {
        let Some(first) = self.fitting(path).next() else {
            // What is not in the document is a page.
            return Method::GET.to_string();
        };
        let alike = self.fitting(path).filter(|route| route.template == first.template);
        alike.map(|route| route.method.as_str()).collect::<Vec<_>>().join(", ")
    }
}

impl Route {
    fn fits(&self, path: &str) -> bool {
        let (mut template, mut path) = (self.template.split('/'), path.split('/'));
        loop {
            match (template.next(), path.next()) {
                (None, None) => return true,
                (Some(wanted), Some(given)) if wanted == given || wanted.starts_with('{') => {}
                _ => return false,
            }
        }
    }

    /// The name of the path's parameter number `index`.
    pub(crate) fn path_parameter(&self, index: usize) -> Option<&str> {
        let names = self.template.split('/').filter_map(|step| step.strip_prefix('{')?.strip_suffix('}'));
        names.into_iter().nth(index)
    }

    /// Refuses query parameters nobody knows: a mistyped filter would be ignored without a word.
    pub(crate) fn check_query(&self, query: Option<&str>) -> Result<(), Problem> {
        let names = query.unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
        let names = names.map(|pair| pair.split('=').next().unwrap_or_default());
        let unknown: Vec<Fault> = names
            .filter(|name| !self.query.iter().any(|known| known == name))
            .map(|name| Fault {
                pointer: deeper("/query", name),
                code: "unknown_parameter",
                detail: match self.query.as_slice() {
                    [] => "this address takes no query parameters".to_owned(),
                    known => format!("known are {}", known.join(", ")),
                },
            })
            .collect();
        if unknown.is_empty() { Ok(()) } else { Err(Problem::of_faults(Code::UnknownParameter, unknown)) }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn routes() -> Routes {
        Routes::of(&json!({ "paths": {
            "/v1/messages/{id}": { "get": { "parameters": [{ "in": "path", "name": "id" }] } },
            "/v1/messages/batch": { "get": {} },
            "/v1/messages": { "get": { "parameters": [{ "in": "query", "name": "limit" }] } },
        } }))
    }

    #[test]
    fn a_fixed_word_wins_over_a_parameter() {
        let routes = routes();
        let template = |path| routes.find(&Method::GET, path).map(|route| route.template.as_str());
        assert_eq!(template("/v1/messages/batch"), Some("/v1/messages/batch"));
        assert_eq!(template("/v1/messages/msg_1"), Some("/v1/messages/{id}"));
        assert_eq!(template("/v1/messages/msg_1/x"), None);
    }

    #[test]
    fn an_address_knows_its_methods() {
        let routes =
            Routes::of(&json!({ "paths": { "/a": { "get": {}, "post": {} }, "/{id}": { "put": {} } } }));
        let methods = ["/a", "/b", "/docs/b"].map(|path| routes.methods(path));
        assert_eq!(methods, ["GET, POST", "PUT", "GET"].map(str::to_owned));
    }

    #[test]
    fn a_mistyped_filter_is_refused() {
        let routes = routes();
        let route = routes.find(&Method::GET, "/v1/messages").expect("a route");
        assert!(route.check_query(Some("limit=3")).is_ok() && route.check_query(None).is_ok());
        let problem = route.check_query(Some("limits=3")).expect_err("refused");
        assert_eq!(problem.faults[0].pointer, "/query/limits");
    }
}
