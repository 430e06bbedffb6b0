//! What is counted about requests. Looking a metric up by its labels costs more than counting, so it is done once for each
//! route.

use std::sync::OnceLock;
use std::time::Duration;

use ::metrics::{Counter, Gauge, Histogram, counter, gauge, histogram};

use crate::metrics::{HTTP_DURATION, HTTP_IN_FLIGHT, HTTP_REQUESTS};

/// Statuses of requests that did what they should; the others are looked up each time.
const USUAL: [u16; 4] = [200, 201, 202, 204];

/// What is counted about the requests of one method and route.
#[derive(Debug)]
pub struct RequestsOf {
    method: String,
    route: String,
    took: OnceLock<Histogram>,
    answered: [OnceLock<Counter>; USUAL.len()],
}

impl RequestsOf {
    /// Of those of a route. Nothing is told of it before there is one.
    #[must_use]
    pub fn route(method: &str, route: &str) -> Self {
        Self {
            method: method.to_owned(),
            route: route.to_owned(),
            took: OnceLock::new(),
            answered: Default::default(),
        }
    }

    /// One was answered.
    pub fn answered(&self, status: u16, took: Duration) {
        match USUAL.iter().position(|usual| *usual == status) {
            Some(place) => self.answered[place].get_or_init(|| self.counter(status)).increment(1),
            None => self.counter(status).increment(1),
        }
        let histogram =
            || histogram!(HTTP_DURATION, "method" => self.method.clone(), "route" => self.route.clone());
        self.took.get_or_init(histogram).record(took.as_secs_f64());
    }

    fn counter(&self, status: u16) -> Counter {
        let (method, route) = (self.method.clone(), self.route.clone());
        counter!(HTTP_REQUESTS, "method" => method, "route" => route, "status" => status.to_string())
    }
}

/// How many requests are being answered.
#[derive(Debug, Default)]
pub struct RequestsInFlight(OnceLock<Gauge>);

impl RequestsInFlight {
    /// One more (1.0), or one less (-1.0).
    pub fn change(&self, by: f64) {
        self.0.get_or_init(|| gauge!(HTTP_IN_FLIGHT)).increment(by);
    }
}

#[cfg(test)]
mod tests {
    use metrics_exporter_prometheus::PrometheusBuilder;

    use super::*;

    #[test]
    fn every_answer_is_counted_however_rare_its_status() {
        let recorder = PrometheusBuilder::new().build_recorder();
        ::metrics::with_local_recorder(&recorder, || {
            let requests = RequestsOf::route("POST", "/v1/messages");
            for status in [202, 503, 202, 503, 202] {
                requests.answered(status, Duration::from_millis(3));
            }
            RequestsInFlight::default().change(1.0);
        });
        let told = recorder.handle().render();
        for line in [
            r#"http_requests_total{method="POST",route="/v1/messages",status="202"} 3"#,
            r#"http_requests_total{method="POST",route="/v1/messages",status="503"} 2"#,
            "http_requests_in_flight 1",
        ] {
            assert!(told.contains(line), "{line} is not in\n{told}");
        }
        assert!(
            told.contains(r#"http_request_duration_seconds_count{method="POST",route="/v1/messages"} 5"#),
            "{told}"
        );
    }
}
