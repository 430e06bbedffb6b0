from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="RenderedPayload")


@_attrs_define
class RenderedPayload:
    """A message in one provider's form.

    Attributes:
        bytes_ (int): What it weighs, by the provider's way of counting.
        channel (str): The channel.
        max_bytes (int): What the provider lets it weigh.
        payload (Any): What is sent, but for the address.
        silent (bool): Whether it shows nothing to the person.
    """

    bytes_: int
    channel: str
    max_bytes: int
    payload: Any
    silent: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bytes_ = self.bytes_

        channel = self.channel

        max_bytes = self.max_bytes

        payload = self.payload

        silent = self.silent

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "bytes": bytes_,
                "channel": channel,
                "max_bytes": max_bytes,
                "payload": payload,
                "silent": silent,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        bytes_ = d.pop("bytes")

        channel = d.pop("channel")

        max_bytes = d.pop("max_bytes")

        payload = d.pop("payload")

        silent = d.pop("silent")

        rendered_payload = cls(
            bytes_=bytes_,
            channel=channel,
            max_bytes=max_bytes,
            payload=payload,
            silent=silent,
        )

        rendered_payload.additional_properties = d
        return rendered_payload

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
