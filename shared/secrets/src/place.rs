//! Where a sealed value lives.

use domain::AppId;

/// Longest additional data: names of this house are short, and so are the app's own names for things.
const LONGEST: usize = 384;

/// The column and row a value is sealed for.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// What names the row within the app, in up to two parts.
    pub row: [&'a [u8]; 2],
}

/// The additional data of one value, without an allocation.
pub(crate) struct Binding {
    bytes: [u8; LONGEST],
    used: usize,
}

impl Binding {
    /// `header`, app, table, column and row, so that no two different places are written alike.
    pub(crate) fn of(header: &[u8], app: AppId, place: &Place<'_>) -> Self {
        let mut binding = Self { bytes: [0; LONGEST], used: 0 };
        binding.add(header);
        binding.add(app.uuid().as_bytes());
        for name in [place.table, place.column] {
            binding.add(name.as_bytes());
            // No name holds a zero, so it ends the name.
            binding.add(&[0]);
        }
        // The first part's length tells where the second one begins.
        let length = u16::try_from(place.row[0].len()).expect("checked below to be short");
        binding.add(&length.to_be_bytes());
        binding.add(place.row[0]);
        binding.add(place.row[1]);
        binding
    }

    pub(crate) fn as_slice(&self) -> &[u8] {
        &self.bytes[..self.used]
    }

    fn add(&mut self, part: &[u8]) {
        let end = self.used + part.len();
        assert!(end <= LONGEST, "a place has short names");
        self.bytes[self.used..end].copy_from_slice(part);
        self.used = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(table: &'static str, column: &'static str, row: [&[u8]; 2]) -> Vec<u8> {
        let app = uuid::Uuid::from_u128(1).into();
        Binding::of(&[1], app, &Place { table, column, row }).as_slice().to_vec()
    }

    #[test]
    fn no_two_places_are_written_alike() {
        let places = [
            written("ab", "c", [b"d", b""]),
            written("a", "bc", [b"d", b""]),
            written("ab", "cd", [b"", b""]),
            written("ab", "c", [b"dd", b""]),
            written("ab", "c", [b"d", b"d"]),
            written("ab", "c", [b"", b"dd"]),
            written("ab", "c", [b"", b""]),
        ];
        let different: std::collections::HashSet<_> = places.iter().collect();
        assert_eq!(different.len(), places.len());
    }
}
