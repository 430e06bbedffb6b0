//! Where a job's row is.

use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::postgres::types::Oid;
use sqlx::postgres::{PgArgumentBuffer, PgHasArrayType, PgTypeInfo, PgValueRef};
use sqlx::{Decode, Encode, Postgres, Type};

/// Where a job's row is in its table: the page, and the item on it (`ctid`). A hint, which never proves anything: the
/// next write of the row moves it, and another row may be there later.
/// <https://www.postgresql.org/docs/current/ddl-system-columns.html>
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    page: u32,
    item: u16,
}

/// What PostgreSQL calls the type by, in every version (`pg_type.dat`).
const TID: Oid = Oid(27);
const TID_ARRAY: Oid = Oid(1010);

impl Type<Postgres> for Place {
    fn type_info() -> PgTypeInfo {
        PgTypeInfo::with_oid(TID)
    }
}

impl PgHasArrayType for Place {
    fn array_type_info() -> PgTypeInfo {
        PgTypeInfo::with_oid(TID_ARRAY)
    }
}

impl Decode<'_, Postgres> for Place {
    fn decode(value: PgValueRef<'_>) -> Result<Self, BoxDynError> {
        let (page, item) = value.as_bytes()?.split_first_chunk().ok_or("a place is six bytes")?;
        Ok(Self { page: u32::from_be_bytes(*page), item: u16::from_be_bytes(item.try_into()?) })
    }
}

impl Encode<'_, Postgres> for Place {
    fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
        buffer.extend_from_slice(&self.page.to_be_bytes());
        buffer.extend_from_slice(&self.item.to_be_bytes());
        Ok(IsNull::No)
    }
}

#[cfg(test)]
impl Place {
    /// Where no row ever is: items are counted from 1.
    pub(crate) const NOWHERE: Self = Self { page: 0, item: 0 };
}
