from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.member_change_role import MemberChangeRole, check_member_change_role

T = TypeVar("T", bound="MemberChange")


@_attrs_define
class MemberChange:
    """What a member shall be.

    Attributes:
        role (MemberChangeRole): What.
    """

    role: MemberChangeRole

    def to_dict(self) -> dict[str, Any]:
        role: str = self.role

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "role": role,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        role = check_member_change_role(d.pop("role"))

        member_change = cls(
            role=role,
        )

        return member_change
