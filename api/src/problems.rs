//! `/problems/{code}`: every error code explained, for people.

use poem::web::Path;
use poem::{Response, handler};

use crate::edge::{self, Code, Problem};

/// The explanation of one code.
#[handler]
pub(crate) fn explain(Path(name): Path<String>) -> Result<Response, Problem> {
    let code = Code::from_name(&name).ok_or_else(|| Problem::new(Code::NoSuchRoute))?;
    let page = page(&format!("{} {}", code.status().as_u16(), code.name()), &[code]);
    Ok(edge::page(page))
}

/// All of them.
#[handler]
pub(crate) fn list() -> Response {
    edge::page(page("Error codes", Code::ALL))
}

fn page(title: &str, codes: &[Code]) -> String {
    let entry = |code: &Code| {
        format!(
            "<h2 id=\"{name}\"><code>{name}</code> ({status})</h2><p><b>{title}.</b> {advice}</p>",
            name = code.name(),
            status = code.status().as_u16(),
            title = code.title(),
            advice = escaped(code.advice()),
        )
    };
    let entries: String = codes.iter().map(entry).collect();
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>{title}</title>\
         <body style=\"font-family:sans-serif;max-width:40em;margin:2em auto\"><h1>{title}</h1>{entries}\
         <p><a href=\"/problems\">All codes</a> · <a href=\"/docs\">API</a></p></body></html>\n"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
