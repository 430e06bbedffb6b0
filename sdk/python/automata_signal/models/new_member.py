from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.new_member_role import NewMemberRole, check_new_member_role
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewMember")


@_attrs_define
class NewMember:
    """Somebody to be a member.

    Attributes:
        email (str): The address they are known by.
        name (str): The name, for people.
        role (NewMemberRole): What they shall be.
        app (None | str | Unset): Where, if an operator asks; for all apps and what belongs to none unless said.
            Example: app_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
    """

    email: str
    name: str
    role: NewMemberRole
    app: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        name = self.name

        role: str = self.role

        app: None | str | Unset
        if isinstance(self.app, Unset):
            app = UNSET
        else:
            app = self.app

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "email": email,
                "name": name,
                "role": role,
            }
        )
        if app is not UNSET:
            field_dict["app"] = app

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        email = d.pop("email")

        name = d.pop("name")

        role = check_new_member_role(d.pop("role"))

        def _parse_app(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        app = _parse_app(d.pop("app", UNSET))

        new_member = cls(
            email=email,
            name=name,
            role=role,
            app=app,
        )

        return new_member
