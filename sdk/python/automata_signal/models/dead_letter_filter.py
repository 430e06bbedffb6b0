from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.dead_letter_filter_cause import (
    DeadLetterFilterCause,
    check_dead_letter_filter_cause,
)
from ..models.dead_letter_filter_channel import (
    DeadLetterFilterChannel,
    check_dead_letter_filter_channel,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="DeadLetterFilter")


@_attrs_define
class DeadLetterFilter:
    """Which dead letters are meant.

    Attributes:
        cause (DeadLetterFilterCause | Unset): Only with this cause.
        channel (DeadLetterFilterChannel | Unset): Only of this channel.
        message (None | str | Unset): Only of this message. Example: msg_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        since (datetime.datetime | None | Unset): Only given up at or after this moment.
    """

    cause: DeadLetterFilterCause | Unset = UNSET
    channel: DeadLetterFilterChannel | Unset = UNSET
    message: None | str | Unset = UNSET
    since: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        cause: str | Unset = UNSET
        if not isinstance(self.cause, Unset):
            cause = self.cause

        channel: str | Unset = UNSET
        if not isinstance(self.channel, Unset):
            channel = self.channel

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        since: None | str | Unset
        if isinstance(self.since, Unset):
            since = UNSET
        elif isinstance(self.since, datetime.datetime):
            since = self.since.isoformat()
        else:
            since = self.since

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if cause is not UNSET:
            field_dict["cause"] = cause
        if channel is not UNSET:
            field_dict["channel"] = channel
        if message is not UNSET:
            field_dict["message"] = message
        if since is not UNSET:
            field_dict["since"] = since

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _cause = d.pop("cause", UNSET)
        cause: DeadLetterFilterCause | Unset
        if isinstance(_cause, Unset):
            cause = UNSET
        else:
            cause = check_dead_letter_filter_cause(_cause)

        _channel = d.pop("channel", UNSET)
        channel: DeadLetterFilterChannel | Unset
        if isinstance(_channel, Unset):
            channel = UNSET
        else:
            channel = check_dead_letter_filter_channel(_channel)

        def _parse_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        message = _parse_message(d.pop("message", UNSET))

        def _parse_since(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                since_type_0 = datetime.datetime.fromisoformat(data)

                return since_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        since = _parse_since(d.pop("since", UNSET))

        dead_letter_filter = cls(
            cause=cause,
            channel=channel,
            message=message,
            since=since,
        )

        return dead_letter_filter
