//! Getting server programs onto a machine that has none.

use std::path::Path;
use std::process::Command;

use crate::binaries::folders_on_path;
use crate::owner::{Owner, am_root};
use crate::{Binaries, PostgresError};

/// How one package manager installs a PostgreSQL server.
struct PackageManager {
    program: &'static str,
    steps: &'static [&'static [&'static str]],
    needs_root: bool,
}

const PACKAGE_MANAGERS: [PackageManager; 5] = [
    PackageManager {
        program: "apt-get",
        steps: &[&["update"], &["install", "--yes", "--no-install-recommends", "postgresql"]],
        needs_root: true,
    },
    PackageManager {
        program: "dnf",
        steps: &[&["install", "--assumeyes", "postgresql-server"]],
        needs_root: true,
    },
    PackageManager { program: "apk", steps: &[&["add", "postgresql17"]], needs_root: true },
    PackageManager { program: "pacman", steps: &[&["-Sy", "--noconfirm", "postgresql"]], needs_root: true },
    PackageManager { program: "brew", steps: &[&["install", "postgresql@17"]], needs_root: false },
];

/// Server programs of this machine; installs them if there are none. `folder` is where downloaded ones would go,
/// `say` is told what takes long.
///
/// # Errors
/// [`PostgresError::Missing`], with what was tried and what to run by hand.
pub async fn find_or_install(folder: &Path, say: impl Fn(&str)) -> Result<Binaries, PostgresError> {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    // Whoever the server runs as has to reach its programs, too.
    let downloaded = Owner::choose()?.reachable(&absolute.join("postgresql"));
    if let Some(found) = Binaries::find().or_else(|| downloaded_before(&downloaded)) {
        return Ok(found);
    }
    let mut tried = Vec::new();
    match install_by_package_manager(&say) {
        Ok(()) => match Binaries::find() {
            Some(found) => return Ok(found),
            None => tried.push("the package manager's PostgreSQL is older than 15".to_owned()),
        },
        Err(reason) => tried.push(reason),
    }
    match download(&downloaded, &say).await {
        Ok(found) => return Ok(found),
        Err(reason) => tried.push(reason),
    }
    Err(PostgresError::Missing { tried: tried.join("; ") })
}

fn install_by_package_manager(say: &impl Fn(&str)) -> Result<(), String> {
    let manager = PACKAGE_MANAGERS.iter().find(|manager| is_on_path(manager.program));
    let manager = manager.ok_or("no known package manager")?;
    let sudo: &[&str] = match (manager.needs_root, am_root()) {
        (true, false) if may_sudo() => &["sudo", "-n"],
        (true, false) => {
            return Err(format!("{} needs root and sudo asks for a password", manager.program));
        }
        _ => &[],
    };
    for step in manager.steps {
        let words: Vec<&str> = sudo.iter().chain(&[manager.program]).chain(*step).copied().collect();
        say(&format!("installing PostgreSQL: {}", words.join(" ")));
        let mut command = Command::new(words[0]);
        command.args(&words[1..]).env("DEBIAN_FRONTEND", "noninteractive");
        let output = command.output().map_err(|error| format!("{}: {error}", manager.program))?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            let last = said.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("failed");
            return Err(format!("{}: {last}", words.join(" ")));
        }
    }
    Ok(())
}

fn is_on_path(program: &str) -> bool {
    folders_on_path().iter().any(|folder| folder.join(program).is_file())
}

fn may_sudo() -> bool {
    Command::new("sudo").args(["-n", "true"]).output().is_ok_and(|output| output.status.success())
}

/// The download makes one folder per version.
fn downloaded_before(folder: &Path) -> Option<Binaries> {
    let versions = std::fs::read_dir(folder).ok()?.filter_map(Result::ok);
    versions
        .filter_map(|version| Binaries::in_folder(&version.path().join("bin")))
        .max_by_key(Binaries::version)
}

#[cfg(feature = "download")]
async fn download(folder: &Path, say: &impl Fn(&str)) -> Result<Binaries, String> {
    use postgresql_embedded::{PostgreSQL, Settings, VersionReq};

    say("downloading PostgreSQL 17 (about 15 MB)");
    let version = VersionReq::parse("=17").map_err(|error| error.to_string())?;
    let settings = Settings { version, installation_dir: folder.to_owned(), ..Settings::default() };
    let mut server = PostgreSQL::new(settings);
    // It also makes a cluster, which we do not want and which fails as root; the programs are there all the same.
    let set_up = server.setup().await;
    downloaded_before(folder).ok_or_else(|| match set_up {
        Err(error) => format!("download: {error}"),
        Ok(()) => format!("nothing usable was unpacked into {}", folder.display()),
    })
}

#[cfg(not(feature = "download"))]
#[expect(clippy::unused_async, reason = "the same signature as with the feature")]
async fn download(_: &Path, _: &impl Fn(&str)) -> Result<Binaries, String> {
    Err("this program was built without the download".to_owned())
}
