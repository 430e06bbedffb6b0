//! How long an answer takes.

use std::time::Duration;

use crate::scenario::Latency;

/// The 99th percentile of the standard normal distribution.
const Z99: f64 = 2.326;

/// A draw from the scenario's distribution.
pub(crate) fn draw(latency: Latency) -> Duration {
    if latency.p50_ms <= 0.0 {
        return Duration::ZERO;
    }
    let sigma = (latency.p99_ms.max(latency.p50_ms) / latency.p50_ms).ln() / Z99;
    Duration::from_secs_f64((latency.p50_ms / 1_000.0 * (sigma * normal()).exp()).min(60.0))
}

/// Box and Muller's transform of two uniform draws.
fn normal() -> f64 {
    let (a, b): (f64, f64) = (rand::random(), rand::random());
    (-2.0 * (1.0 - a).ln()).sqrt() * (std::f64::consts::TAU * b).cos()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_follow_the_percentiles() {
        let latency = Latency { p50_ms: 30.0, p99_ms: 120.0 };
        let mut draws: Vec<Duration> = (0..20_000).map(|_| draw(latency)).collect();
        draws.sort();
        let (p50, p99) = (draws[10_000].as_millis(), draws[19_800].as_millis());
        assert!((28..33).contains(&p50), "{p50}");
        assert!((105..140).contains(&p99), "{p99}");
        assert_eq!(super::draw(Latency::default()), Duration::ZERO);
    }
}
