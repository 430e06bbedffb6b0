from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AuditEntry")


@_attrs_define
class AuditEntry:
    """Something that was done.

    Attributes:
        action (str): What was done, by the operation's id in this document.
        actor (str): Who did it: `key:` and the public part of an API key; `token:`, its id, whoever made it and whom it
            is for; `member:` and
            the member's id, `member:nobody` for who is none; or `cli:` and the user of a machine.
        at (datetime.datetime): When it was done.
        hash_ (str): SHA-256 over the hash of the entry before and this entry, in hexadecimal. `automata audit verify`
            checks them.
        number (int): Its place: 1, 2, 3, .. without gaps.
        target (str): What it was done to.
        address (None | str | Unset): The address the request came from.
        after (Any | Unset): How it became, without secrets.
        before (Any | Unset): How that was before, without secrets.
        request_id (None | str | Unset): The request's id.
    """

    action: str
    actor: str
    at: datetime.datetime
    hash_: str
    number: int
    target: str
    address: None | str | Unset = UNSET
    after: Any | Unset = UNSET
    before: Any | Unset = UNSET
    request_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action = self.action

        actor = self.actor

        at = self.at.isoformat()

        hash_ = self.hash_

        number = self.number

        target = self.target

        address: None | str | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        else:
            address = self.address

        after = self.after

        before = self.before

        request_id: None | str | Unset
        if isinstance(self.request_id, Unset):
            request_id = UNSET
        else:
            request_id = self.request_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action": action,
                "actor": actor,
                "at": at,
                "hash": hash_,
                "number": number,
                "target": target,
            }
        )
        if address is not UNSET:
            field_dict["address"] = address
        if after is not UNSET:
            field_dict["after"] = after
        if before is not UNSET:
            field_dict["before"] = before
        if request_id is not UNSET:
            field_dict["request_id"] = request_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        action = d.pop("action")

        actor = d.pop("actor")

        at = datetime.datetime.fromisoformat(d.pop("at"))

        hash_ = d.pop("hash")

        number = d.pop("number")

        target = d.pop("target")

        def _parse_address(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        address = _parse_address(d.pop("address", UNSET))

        after = d.pop("after", UNSET)

        before = d.pop("before", UNSET)

        def _parse_request_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        request_id = _parse_request_id(d.pop("request_id", UNSET))

        audit_entry = cls(
            action=action,
            actor=actor,
            at=at,
            hash_=hash_,
            number=number,
            target=target,
            address=address,
            after=after,
            before=before,
            request_id=request_id,
        )

        audit_entry.additional_properties = d
        return audit_entry

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
