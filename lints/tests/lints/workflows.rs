//! `.github/workflows`: what runs with our secrets.
//! <https://docs.github.com/en/actions/reference/security/secure-use>

use lints::text;
use serde_json::Value;

const FILES: [&str; 3] =
    [".github/workflows/ci.yml", ".github/workflows/nightly.yml", ".github/workflows/deploy.yml"];

fn workflows() -> impl Iterator<Item = (&'static str, Value)> {
    FILES.into_iter().map(|path| {
        let workflow = serde_saphyr::from_str(&text(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        (path, workflow)
    })
}

fn jobs() -> Vec<(String, Value)> {
    let of = |(path, workflow): (&'static str, Value)| {
        let jobs = workflow["jobs"].as_object().cloned().unwrap_or_default();
        jobs.into_iter().map(move |(name, job)| (format!("{path}: {name}"), job))
    };
    workflows().flat_map(of).collect()
}

fn steps() -> Vec<(String, Value)> {
    let of = |(name, job): (String, Value)| {
        let steps = job["steps"].as_array().cloned().unwrap_or_default();
        steps.into_iter().map(move |step| (name.clone(), step))
    };
    jobs().into_iter().flat_map(of).collect()
}

#[test]
fn no_workflow_is_forgotten_here() {
    let folder = std::fs::read_dir(lints::root().join(".github/workflows")).expect("a folder");
    assert_eq!(folder.count(), FILES.len());
}

#[test]
fn somebody_else_s_action_is_named_by_its_commit() {
    for path in FILES {
        for line in
            text(path).lines().filter_map(|line| line.trim().trim_start_matches("- ").strip_prefix("uses: "))
        {
            if line.starts_with("./") {
                continue;
            }
            let (action, version) =
                line.split_once(" # ").unwrap_or_else(|| panic!("{path}: {line}: no version"));
            let commit = action.split_once('@').map_or("", |(_, commit)| commit);
            let is_commit = commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit());
            assert!(is_commit, "{path}: {action}: a tag can be moved, a commit can not");
            assert!(version.starts_with('v'), "{path}: {line}: the comment says which version that is");
        }
    }
}

#[test]
fn a_job_may_read_the_sources_and_nothing_else() {
    for (path, workflow) in workflows() {
        assert_eq!(workflow["permissions"], serde_json::json!({}), "{path}: nothing unless a job asks");
    }
    for (name, job) in jobs() {
        assert_eq!(job["permissions"], serde_json::json!({ "contents": "read" }), "{name}");
    }
}

#[test]
fn no_credential_stays_on_the_machine() {
    for (name, step) in steps() {
        if step["uses"].as_str().is_some_and(|action| action.starts_with("actions/checkout@")) {
            assert_eq!(step["with"]["persist-credentials"], false, "{name}");
        }
    }
}

#[test]
fn no_value_becomes_a_part_of_a_script() {
    for (name, step) in steps() {
        let script = step["run"].as_str().unwrap_or_default();
        assert!(!script.contains("${{"), "{name}: hand it over in `env`: {script}");
    }
}

#[test]
fn every_job_ends() {
    for (name, job) in jobs() {
        let bounded = job["timeout-minutes"].as_u64().is_some_and(|minutes| minutes <= 180);
        assert!(bounded || job["uses"].is_string(), "{name} has no timeout");
    }
}

#[test]
fn strangers_start_nothing_that_has_secrets() {
    for (path, workflow) in workflows() {
        let events = workflow["on"].as_object().unwrap_or_else(|| panic!("{path}: `on` is no table"));
        assert!(!events.contains_key("pull_request_target"), "{path}");
        let with_secrets = text(path).contains("secrets.");
        assert!(!(with_secrets && events.contains_key("pull_request")), "{path}");
    }
}

#[test]
fn production_comes_after_tests_and_staging_and_one_at_a_time() {
    let (_, deploy) = workflows().last().expect("deploy.yml");
    assert_eq!(deploy["concurrency"]["cancel-in-progress"], false, "a migration is never cut off");
    let jobs = &deploy["jobs"];
    let order = [("build", "ci"), ("staging", "build"), ("production", "staging")];
    assert!(order.iter().all(|(job, after)| jobs[job]["needs"] == *after));
    assert_eq!(jobs["production"]["environment"], "production");
    let flyctl =
        steps().into_iter().filter(|(_, step)| step["uses"].as_str().is_some_and(|a| a.contains("flyctl")));
    for (name, step) in flyctl {
        assert!(step["with"]["version"].is_string(), "{name}: flyctl's version is pinned");
    }
}

#[test]
fn ci_runs_what_a_developer_runs() {
    let local = text(".ci/run");
    let scripts: Vec<String> =
        steps().iter().filter_map(|(_, step)| Some(step["run"].as_str()?.trim().to_owned())).collect();
    for command in
        ["make chaos", "make soak", "make fuzz-api QUICK=1", "make sdk-test", "make fuzz-api EXAMPLES"]
    {
        assert!(scripts.iter().any(|script| script.starts_with(command)), "{command}");
    }
    for command in ["make check", "make test"] {
        assert!(local.lines().any(|line| line == command), ".ci/run");
        assert!(scripts.iter().any(|script| script == command), "{command}");
    }
}
