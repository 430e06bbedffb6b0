from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.membership import Membership


T = TypeVar("T", bound="Session")


@_attrs_define
class Session:
    """A session.

    Attributes:
        csrf_token (str): Send it as `CSRF-Token` with every change.
        email (str): The address they are known by.
        ends_at (datetime.datetime): When it ends in any case.
        idle_ends_at (datetime.datetime): When it ends if nobody uses it.
        member (str): Whose. Example: mbr_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        memberships (list[Membership]): What they are, and where.
        name (str): The name, for people.
        second_factor (bool): Whether a code is asked for besides the password.
    """

    csrf_token: str
    email: str
    ends_at: datetime.datetime
    idle_ends_at: datetime.datetime
    member: str
    memberships: list[Membership]
    name: str
    second_factor: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        csrf_token = self.csrf_token

        email = self.email

        ends_at = self.ends_at.isoformat()

        idle_ends_at = self.idle_ends_at.isoformat()

        member = self.member

        memberships = []
        for memberships_item_data in self.memberships:
            memberships_item = memberships_item_data.to_dict()
            memberships.append(memberships_item)

        name = self.name

        second_factor = self.second_factor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "csrf_token": csrf_token,
                "email": email,
                "ends_at": ends_at,
                "idle_ends_at": idle_ends_at,
                "member": member,
                "memberships": memberships,
                "name": name,
                "second_factor": second_factor,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.membership import Membership

        d = dict(src_dict)
        csrf_token = d.pop("csrf_token")

        email = d.pop("email")

        ends_at = datetime.datetime.fromisoformat(d.pop("ends_at"))

        idle_ends_at = datetime.datetime.fromisoformat(d.pop("idle_ends_at"))

        member = d.pop("member")

        memberships = []
        _memberships = d.pop("memberships")
        for memberships_item_data in _memberships:
            memberships_item = Membership.from_dict(memberships_item_data)

            memberships.append(memberships_item)

        name = d.pop("name")

        second_factor = d.pop("second_factor")

        session = cls(
            csrf_token=csrf_token,
            email=email,
            ends_at=ends_at,
            idle_ends_at=idle_ends_at,
            member=member,
            memberships=memberships,
            name=name,
            second_factor=second_factor,
        )

        session.additional_properties = d
        return session

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
