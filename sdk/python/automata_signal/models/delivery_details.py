from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.delivery_event import DeliveryEvent
    from ..models.provider_reply import ProviderReply


T = TypeVar("T", bound="DeliveryDetails")


@_attrs_define
class DeliveryDetails:
    """One message to one recipient, with everything that became of it.

    Attributes:
        attempts (int): Attempts made. A call costs none if the provider told us to come later or did not accept the
            credential.
        id (str): Its id. Example: dlv_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e00000000.
        message (str): The message. Example: msg_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        status (str): Where it stands.
        timeline (list[DeliveryEvent]): Everything that became of it, oldest first.
        cause (None | str | Unset): Why it was given up. Null if it was not, or is replayed already; also if that was
            before December 2026. More causes may
            come.
        channel (None | str | Unset): The channel; null while it is only known to wait.
        dead_letter (None | str | Unset): What to give `POST /v1/dead-letters/replay` to send it after all. Null where
            `cause` is. Example: dl_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        next_attempt_at (datetime.datetime | None | Unset): When it is tried next, at the earliest; a moment that has
            passed: when its turn comes. Null while it is tried, when it
            has its final status, and if more than 500 jobs of its message wait.
        provider_id (None | str | Unset): The provider's id for it: `apns-id`, or the name Firebase gave.
        reply (None | ProviderReply | Unset): What the provider said last, unless it simply accepted; or why it was not
            asked.
        subscription (None | str | Unset): The subscription, by your name for it; null for a token given with the
            message, or one deleted since.
        updated_at (datetime.datetime | None | Unset): When something last became of it.
        user (None | str | Unset): The user, by your name for them.
    """

    attempts: int
    id: str
    message: str
    status: str
    timeline: list[DeliveryEvent]
    cause: None | str | Unset = UNSET
    channel: None | str | Unset = UNSET
    dead_letter: None | str | Unset = UNSET
    next_attempt_at: datetime.datetime | None | Unset = UNSET
    provider_id: None | str | Unset = UNSET
    reply: None | ProviderReply | Unset = UNSET
    subscription: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    user: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.provider_reply import ProviderReply

        attempts = self.attempts

        id = self.id

        message = self.message

        status = self.status

        timeline = []
        for timeline_item_data in self.timeline:
            timeline_item = timeline_item_data.to_dict()
            timeline.append(timeline_item)

        cause: None | str | Unset
        if isinstance(self.cause, Unset):
            cause = UNSET
        else:
            cause = self.cause

        channel: None | str | Unset
        if isinstance(self.channel, Unset):
            channel = UNSET
        else:
            channel = self.channel

        dead_letter: None | str | Unset
        if isinstance(self.dead_letter, Unset):
            dead_letter = UNSET
        else:
            dead_letter = self.dead_letter

        next_attempt_at: None | str | Unset
        if isinstance(self.next_attempt_at, Unset):
            next_attempt_at = UNSET
        elif isinstance(self.next_attempt_at, datetime.datetime):
            next_attempt_at = self.next_attempt_at.isoformat()
        else:
            next_attempt_at = self.next_attempt_at

        provider_id: None | str | Unset
        if isinstance(self.provider_id, Unset):
            provider_id = UNSET
        else:
            provider_id = self.provider_id

        reply: dict[str, Any] | None | Unset
        if isinstance(self.reply, Unset):
            reply = UNSET
        elif isinstance(self.reply, ProviderReply):
            reply = self.reply.to_dict()
        else:
            reply = self.reply

        subscription: None | str | Unset
        if isinstance(self.subscription, Unset):
            subscription = UNSET
        else:
            subscription = self.subscription

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        user: None | str | Unset
        if isinstance(self.user, Unset):
            user = UNSET
        else:
            user = self.user

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "attempts": attempts,
                "id": id,
                "message": message,
                "status": status,
                "timeline": timeline,
            }
        )
        if cause is not UNSET:
            field_dict["cause"] = cause
        if channel is not UNSET:
            field_dict["channel"] = channel
        if dead_letter is not UNSET:
            field_dict["dead_letter"] = dead_letter
        if next_attempt_at is not UNSET:
            field_dict["next_attempt_at"] = next_attempt_at
        if provider_id is not UNSET:
            field_dict["provider_id"] = provider_id
        if reply is not UNSET:
            field_dict["reply"] = reply
        if subscription is not UNSET:
            field_dict["subscription"] = subscription
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if user is not UNSET:
            field_dict["user"] = user

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.delivery_event import DeliveryEvent
        from ..models.provider_reply import ProviderReply

        d = dict(src_dict)
        attempts = d.pop("attempts")

        id = d.pop("id")

        message = d.pop("message")

        status = d.pop("status")

        timeline = []
        _timeline = d.pop("timeline")
        for timeline_item_data in _timeline:
            timeline_item = DeliveryEvent.from_dict(timeline_item_data)

            timeline.append(timeline_item)

        def _parse_cause(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        cause = _parse_cause(d.pop("cause", UNSET))

        def _parse_channel(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        channel = _parse_channel(d.pop("channel", UNSET))

        def _parse_dead_letter(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dead_letter = _parse_dead_letter(d.pop("dead_letter", UNSET))

        def _parse_next_attempt_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                next_attempt_at_type_0 = datetime.datetime.fromisoformat(data)

                return next_attempt_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        next_attempt_at = _parse_next_attempt_at(d.pop("next_attempt_at", UNSET))

        def _parse_provider_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        provider_id = _parse_provider_id(d.pop("provider_id", UNSET))

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

        def _parse_subscription(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        subscription = _parse_subscription(d.pop("subscription", UNSET))

        def _parse_updated_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        def _parse_user(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user = _parse_user(d.pop("user", UNSET))

        delivery_details = cls(
            attempts=attempts,
            id=id,
            message=message,
            status=status,
            timeline=timeline,
            cause=cause,
            channel=channel,
            dead_letter=dead_letter,
            next_attempt_at=next_attempt_at,
            provider_id=provider_id,
            reply=reply,
            subscription=subscription,
            updated_at=updated_at,
            user=user,
        )

        delivery_details.additional_properties = d
        return delivery_details

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
