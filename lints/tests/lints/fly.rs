//! `fly.api.toml` and `fly.worker.toml`: what fly.io is told. <https://fly.io/docs/reference/configuration/>

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Arc;

use lints::{sources, text};
use settings::{ApiSettings, Environment, WorkerSettings};
use telemetry::MetricsServer;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio_util::sync::CancellationToken;
use toml::{Table, Value};

pub(crate) const FILES: [&str; 2] = ["fly.api.toml", "fly.worker.toml"];

/// One of the files.
pub(crate) struct Fly(pub(crate) Table);

impl Fly {
    pub(crate) fn read(path: &str) -> Self {
        Self(text(path).parse().unwrap_or_else(|error| panic!("{path}: {error}")))
    }

    /// The value at a dotted path; of a list, its first element's.
    pub(crate) fn at(&self, path: &str) -> &Value {
        let mut parts = path.split('.');
        let first = parts.next().and_then(|name| self.0.get(name));
        let value = parts.fold(first, |value, name| {
            let value = value?;
            value.as_array().map_or(Some(value), |list| list.first())?.get(name)
        });
        value.unwrap_or_else(|| panic!("{path} is missing"))
    }

    pub(crate) fn text(&self, path: &str) -> &str {
        self.at(path).as_str().unwrap_or_else(|| panic!("{path} is no text"))
    }

    fn number(&self, path: &str) -> u64 {
        let number = self.at(path).as_integer().and_then(|number| u64::try_from(number).ok());
        number.unwrap_or_else(|| panic!("{path} is no number"))
    }

    /// What the programs find in their environment: this file's, and the secrets of the platform.
    fn environment(&self) -> Environment {
        let pepper = format!("1:{}", "ab".repeat(32));
        let secrets = [
            ("DATABASE_URL", "postgres://a:b@c/d"),
            ("API_KEY_PEPPERS", pepper.as_str()),
            ("ENCRYPTION_KEYS", pepper.as_str()),
        ];
        let own = self.at("env").as_table().expect("a table").iter();
        let own = own.map(|(name, value)| (name.as_str(), value.as_str().expect("variables are texts")));
        Environment::of(own.chain(secrets))
    }

    fn api(&self) -> ApiSettings {
        ApiSettings::read(&self.environment()).expect("the API starts with these settings")
    }

    fn worker(&self) -> WorkerSettings {
        WorkerSettings::read(&self.environment()).expect("a worker starts with these settings")
    }

    fn port(&self, path: &str) -> u16 {
        u16::try_from(self.number(path)).expect("a port")
    }
}

/// Keys these files use, each looked up in flyctl's own configuration structure; `*` is a name of ours.
const KNOWN: [&str; 45] = [
    "app",
    "build.build-target",
    "build.dockerfile",
    "checks.*.grace_period",
    "checks.*.interval",
    "checks.*.method",
    "checks.*.path",
    "checks.*.port",
    "checks.*.timeout",
    "checks.*.type",
    "deploy.max_unavailable",
    "deploy.release_command",
    "deploy.release_command_timeout",
    "deploy.release_command_vm.memory",
    "deploy.release_command_vm.size",
    "deploy.strategy",
    "deploy.wait_timeout",
    "env.*",
    "files.guest_path",
    "files.secret_name",
    "http_service.auto_start_machines",
    "http_service.auto_stop_machines",
    "http_service.checks.grace_period",
    "http_service.checks.interval",
    "http_service.checks.method",
    "http_service.checks.path",
    "http_service.checks.timeout",
    "http_service.concurrency.hard_limit",
    "http_service.concurrency.soft_limit",
    "http_service.concurrency.type",
    "http_service.force_https",
    "http_service.internal_port",
    "http_service.tls_options.alpn",
    "http_service.tls_options.versions",
    "kill_signal",
    "kill_timeout",
    "metrics.path",
    "metrics.port",
    "primary_region",
    "processes.*",
    "restart.policy",
    "restart.retries",
    "vm.memory",
    "vm.processes",
    "vm.size",
];

/// Tables whose keys are names of ours.
const OWN_NAMES: [&str; 3] = ["checks", "env", "processes"];

fn keys(prefix: &str, value: &Value, found: &mut BTreeSet<String>) {
    let tables: Vec<&Table> = match (value.as_table(), value.as_array()) {
        (Some(table), _) => vec![table],
        (_, Some(list)) => list.iter().filter_map(Value::as_table).collect(),
        _ => Vec::new(),
    };
    if tables.is_empty() {
        found.insert(prefix.to_owned());
    }
    for (name, value) in tables.into_iter().flatten() {
        let name = if OWN_NAMES.contains(&prefix) { "*" } else { name };
        keys(&if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") }, value, found);
    }
}

#[test]
fn every_key_is_one_flyctl_knows() {
    let mut used = BTreeSet::new();
    for file in FILES {
        keys("", &Value::Table(Fly::read(file).0), &mut used);
    }
    let known: BTreeSet<String> = KNOWN.map(str::to_owned).into();
    assert_eq!(used, known, "flyctl ignores a key it does not know without a word");
}

#[test]
fn every_variable_is_one_the_programs_read() {
    for file in FILES {
        let fly = Fly::read(file);
        for name in fly.at("env").as_table().expect("a table").keys() {
            let literal = format!("\"{name}\"");
            let read = sources().iter().any(|source| {
                source.path.starts_with("shared/settings/src") && source.product.contains(&literal)
            });
            assert!(read, "{file}: nobody reads {name}");
            assert!(!name.starts_with("FLY_"), "{file}: fly refuses {name}, it sets such variables itself");
        }
    }
}

#[test]
fn no_secret_is_written_down() {
    for file in FILES {
        for (name, value) in Fly::read(file).at("env").as_table().expect("a table") {
            let value = value.as_str().expect("variables are texts");
            let secret =
                ["PASSWORD", "SECRET", "PEPPER", "DATABASE_URL"].iter().any(|word| name.contains(word))
                    || ["_KEY", "_TOKEN"].iter().any(|end| name.ends_with(end));
            assert!(!secret && !value.contains('@'), "{file}: {name} belongs into `fly secrets`");
        }
    }
}

#[test]
fn ports_are_those_the_programs_listen_on() {
    let api = Fly::read("fly.api.toml");
    assert_eq!(api.port("http_service.internal_port"), api.api().bind.port());
    assert_eq!(api.port("metrics.port"), api.api().metrics.port());
    let worker = Fly::read("fly.worker.toml");
    assert_eq!(worker.port("metrics.port"), worker.worker().metrics.port());
    assert_eq!(worker.port("checks.alive.port"), worker.worker().metrics.port());
}

#[test]
fn programs_listen_on_ipv6_too() {
    // fly's private network is IPv6 only: <https://fly.io/docs/networking/private-networking/>
    let (api, worker) = (Fly::read("fly.api.toml").api(), Fly::read("fly.worker.toml").worker());
    assert!([api.bind, api.metrics, worker.metrics].iter().all(SocketAddr::is_ipv6));
}

#[test]
fn a_worker_has_time_to_drain_before_it_is_killed() {
    let fly = Fly::read("fly.worker.toml");
    let (allowed, wanted) = (fly.number("kill_timeout"), fly.worker().drain_timeout.as_secs());
    assert!(wanted + 10 <= allowed, "DRAIN_TIMEOUT {wanted} s, kill_timeout {allowed} s");
    assert!(allowed <= 300, "fly waits for 300 s at most");
}

#[test]
fn the_api_has_time_to_answer_what_runs() {
    let source = text("api/src/running.rs");
    let drain = source.split_once("const DRAIN: Duration = Duration::from_secs(").expect("its drain time").1;
    let drain: u64 = drain.split_once(')').and_then(|(digits, _)| digits.parse().ok()).expect("seconds");
    assert!(drain + 10 <= Fly::read("fly.api.toml").number("kill_timeout"));
}

#[test]
fn programs_are_asked_to_stop_by_the_signal_they_hear() {
    for (file, program) in [("fly.api.toml", "api/src/main.rs"), ("fly.worker.toml", "worker/src/main.rs")] {
        assert_eq!(Fly::read(file).text("kill_signal"), "SIGTERM");
        assert!(text(program).contains("SignalKind::terminate()"), "{program}");
    }
}

#[test]
fn the_schema_is_migrated_before_the_new_api_starts() {
    let command = Fly::read("fly.api.toml").text("deploy.release_command").to_owned();
    assert_eq!(command, "/app/automata-api migrate");
    assert!(text("api/src/main.rs").contains("    Migrate,\n"), "automata-api has no command `migrate`");
    let worker = Fly::read("fly.worker.toml");
    assert!(worker.at("deploy").get("release_command").is_none(), "one app migrates");
}

#[test]
fn the_api_s_check_is_a_path_of_its_contract() {
    let path = Fly::read("fly.api.toml").text("http_service.checks.path").to_owned();
    let contract: serde_json::Value =
        serde_json::from_str(&text("openapi.json")).expect("openapi.json reads");
    assert!(contract["paths"][path.as_str()]["get"].is_object(), "{path} is not in openapi.json");
}

#[tokio::test]
async fn a_worker_answers_its_check_and_tells_its_metrics() {
    let fly = Fly::read("fly.worker.toml");
    let loopback = SocketAddr::from(([127, 0, 0, 1], 0));
    let server = MetricsServer::bind(loopback, Arc::new(|| true)).await.expect("a port");
    let address = server.address().expect("an address");
    let stop = CancellationToken::new();
    let serving = tokio::spawn(server.serve(stop.clone()));
    for path in [fly.text("checks.alive.path"), fly.text("metrics.path")] {
        let mut stream = tokio::net::TcpStream::connect(address).await.expect("connected");
        let request = format!("GET {path} HTTP/1.1\r\nHost: fly\r\n\r\n");
        stream.write_all(request.as_bytes()).await.expect("written");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.expect("read");
        assert!(answer.starts_with("HTTP/1.1 200"), "{path}: {answer}");
    }
    stop.cancel();
    serving.await.expect("ends");
}

#[test]
fn clients_speak_tls_1_3() {
    let fly = Fly::read("fly.api.toml");
    let versions = fly.at("http_service.tls_options.versions").as_array().expect("a list");
    assert_eq!(versions.as_slice(), [Value::from("TLSv1.3")]);
    assert_eq!(fly.at("http_service.force_https").as_bool(), Some(true));
}

#[test]
fn the_three_regions_are_scaled_and_rolled_out_to() {
    let scale = text("deploy/scale.sh");
    assert!(scale.contains("regions=nrt,fra,syd"));
    let deploy = text(".github/workflows/deploy.yml");
    let rollouts: Vec<&str> =
        deploy.lines().filter(|line| line.contains("rollout.sh") && line.contains("syd")).collect();
    assert_eq!(rollouts.len(), FILES.len(), "every app is rolled out to production");
    assert!(rollouts.iter().all(|line| line.ends_with(" syd fra nrt")), "{rollouts:?}");
    for file in FILES {
        assert_eq!(Fly::read(file).text("primary_region"), "nrt", "{file}: the database is in nrt");
    }
}

#[test]
fn a_machine_keeps_nothing_so_any_machine_can_replace_it() {
    for file in FILES {
        assert!(!Fly::read(file).0.contains_key("mounts"), "{file}: state belongs into PostgreSQL");
    }
}

/// Two processes that go on from the same memory would seal with the same nonces
/// (docs/adr/0034-a-request-is-looked-up-once.md).
#[test]
fn no_machine_is_restored_from_its_memory() {
    for file in FILES {
        assert!(!text(file).contains("suspend"), "{file}: machines are started, not resumed");
    }
}
