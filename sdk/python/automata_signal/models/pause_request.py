from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.pause_request_environment import (
    PauseRequestEnvironment,
    check_pause_request_environment,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="PauseRequest")


@_attrs_define
class PauseRequest:
    """How a lane shall stand still.

    Attributes:
        reason (str): Why, for whoever wonders.
        environment (PauseRequestEnvironment | Unset): Only one of Apple's worlds.
        until (datetime.datetime | None | Unset): Until when; until it is resumed unless said.
    """

    reason: str
    environment: PauseRequestEnvironment | Unset = UNSET
    until: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        reason = self.reason

        environment: str | Unset = UNSET
        if not isinstance(self.environment, Unset):
            environment = self.environment

        until: None | str | Unset
        if isinstance(self.until, Unset):
            until = UNSET
        elif isinstance(self.until, datetime.datetime):
            until = self.until.isoformat()
        else:
            until = self.until

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "reason": reason,
            }
        )
        if environment is not UNSET:
            field_dict["environment"] = environment
        if until is not UNSET:
            field_dict["until"] = until

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        reason = d.pop("reason")

        _environment = d.pop("environment", UNSET)
        environment: PauseRequestEnvironment | Unset
        if isinstance(_environment, Unset):
            environment = UNSET
        else:
            environment = check_pause_request_environment(_environment)

        def _parse_until(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                until_type_0 = datetime.datetime.fromisoformat(data)

                return until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        until = _parse_until(d.pop("until", UNSET))

        pause_request = cls(
            reason=reason,
            environment=environment,
            until=until,
        )

        return pause_request
