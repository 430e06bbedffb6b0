from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.hold import Hold
    from ..models.message_counts import MessageCounts
    from ..models.message_metadata import MessageMetadata
    from ..models.message_tags import MessageTags
    from ..models.refusal import Refusal


T = TypeVar("T", bound="Message")


@_attrs_define
class Message:
    """A message and its account.

    Attributes:
        audience (str): `inline` or `all`.
        channels (list[str]): On which channels.
        content (Any): What it says; null if it can not be read any more.
        counts (MessageCounts): What became of a message's recipients.
        created_at (datetime.datetime): When it was accepted.
        expires_at (datetime.datetime): Not after.
        id (str): Its id. Example: msg_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        metadata (MessageMetadata): Your data.
        on_no_answer (str): What to do if a provider never answers.
        priority (str): How urgently it waits in our queue.
        refusals (list[Refusal]): Targets that name nobody, each with the reason.
        request_id (str): The request that brought it.
        status (str): `accepted`, `scheduled`, `dispatching`, `completed`, `cancelled`, `expired` or `failed`. More may
            come.
        tags (MessageTags): Your labels.
        urgency (str): What the provider is asked to do.
        cancelled_at (datetime.datetime | None | Unset): When it was taken back.
        collapse_key (None | str | Unset): Messages with the same key replace each other on the device.
        completed_at (datetime.datetime | None | Unset): When every recipient had a final status.
        failure (None | str | Unset): Why it failed as a whole.
        held (list[Hold] | None | Unset): What holds its recipients back at the moment; only where one message is asked
            for.
        send_at (datetime.datetime | None | Unset): Not before.
    """

    audience: str
    channels: list[str]
    content: Any
    counts: MessageCounts
    created_at: datetime.datetime
    expires_at: datetime.datetime
    id: str
    metadata: MessageMetadata
    on_no_answer: str
    priority: str
    refusals: list[Refusal]
    request_id: str
    status: str
    tags: MessageTags
    urgency: str
    cancelled_at: datetime.datetime | None | Unset = UNSET
    collapse_key: None | str | Unset = UNSET
    completed_at: datetime.datetime | None | Unset = UNSET
    failure: None | str | Unset = UNSET
    held: list[Hold] | None | Unset = UNSET
    send_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        audience = self.audience

        channels = self.channels

        content = self.content

        counts = self.counts.to_dict()

        created_at = self.created_at.isoformat()

        expires_at = self.expires_at.isoformat()

        id = self.id

        metadata = self.metadata.to_dict()

        on_no_answer = self.on_no_answer

        priority = self.priority

        refusals = []
        for refusals_item_data in self.refusals:
            refusals_item = refusals_item_data.to_dict()
            refusals.append(refusals_item)

        request_id = self.request_id

        status = self.status

        tags = self.tags.to_dict()

        urgency = self.urgency

        cancelled_at: None | str | Unset
        if isinstance(self.cancelled_at, Unset):
            cancelled_at = UNSET
        elif isinstance(self.cancelled_at, datetime.datetime):
            cancelled_at = self.cancelled_at.isoformat()
        else:
            cancelled_at = self.cancelled_at

        collapse_key: None | str | Unset
        if isinstance(self.collapse_key, Unset):
            collapse_key = UNSET
        else:
            collapse_key = self.collapse_key

        completed_at: None | str | Unset
        if isinstance(self.completed_at, Unset):
            completed_at = UNSET
        elif isinstance(self.completed_at, datetime.datetime):
            completed_at = self.completed_at.isoformat()
        else:
            completed_at = self.completed_at

        failure: None | str | Unset
        if isinstance(self.failure, Unset):
            failure = UNSET
        else:
            failure = self.failure

        held: list[dict[str, Any]] | None | Unset
        if isinstance(self.held, Unset):
            held = UNSET
        elif isinstance(self.held, list):
            held = []
            for held_type_0_item_data in self.held:
                held_type_0_item = held_type_0_item_data.to_dict()
                held.append(held_type_0_item)

        else:
            held = self.held

        send_at: None | str | Unset
        if isinstance(self.send_at, Unset):
            send_at = UNSET
        elif isinstance(self.send_at, datetime.datetime):
            send_at = self.send_at.isoformat()
        else:
            send_at = self.send_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "audience": audience,
                "channels": channels,
                "content": content,
                "counts": counts,
                "created_at": created_at,
                "expires_at": expires_at,
                "id": id,
                "metadata": metadata,
                "on_no_answer": on_no_answer,
                "priority": priority,
                "refusals": refusals,
                "request_id": request_id,
                "status": status,
                "tags": tags,
                "urgency": urgency,
            }
        )
        if cancelled_at is not UNSET:
            field_dict["cancelled_at"] = cancelled_at
        if collapse_key is not UNSET:
            field_dict["collapse_key"] = collapse_key
        if completed_at is not UNSET:
            field_dict["completed_at"] = completed_at
        if failure is not UNSET:
            field_dict["failure"] = failure
        if held is not UNSET:
            field_dict["held"] = held
        if send_at is not UNSET:
            field_dict["send_at"] = send_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.hold import Hold
        from ..models.message_counts import MessageCounts
        from ..models.message_metadata import MessageMetadata
        from ..models.message_tags import MessageTags
        from ..models.refusal import Refusal

        d = dict(src_dict)
        audience = d.pop("audience")

        channels = cast(list[str], d.pop("channels"))

        content = d.pop("content")

        counts = MessageCounts.from_dict(d.pop("counts"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        expires_at = datetime.datetime.fromisoformat(d.pop("expires_at"))

        id = d.pop("id")

        metadata = MessageMetadata.from_dict(d.pop("metadata"))

        on_no_answer = d.pop("on_no_answer")

        priority = d.pop("priority")

        refusals = []
        _refusals = d.pop("refusals")
        for refusals_item_data in _refusals:
            refusals_item = Refusal.from_dict(refusals_item_data)

            refusals.append(refusals_item)

        request_id = d.pop("request_id")

        status = d.pop("status")

        tags = MessageTags.from_dict(d.pop("tags"))

        urgency = d.pop("urgency")

        def _parse_cancelled_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                cancelled_at_type_0 = datetime.datetime.fromisoformat(data)

                return cancelled_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        cancelled_at = _parse_cancelled_at(d.pop("cancelled_at", UNSET))

        def _parse_collapse_key(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        collapse_key = _parse_collapse_key(d.pop("collapse_key", UNSET))

        def _parse_completed_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                completed_at_type_0 = datetime.datetime.fromisoformat(data)

                return completed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        completed_at = _parse_completed_at(d.pop("completed_at", UNSET))

        def _parse_failure(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        failure = _parse_failure(d.pop("failure", UNSET))

        def _parse_held(data: object) -> list[Hold] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                held_type_0 = []
                _held_type_0 = data
                for held_type_0_item_data in _held_type_0:
                    held_type_0_item = Hold.from_dict(held_type_0_item_data)

                    held_type_0.append(held_type_0_item)

                return held_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Hold] | None | Unset, data)

        held = _parse_held(d.pop("held", UNSET))

        def _parse_send_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                send_at_type_0 = datetime.datetime.fromisoformat(data)

                return send_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        send_at = _parse_send_at(d.pop("send_at", UNSET))

        message = cls(
            audience=audience,
            channels=channels,
            content=content,
            counts=counts,
            created_at=created_at,
            expires_at=expires_at,
            id=id,
            metadata=metadata,
            on_no_answer=on_no_answer,
            priority=priority,
            refusals=refusals,
            request_id=request_id,
            status=status,
            tags=tags,
            urgency=urgency,
            cancelled_at=cancelled_at,
            collapse_key=collapse_key,
            completed_at=completed_at,
            failure=failure,
            held=held,
            send_at=send_at,
        )

        message.additional_properties = d
        return message

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
