//! `deploy/rollout.sh`, run against a flyctl that only takes notes.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output};

use lints::root;
use tempfile::TempDir;

/// Answers as flyctl 0.4 does; `sick` lists regions whose machines fail their check once they run a new image.
const FLYCTL: &str = r#"#!/bin/sh
echo "$*" >> "$NOTES/calls"
case "$1 $2" in
  "releases --app") echo '[{"Version":8,"Status":"failed","ImageRef":"bad"},{"Version":7,"Status":"complete","ImageRef":"old"}]' ;;
  "machine list")
    for region in syd fra nrt; do
      status=passing
      case " $SICK " in *" $region "*) status=critical ;; esac
      echo "[{\"region\":\"$region\",\"state\":\"started\",\"checks\":[{\"name\":\"alive\",\"status\":\"$status\"}]}]"
    done | jq -s add ;;
esac
"#;

struct Rehearsal {
    folder: TempDir,
}

impl Rehearsal {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        write_program(&folder.path().join("flyctl"), FLYCTL);
        write_program(&folder.path().join("curl"), "#!/bin/sh\nexit 0\n");
        Self { folder }
    }

    fn run(&self, sick: &str) -> Output {
        let script =
            format!("PATH=\"{}:$PATH\"; exec sh deploy/rollout.sh \"$@\"", self.folder.path().display());
        let mut command = Command::new("sh");
        command.args(["-c", &script, "sh", "fly.api.toml", "new", "syd", "fra", "nrt"]).current_dir(root());
        command.env("NOTES", self.folder.path()).env("SICK", sick).env("PROBES", "3").env("PROBE_EVERY", "0");
        command.env("PROBE_FAILURES", "1").env("PROBE_URL", "https://api.example/health/ready");
        command.output().expect("a shell")
    }

    /// What was deployed: image, region, and whether the release command was left out.
    fn deployments(&self) -> Vec<(String, String, bool)> {
        let calls = fs::read_to_string(self.folder.path().join("calls")).unwrap_or_default();
        let of = |line: &str| {
            let words: Vec<&str> = line.split(' ').collect();
            let after = |name: &str| {
                words
                    .iter()
                    .position(|word| *word == name)
                    .map(|at| words[at + 1].to_owned())
                    .unwrap_or_default()
            };
            (after("--image"), after("--regions"), words.contains(&"--skip-release-command"))
        };
        calls.lines().filter(|line| line.starts_with("deploy ")).map(of).collect()
    }
}

fn write_program(path: &Path, text: &str) {
    fs::write(path, text).expect("written");
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("made executable");
}

fn deployment(image: &str, region: &str, without_release_command: bool) -> (String, String, bool) {
    (image.to_owned(), region.to_owned(), without_release_command)
}

/// CI's machines have it; a developer's need not.
fn jq_is_here() -> bool {
    Command::new("jq").arg("--version").output().is_ok()
}

#[test]
fn regions_follow_each_other_and_the_migration_runs_once() {
    if !jq_is_here() {
        return;
    }
    let rehearsal = Rehearsal::new();
    let output = rehearsal.run("");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let expected =
        [deployment("new", "syd", false), deployment("new", "fra", true), deployment("new", "nrt", true)];
    assert_eq!(rehearsal.deployments(), expected);
}

#[test]
fn a_region_that_falls_ill_gets_the_previous_image_back_and_ends_the_roll_out() {
    if !jq_is_here() {
        return;
    }
    let rehearsal = Rehearsal::new();
    let output = rehearsal.run("fra");
    assert!(!output.status.success());
    let expected = [
        deployment("new", "syd", false),
        deployment("new", "fra", true),
        deployment("old", "syd", true),
        deployment("old", "fra", true),
    ];
    assert_eq!(rehearsal.deployments(), expected);
}

#[test]
fn without_its_words_it_says_how_it_is_used() {
    let output = Command::new("sh").arg(root().join("deploy/rollout.sh")).output().expect("a shell");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("CONFIG IMAGE REGION"));
}
