//! `/metrics`, `/health/live` and `/health/ready` on a port of their own.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::metrics::SECONDS;

/// Why nothing can be told.
#[derive(Debug, thiserror::Error)]
pub enum TelemetryError {
    /// The port is taken, or not allowed.
    #[error("metrics can not be served on {address}: {source}; set METRICS_ADDR to a free address")]
    Bind {
        /// Where.
        address: SocketAddr,
        /// Why.
        source: std::io::Error,
    },
}

/// Whether a process is fit for work, asked at every `/health/ready`.
pub type Health = Arc<dyn Fn() -> bool + Send + Sync>;

/// What is looked up when somebody scrapes, e.g. how a pool stands.
pub type Look = Arc<dyn Fn() + Send + Sync>;

/// Serves what a process tells about itself.
pub struct MetricsServer {
    listener: TcpListener,
    handle: PrometheusHandle,
    health: Health,
    look: Option<Look>,
}

impl MetricsServer {
    /// Takes the port, and collects metrics from now on.
    ///
    /// # Errors
    /// The port is taken.
    pub async fn bind(address: SocketAddr, health: Health) -> Result<Self, TelemetryError> {
        let listener = TcpListener::bind(address).await;
        let listener = listener.map_err(|source| TelemetryError::Bind { address, source })?;
        Ok(Self { listener, handle: recorder(), health, look: None })
    }

    /// Looks at more before every answer.
    #[must_use]
    pub fn looking_at(self, look: Look) -> Self {
        Self { look: Some(look), ..self }
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> Option<SocketAddr> {
        self.listener.local_addr().ok()
    }

    /// Answers until `stop`.
    pub async fn serve(self, stop: CancellationToken) {
        let mut upkeep = tokio::time::interval(std::time::Duration::from_secs(5));
        loop {
            let accepted = tokio::select! {
                accepted = self.listener.accept() => accepted,
                // Histograms collect until somebody folds them; scrapes may be rare.
                _ = upkeep.tick() => {
                    self.handle.run_upkeep();
                    continue;
                }
                () = stop.cancelled() => return,
            };
            let Ok((stream, _)) = accepted else { continue };
            let (handle, health) = (self.handle.clone(), Arc::clone(&self.health));
            let look = self.look.clone();
            let answer = service_fn(move |request: Request<Incoming>| {
                if let Some(look) = &look
                    && request.uri().path() == "/metrics"
                {
                    look();
                }
                let response = respond(&request, &handle, &health);
                async move { Ok::<_, Infallible>(response) }
            });
            tokio::spawn(
                http1::Builder::new().keep_alive(false).serve_connection(TokioIo::new(stream), answer),
            );
        }
    }
}

fn respond(request: &Request<Incoming>, handle: &PrometheusHandle, health: &Health) -> Response<Full<Bytes>> {
    let (status, body) = match request.uri().path() {
        "/metrics" => {
            metrics_process::Collector::default().collect();
            (StatusCode::OK, handle.render())
        }
        "/health/live" => (StatusCode::OK, "live\n".to_owned()),
        "/health/ready" if health() => (StatusCode::OK, "ready\n".to_owned()),
        "/health/ready" => (StatusCode::SERVICE_UNAVAILABLE, "not ready\n".to_owned()),
        _ => (StatusCode::NOT_FOUND, "try /metrics, /health/live or /health/ready\n".to_owned()),
    };
    let mut response = Response::new(Full::new(Bytes::from(body)));
    *response.status_mut() = status;
    response
}

/// The process's one recorder. In tests several servers share a process, and with it the recorder.
fn recorder() -> PrometheusHandle {
    static HANDLE: std::sync::OnceLock<PrometheusHandle> = std::sync::OnceLock::new();
    let handle = HANDLE.get_or_init(|| {
        let builder = PrometheusBuilder::new();
        let builder = builder.set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &SECONDS);
        let recorder = builder.unwrap_or_else(|_| PrometheusBuilder::new()).build_recorder();
        let handle = recorder.handle();
        // Fails only if there is a recorder already, and then that one is used.
        let _ = ::metrics::set_global_recorder(recorder);
        handle
    });
    handle.clone()
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    async fn get(address: SocketAddr, path: &str) -> String {
        let mut stream = tokio::net::TcpStream::connect(address).await.expect("connected");
        stream
            .write_all(format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n").as_bytes())
            .await
            .expect("written");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.expect("read");
        answer
    }

    #[tokio::test]
    async fn metrics_and_health_are_told() {
        let server = MetricsServer::bind(SocketAddr::from(([127, 0, 0, 1], 0)), Arc::new(|| false))
            .await
            .expect("bound");
        let address = server.address().expect("an address");
        let stop = CancellationToken::new();
        let serving = tokio::spawn(server.serve(stop.clone()));
        crate::metrics::accepted(Channel::Apns, 3);
        assert!(
            get(address, "/metrics").await.contains("automata_messages_accepted_total{channel=\"apns\"} 3")
        );
        assert!(get(address, "/health/live").await.starts_with("HTTP/1.1 200"));
        assert!(get(address, "/health/ready").await.starts_with("HTTP/1.1 503"));
        assert!(get(address, "/").await.starts_with("HTTP/1.1 404"));
        stop.cancel();
        serving.await.expect("ends");
    }

    use domain::Channel;
}
