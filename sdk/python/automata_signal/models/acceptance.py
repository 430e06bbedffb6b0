from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Acceptance")


@_attrs_define
class Acceptance:
    """An invitation, and a password.

    Attributes:
        invitation (str): What the invitation was answered with.
        password (str): Your password: the one to be, 12 characters or more; or the one there is, if you are a member
            elsewhere.
    """

    invitation: str
    password: str

    def to_dict(self) -> dict[str, Any]:
        invitation = self.invitation

        password = self.password

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "invitation": invitation,
                "password": password,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        invitation = d.pop("invitation")

        password = d.pop("password")

        acceptance = cls(
            invitation=invitation,
            password=password,
        )

        return acceptance
