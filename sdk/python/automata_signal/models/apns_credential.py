from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ApnsCredential")


@_attrs_define
class ApnsCredential:
    """Apple's signing key.
    <https://developer.apple.com/documentation/usernotifications/establishing-a-token-based-connection-to-apns>

        Attributes:
            key_id (str): The key, ten characters.
            private_key (str): The content of the `.p8` file, up to 4,096 bytes.
            team_id (str): The developer team, ten characters.
            topic (str): The app's bundle id.
    """

    key_id: str
    private_key: str
    team_id: str
    topic: str

    def to_dict(self) -> dict[str, Any]:
        key_id = self.key_id

        private_key = self.private_key

        team_id = self.team_id

        topic = self.topic

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "key_id": key_id,
                "private_key": private_key,
                "team_id": team_id,
                "topic": topic,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        key_id = d.pop("key_id")

        private_key = d.pop("private_key")

        team_id = d.pop("team_id")

        topic = d.pop("topic")

        apns_credential = cls(
            key_id=key_id,
            private_key=private_key,
            team_id=team_id,
            topic=topic,
        )

        return apns_credential
