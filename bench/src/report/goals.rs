//! What was to be reached. Each is a ratio, or a time of one run on the machine the report names.

use serde_json::{Value, json};

struct Goal {
    what: &'static str,
    /// Where the figure is.
    figure: &'static str,
    bound: Bound,
}

enum Bound {
    AtLeast(f64),
    AtMost(f64),
}

use Bound::{AtLeast, AtMost};

const GOALS: [Goal; 17] = [
    Goal { what: "queue, against the best peer", figure: "/queue/vs_best_peer", bound: AtLeast(2.5) },
    Goal {
        what: "queue, against a bare loop of statements",
        figure: "/queue/vs_bare_loop",
        bound: AtLeast(0.7),
    },
    Goal {
        what: "queue with history and pinned xmin, against empty",
        figure: "/queue/with_history_ratio",
        bound: AtLeast(0.8),
    },
    Goal {
        what: "enqueue to start on an idle queue, p99, ms",
        figure: "/queue/idle/p99_ms",
        bound: AtMost(10.0),
    },
    Goal {
        what: "intake, against one transaction per request",
        figure: "/intake/vs_naive",
        bound: AtLeast(4.0),
    },
    Goal { what: "intake at half load, p99, ms", figure: "/intake/p99_ms", bound: AtMost(25.0) },
    Goal {
        what: "fan-out, against the provider pools alone",
        figure: "/fanout/vs_pools",
        bound: AtLeast(0.8),
    },
    Goal { what: "database CPU per delivery, µs", figure: "/fanout/db_cpu_us", bound: AtMost(5.0) },
    Goal { what: "WAL per delivery, bytes", figure: "/fanout/wal_bytes", bound: AtMost(200.0) },
    Goal { what: "worker memory at its peak, MiB", figure: "/fanout/worker_peak_mb", bound: AtMost(120.0) },
    Goal { what: "critical during a bulk, p99, ms", figure: "/urgent/p99_ms", bound: AtMost(250.0) },
    Goal {
        what: "critical during a bulk, against quiet p99",
        figure: "/urgent/vs_quiet",
        bound: AtMost(5.0),
    },
    Goal {
        what: "CPU per delivery, most against fewest recipients",
        figure: "/growth/cost_ratio",
        bound: AtMost(1.15),
    },
    Goal {
        what: "CPU per delivery, fewest against most recipients",
        figure: "/growth/cost_ratio",
        bound: AtLeast(0.85),
    },
    Goal {
        what: "worker memory, end of a bulk against its middle",
        figure: "/fanout/memory_growth",
        bound: AtMost(1.1),
    },
    Goal { what: "sealing, of a request", figure: "/sealing/of_a_request", bound: AtMost(0.1) },
    Goal { what: "sealing, of a delivery", figure: "/sealing/of_a_delivery", bound: AtMost(0.1) },
];

/// Each goal that was measured, with whether it is reached.
pub(super) fn judged(told: &Value) -> Value {
    let judged = GOALS.iter().filter_map(|goal| {
        let measured = told.pointer(goal.figure)?.as_f64()?;
        let (bound, sign, is_reached) = match goal.bound {
            AtLeast(bound) => (bound, "at least", measured >= bound),
            AtMost(bound) => (bound, "at most", measured <= bound),
        };
        Some(json!({
            "what": goal.what, "figure": goal.figure.trim_start_matches('/').replace('/', "."), "bound": sign, "goal": bound,
            "measured": measured, "reached": is_reached,
        }))
    });
    judged.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_is_reached_on_its_side_only() {
        let judged = judged(&json!({ "queue": { "vs_bare_loop": 0.71, "idle": { "p99_ms": 11 } } }));
        let reached: Vec<_> =
            judged.as_array().into_iter().flatten().map(|goal| goal["reached"].clone()).collect();
        assert_eq!(reached, [json!(true), json!(false)]);
    }

    #[test]
    fn what_was_not_measured_is_not_judged() {
        assert_eq!(judged(&json!({ "queue": { "vs_best_peer": null } })), json!([]));
    }
}
