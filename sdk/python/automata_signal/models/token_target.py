from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.token_target_channel import TokenTargetChannel, check_token_target_channel
from ..models.token_target_environment import (
    TokenTargetEnvironment,
    check_token_target_environment,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="TokenTarget")


@_attrs_define
class TokenTarget:
    """A device token.

    Attributes:
        channel (TokenTargetChannel): Its channel.
        token (str): The token as the device got it.
        environment (TokenTargetEnvironment | Unset): Which of Apple's worlds it belongs to; `production` unless said.
    """

    channel: TokenTargetChannel
    token: str
    environment: TokenTargetEnvironment | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        channel: str = self.channel

        token = self.token

        environment: str | Unset = UNSET
        if not isinstance(self.environment, Unset):
            environment = self.environment

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "channel": channel,
                "token": token,
            }
        )
        if environment is not UNSET:
            field_dict["environment"] = environment

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        channel = check_token_target_channel(d.pop("channel"))

        token = d.pop("token")

        _environment = d.pop("environment", UNSET)
        environment: TokenTargetEnvironment | Unset
        if isinstance(_environment, Unset):
            environment = UNSET
        else:
            environment = check_token_target_environment(_environment)

        token_target = cls(
            channel=channel,
            token=token,
            environment=environment,
        )

        return token_target
