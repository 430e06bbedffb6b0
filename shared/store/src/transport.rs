//! Whether somebody on the way to the database could read or change what is said there.

use std::net::IpAddr;

use sqlx::postgres::{PgConnectOptions, PgSslMode};

/// What is weak about how the database is reached, and what to do about it; nothing on this machine, or where the
/// server's certificate and name are checked.
#[must_use]
pub fn weakness(options: &PgConnectOptions) -> Option<String> {
    let mode = match options.get_ssl_mode() {
        PgSslMode::VerifyFull => return None,
        PgSslMode::VerifyCa => "verify-ca: any server of that authority is believed",
        PgSslMode::Require => "require: any server is believed",
        PgSslMode::Prefer => "prefer: without TLS if the other side says so",
        PgSslMode::Allow => "allow: without TLS if the other side lets us in",
        PgSslMode::Disable => "disable: without TLS",
    };
    (!is_here(options)).then(|| {
        format!(
            "DATABASE_URL leads to another machine ({}) with sslmode={mode}; end it in \
             ?sslmode=verify-full&sslrootcert=/path/ca.pem",
            options.get_host()
        )
    })
}

/// Whether the server is on this machine: behind a socket, or on loopback.
fn is_here(options: &PgConnectOptions) -> bool {
    let host = options.get_host().trim_start_matches('[').trim_end_matches(']');
    options.get_socket().is_some()
        || host.starts_with('/')
        || host == "localhost"
        || host.parse().is_ok_and(|address: IpAddr| address.to_canonical().is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(url: &str) -> Option<String> {
        weakness(&url.parse().expect("a url"))
    }

    #[test]
    fn only_another_machine_that_does_not_prove_who_it_is_is_told_of() {
        for url in [
            "postgres://u@127.0.0.1/d?sslmode=disable",
            "postgres://u@[::1]:5433/d?sslmode=disable",
            "postgres://u@localhost/d?sslmode=prefer",
            "postgres://u@%2Fvar%2Frun%2Fpostgresql/d?sslmode=disable",
            "postgres:///d?host=/tmp&sslmode=disable",
            "postgres://u@db.example.com/d?sslmode=verify-full",
        ] {
            assert_eq!(told(url), None, "{url}");
        }
        for mode in ["disable", "allow", "prefer", "require", "verify-ca"] {
            for host in ["db.example.com", "10.0.0.7", "[fdaa::3]", "localhost.example.com"] {
                let words = told(&format!("postgres://u:hunter2@{host}/d?sslmode={mode}")).expect("a word");
                assert!(
                    words.contains(&format!("sslmode={mode}:")) && words.contains("verify-full"),
                    "{words}"
                );
                assert!(!words.contains("hunter2"), "{words}");
            }
        }
    }
}
