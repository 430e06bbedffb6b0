//! What a message may weigh: on the channels it uses, and where it is kept, which is all of it.

use domain::limits::{MAX_CONTENT, MAX_TEXT};
use domain::{Channel, Content, Urgency, render};
use serde::Serialize;

use crate::edge::{Faults, deeper};

/// Notes what is too large.
pub(super) fn check(channels: &[Channel], content: &Content, urgency: Urgency, faults: &mut Faults) {
    check_texts(content, faults);
    let bytes = weight(content);
    if bytes > MAX_CONTENT {
        let at = if weight(&content.overrides) > bytes / 2 { "/overrides" } else { "/content" };
        let detail =
            format!("content and overrides take {bytes} bytes of JSON together, at most {MAX_CONTENT} fit");
        // It is not rendered: no channel takes as much.
        return faults.add(at, "too_long", detail);
    }
    // Most say little: they need not be rendered to know.
    for channel in channels.iter().filter(|channel| !render::is_light(**channel, bytes)) {
        let rendering = render::render(*channel, content, urgency);
        if !rendering.fits() {
            let (bytes, most) = (rendering.bytes, rendering.max_bytes);
            let detail = format!("takes {bytes} bytes on {channel}, which takes at most {most}");
            faults.add("/content", "payload_too_large", detail);
        }
    }
}

/// Every text, whether a channel of the message shows it or not.
fn check_texts(content: &Content, faults: &mut Faults) {
    let shown = [
        ("title", &content.title),
        ("subtitle", &content.subtitle),
        ("body", &content.body),
        ("image", &content.image),
        ("sound", &content.sound),
    ];
    for (name, text) in shown {
        check_text("/content", name, text.as_deref().unwrap_or_default(), faults);
    }
    for (name, text) in &content.data {
        check_text("/content/data", name, text, faults);
    }
}

fn check_text(at: &str, name: &str, text: &str, faults: &mut Faults) {
    let bytes = text.len();
    if bytes > MAX_TEXT {
        faults.add(deeper(at, name), "too_long", format!("takes {bytes} bytes, at most {MAX_TEXT} fit"));
    }
}

fn weight(value: &impl Serialize) -> usize {
    serde_json::to_vec(value).map_or(usize::MAX, |json| json.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The faults of a body of so many bytes.
    fn faults(bytes: usize) -> Vec<&'static str> {
        let content = Content { body: Some("x".repeat(bytes)), ..Content::default() };
        let mut faults = Faults::default();
        check(&Channel::ALL, &content, Urgency::Immediate, &mut faults);
        faults.into_vec().into_iter().map(|fault| fault.code).collect()
    }

    #[test]
    fn what_is_not_surely_light_is_weighed() {
        let name = r#"{"body":""}"#.len();
        let lightest = |bytes: &usize| !render::is_light(Channel::Apns, bytes + name);
        let heavy = (0..MAX_TEXT).find(lightest).expect("a text that has to be weighed");
        assert_eq!([faults(heavy - 1), faults(heavy)], [[""; 0]; 2]);
        // Apple takes `{"aps":{"alert":{"body":""}}}` with 4,096 bytes, Firebase `{"body":""}` with as many.
        let apple = 4_096 - r#"{"aps":{"alert":{"body":""}}}"#.len();
        assert_eq!(faults(apple), [""; 0]);
        assert_eq!(faults(apple + 1), ["payload_too_large"]);
        assert_eq!(faults(MAX_TEXT), ["payload_too_large"; 2]);
    }
}
