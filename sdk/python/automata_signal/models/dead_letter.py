from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="DeadLetter")


@_attrs_define
class DeadLetter:
    """Recipients given up, with the cause.

    Attributes:
        attempts (int): Attempts made.
        cause (str): Why. More causes may come.
        channel (str): The queue it died in: a channel, or work of our own.
        code (str): The provider's own word.
        deliveries (list[str]): The deliveries given up.
        detail (str): Its raw answer, shortened.
        died_at (datetime.datetime): When it was given up.
        enqueued_at (datetime.datetime): When it was accepted.
        id (str): Its id. Example: dl_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        priority (str): How urgent it was.
        replays (int): How often it was replayed before.
        message (None | str | Unset): The message. Example: msg_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
    """

    attempts: int
    cause: str
    channel: str
    code: str
    deliveries: list[str]
    detail: str
    died_at: datetime.datetime
    enqueued_at: datetime.datetime
    id: str
    priority: str
    replays: int
    message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attempts = self.attempts

        cause = self.cause

        channel = self.channel

        code = self.code

        deliveries = self.deliveries

        detail = self.detail

        died_at = self.died_at.isoformat()

        enqueued_at = self.enqueued_at.isoformat()

        id = self.id

        priority = self.priority

        replays = self.replays

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "attempts": attempts,
                "cause": cause,
                "channel": channel,
                "code": code,
                "deliveries": deliveries,
                "detail": detail,
                "died_at": died_at,
                "enqueued_at": enqueued_at,
                "id": id,
                "priority": priority,
                "replays": replays,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        attempts = d.pop("attempts")

        cause = d.pop("cause")

        channel = d.pop("channel")

        code = d.pop("code")

        deliveries = cast(list[str], d.pop("deliveries"))

        detail = d.pop("detail")

        died_at = datetime.datetime.fromisoformat(d.pop("died_at"))

        enqueued_at = datetime.datetime.fromisoformat(d.pop("enqueued_at"))

        id = d.pop("id")

        priority = d.pop("priority")

        replays = d.pop("replays")

        def _parse_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        message = _parse_message(d.pop("message", UNSET))

        dead_letter = cls(
            attempts=attempts,
            cause=cause,
            channel=channel,
            code=code,
            deliveries=deliveries,
            detail=detail,
            died_at=died_at,
            enqueued_at=enqueued_at,
            id=id,
            priority=priority,
            replays=replays,
            message=message,
        )

        dead_letter.additional_properties = d
        return dead_letter

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
