from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.provider_reply import ProviderReply


T = TypeVar("T", bound="DeliveryEvent")


@_attrs_define
class DeliveryEvent:
    """One thing that became of a delivery.

    Attributes:
        at (datetime.datetime): When.
        attempt (int): Which attempt this was; 0 if the provider was not called. A call that cost none has the number of
            the one after it.
        status (str): Where it stood from then on.
        reply (None | ProviderReply | Unset): What the provider said.
    """

    at: datetime.datetime
    attempt: int
    status: str
    reply: None | ProviderReply | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.provider_reply import ProviderReply

        at = self.at.isoformat()

        attempt = self.attempt

        status = self.status

        reply: dict[str, Any] | None | Unset
        if isinstance(self.reply, Unset):
            reply = UNSET
        elif isinstance(self.reply, ProviderReply):
            reply = self.reply.to_dict()
        else:
            reply = self.reply

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "at": at,
                "attempt": attempt,
                "status": status,
            }
        )
        if reply is not UNSET:
            field_dict["reply"] = reply

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.provider_reply import ProviderReply

        d = dict(src_dict)
        at = datetime.datetime.fromisoformat(d.pop("at"))

        attempt = d.pop("attempt")

        status = d.pop("status")

        def _parse_reply(data: object) -> None | ProviderReply | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                reply_type_0 = ProviderReply.from_dict(data)

                return reply_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProviderReply | Unset, data)

        reply = _parse_reply(d.pop("reply", UNSET))

        delivery_event = cls(
            at=at,
            attempt=attempt,
            status=status,
            reply=reply,
        )

        delivery_event.additional_properties = d
        return delivery_event

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
