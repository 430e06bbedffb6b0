//! Requests over many connections, each sending the next one when the last one is answered, or at a fixed rate.

use std::time::{Duration, Instant};

use anyhow::Context as _;
use bytes::Bytes;
use futures::future::try_join_all;
use http_body_util::{BodyExt as _, Full};
use hyper::Request;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::waits::Waits;

/// What is sent, and how hard.
#[derive(Debug, Clone)]
pub(crate) struct Load {
    pub(crate) connections: u32,
    pub(crate) duration: Duration,
    /// Requests a second, all connections together; as many as are answered if there is none.
    pub(crate) rate: Option<f64>,
}

/// What clients saw.
#[derive(Debug)]
pub(crate) struct Measured {
    pub(crate) requests_per_second: f64,
    pub(crate) p50_ms: f64,
    pub(crate) p99_ms: f64,
}

const BODY: &str = r#"{"to":{"tokens":[{"channel":"fcm","token":"bench-token-0000000000000000000000000000000000000000"}]},"content":{"title":"Your code","body":"482 913"},"priority":"critical"}"#;

impl Load {
    /// Sends to `address` until the time is over. Every answer has to be a success.
    pub(crate) async fn run(&self, address: &str, key: &str) -> anyhow::Result<Measured> {
        let began = Instant::now();
        let clients = (0..self.connections).map(|number| {
            tokio::spawn(self.clone().client(
                address.to_owned(),
                format!("Bearer {key}"),
                (number, began + self.duration),
            ))
        });
        let mut took = Vec::new();
        for client in try_join_all(clients).await? {
            took.extend(client?);
        }
        #[expect(clippy::cast_precision_loss, reason = "some hundred thousand requests")]
        let requests_per_second = took.len() as f64 / self.duration.as_secs_f64();
        let took = Waits::of(took);
        Ok(Measured { requests_per_second, p50_ms: took.at(0.5), p99_ms: took.at(0.99) })
    }

    async fn client(
        self,
        address: String,
        authorization: String,
        (number, end): (u32, Instant),
    ) -> anyhow::Result<Vec<u64>> {
        let mut sender = connect(&address).await?;
        let mut took = Vec::new();
        let every = self.rate.map(|rate| Duration::from_secs_f64(f64::from(self.connections) / rate));
        let mut due = Instant::now() + every.unwrap_or_default() * number / self.connections;
        loop {
            if let Some(every) = every {
                tokio::time::sleep_until(due.into()).await;
                due += every;
            }
            let began = Instant::now();
            if began >= end {
                return Ok(took);
            }
            let request = Request::post("/v1/messages")
                .header("host", &address)
                .header("authorization", &authorization)
                .header("content-type", "application/json")
                .body(Full::new(Bytes::from_static(BODY.as_bytes())))?;
            let response = sender.send_request(request).await?;
            let status = response.status();
            let body = response.into_body().collect().await?.to_bytes();
            anyhow::ensure!(status.is_success(), "{status}: {}", String::from_utf8_lossy(&body));
            took.push(u64::try_from(began.elapsed().as_micros())?);
        }
    }
}

pub(crate) async fn connect(address: &str) -> anyhow::Result<SendRequest<Full<Bytes>>> {
    let stream = TcpStream::connect(address).await.context("the server is not there")?;
    stream.set_nodelay(true)?;
    let (sender, connection) = handshake(TokioIo::new(stream)).await?;
    // Its end shows in the requests.
    tokio::spawn(connection);
    Ok(sender)
}
