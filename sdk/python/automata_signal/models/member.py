from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Member")


@_attrs_define
class Member:
    """A member of an app, or of all of them.

    Attributes:
        active (bool): Whether they accepted the invitation.
        created_at (datetime.datetime): When they were invited first.
        email (str): The address they are known by.
        id (str): Our id. Example: mbr_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        name (str): The name, for people.
        role (str): What they are.
        second_factor (bool): Whether a code is asked for besides the password.
        app (None | str | Unset): Where; null for all apps and what belongs to none. Example:
            app_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        invitation (None | str | Unset): What the invitation is accepted with: only in the answer that made it. Give it
            to them, and to nobody else.
        invited_until (datetime.datetime | None | Unset): Until when the invitation holds, if they did not accept it
            yet.
    """

    active: bool
    created_at: datetime.datetime
    email: str
    id: str
    name: str
    role: str
    second_factor: bool
    app: None | str | Unset = UNSET
    invitation: None | str | Unset = UNSET
    invited_until: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        active = self.active

        created_at = self.created_at.isoformat()

        email = self.email

        id = self.id

        name = self.name

        role = self.role

        second_factor = self.second_factor

        app: None | str | Unset
        if isinstance(self.app, Unset):
            app = UNSET
        else:
            app = self.app

        invitation: None | str | Unset
        if isinstance(self.invitation, Unset):
            invitation = UNSET
        else:
            invitation = self.invitation

        invited_until: None | str | Unset
        if isinstance(self.invited_until, Unset):
            invited_until = UNSET
        elif isinstance(self.invited_until, datetime.datetime):
            invited_until = self.invited_until.isoformat()
        else:
            invited_until = self.invited_until

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "active": active,
                "created_at": created_at,
                "email": email,
                "id": id,
                "name": name,
                "role": role,
                "second_factor": second_factor,
            }
        )
        if app is not UNSET:
            field_dict["app"] = app
        if invitation is not UNSET:
            field_dict["invitation"] = invitation
        if invited_until is not UNSET:
            field_dict["invited_until"] = invited_until

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        active = d.pop("active")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        email = d.pop("email")

        id = d.pop("id")

        name = d.pop("name")

        role = d.pop("role")

        second_factor = d.pop("second_factor")

        def _parse_app(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        app = _parse_app(d.pop("app", UNSET))

        def _parse_invitation(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        invitation = _parse_invitation(d.pop("invitation", UNSET))

        def _parse_invited_until(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                invited_until_type_0 = datetime.datetime.fromisoformat(data)

                return invited_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        invited_until = _parse_invited_until(d.pop("invited_until", UNSET))

        member = cls(
            active=active,
            created_at=created_at,
            email=email,
            id=id,
            name=name,
            role=role,
            second_factor=second_factor,
            app=app,
            invitation=invitation,
            invited_until=invited_until,
        )

        member.additional_properties = d
        return member

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
