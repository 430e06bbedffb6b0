from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewApp")


@_attrs_define
class NewApp:
    """What an app is to be.

    Attributes:
        name (str): Its name, for people.
        audit_retention_months (int | None | Unset): For how many months what is done about it is kept in the audit log,
            counted from the end of the month; without
            it, as long as the installation's own.
    """

    name: str
    audit_retention_months: int | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        audit_retention_months: int | None | Unset
        if isinstance(self.audit_retention_months, Unset):
            audit_retention_months = UNSET
        else:
            audit_retention_months = self.audit_retention_months

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
            }
        )
        if audit_retention_months is not UNSET:
            field_dict["audit_retention_months"] = audit_retention_months

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        name = d.pop("name")

        def _parse_audit_retention_months(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        audit_retention_months = _parse_audit_retention_months(
            d.pop("audit_retention_months", UNSET)
        )

        new_app = cls(
            name=name,
            audit_retention_months=audit_retention_months,
        )

        return new_app
