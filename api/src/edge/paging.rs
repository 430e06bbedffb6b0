//! Lists in pages.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use poem_openapi::Object;
use poem_openapi::types::{ParseFromJSON, ToJSON, Type};

use super::problem::Problem;

/// How many items a page has unless said.
pub(crate) const DEFAULT_LIMIT: u32 = 50;
/// How many items a page has at most.
pub(crate) const MAX_LIMIT: u32 = 200;

/// A page of a list.
#[derive(Debug, Object)]
pub(crate) struct Page<T: ParseFromJSON + ToJSON + Type + Send + Sync> {
    /// The items of this page.
    data: Vec<T>,
    /// Where the next page begins, to be sent as `cursor`.
    next_cursor: Option<String>,
    /// Whether there is a next page.
    has_more: bool,
}

/// A whole list.
#[derive(Debug, Object)]
pub(crate) struct List<T: ParseFromJSON + ToJSON + Type + Send + Sync> {
    /// The items.
    pub(crate) data: Vec<T>,
}

/// How many items are wanted, and from where.
pub(crate) struct Wanted {
    pub(crate) limit: u32,
    cursor: Option<String>,
}

impl Wanted {
    /// Reads the parameters of a list.
    pub(crate) fn read(limit: Option<u32>, cursor: Option<String>) -> Result<Self, Problem> {
        let limit = limit.unwrap_or(DEFAULT_LIMIT);
        if !(1..=MAX_LIMIT).contains(&limit) {
            return Err(Problem::of_parameter(
                "/query/limit".to_owned(),
                format!("must be from 1 to {MAX_LIMIT}"),
            ));
        }
        let cursor = cursor.map(|cursor| decode(&cursor).ok_or_else(wrong_cursor)).transpose()?;
        Ok(Self { limit, cursor })
    }

    /// Where to go on, as what a page ends with.
    pub(crate) fn after<T: std::str::FromStr>(&self) -> Result<Option<T>, Problem> {
        self.cursor.as_ref().map(|cursor| cursor.parse().map_err(|_| wrong_cursor())).transpose()
    }

    /// How many rows to read: one more than wanted tells whether there is a next page.
    pub(crate) fn rows(&self) -> i64 {
        i64::from(self.limit) + 1
    }
}

impl<T: ParseFromJSON + ToJSON + Type + Send + Sync> Page<T> {
    /// A page of `rows`, which were read with [`Wanted::rows`]; `mark` names where a row's successor begins.
    pub(crate) fn of<R>(
        mut rows: Vec<R>,
        wanted: &Wanted,
        mark: impl Fn(&R) -> String,
        view: impl Fn(R) -> T,
    ) -> Self {
        let limit = usize::try_from(wanted.limit).unwrap_or(usize::MAX);
        let has_more = rows.len() > limit;
        rows.truncate(limit);
        let next = rows.last().filter(|_| has_more).map(mark);
        Self::new(rows.into_iter().map(view).collect(), next)
    }

    /// A page whose next one begins at `next`.
    pub(crate) fn new(data: Vec<T>, next: Option<String>) -> Self {
        let next_cursor = next.map(|next| URL_SAFE_NO_PAD.encode(format!("1:{next}")));
        Self { data, has_more: next_cursor.is_some(), next_cursor }
    }
}

fn decode(cursor: &str) -> Option<String> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
    text.strip_prefix("1:").map(str::to_owned)
}

fn wrong_cursor() -> Problem {
    let detail = "is not a cursor of this list; take `next_cursor` of the page before".to_owned();
    Problem::of_parameter("/query/cursor".to_owned(), detail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_where_the_next_one_begins() {
        let wanted = Wanted::read(Some(2), None).expect("wanted");
        let page = Page::of(vec![1, 2, 3], &wanted, ToString::to_string, |row| row);
        assert!(page.has_more);
        let next = Wanted::read(Some(2), page.next_cursor).expect("a cursor of ours");
        assert_eq!(next.after::<i32>().expect("reads"), Some(2));
        let last = Page::of(vec![3], &next, ToString::to_string, |row| row);
        assert!(!last.has_more && last.next_cursor.is_none());
    }

    #[test]
    fn a_foreign_cursor_and_a_wild_limit_are_refused() {
        assert!(Wanted::read(Some(0), None).is_err() && Wanted::read(Some(201), None).is_err());
        assert!(Wanted::read(None, Some("abc".to_owned())).is_err());
    }
}
