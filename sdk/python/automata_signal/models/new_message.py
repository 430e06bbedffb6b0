from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.new_message_channels_type_0_item import (
    NewMessageChannelsType0Item,
    check_new_message_channels_type_0_item,
)
from ..models.new_message_on_no_answer import (
    NewMessageOnNoAnswer,
    check_new_message_on_no_answer,
)
from ..models.new_message_priority import NewMessagePriority, check_new_message_priority
from ..models.new_message_urgency import NewMessageUrgency, check_new_message_urgency
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.content import Content
    from ..models.new_message_metadata_type_0 import NewMessageMetadataType0
    from ..models.new_message_tags_type_0 import NewMessageTagsType0
    from ..models.overrides import Overrides
    from ..models.targets import Targets


T = TypeVar("T", bound="NewMessage")


@_attrs_define
class NewMessage:
    """A message to be sent.

    Attributes:
        content (Content): What a message says.
        to (Targets): For whom: exactly one of the fields.
        channels (list[NewMessageChannelsType0Item] | None | Unset): On which channels; on all unless said.
        collapse_key (None | str | Unset): Messages with the same key replace each other on the device. Example:
            score-7.
        expires_at (datetime.datetime | None | Unset): Not after this moment: 72 hours after it could be sent unless
            said, 28 days at most.
        metadata (NewMessageMetadataType0 | None | Unset): Data of your own, up to 2,048 bytes of JSON. It is kept with
            the message and not sent.
        on_no_answer (NewMessageOnNoAnswer | Unset): What to do if a provider never answers; `resend` unless said.
        overrides (None | Overrides | Unset): Raw provider fields, merged last over what is rendered from `content`;
            `null` removes a field. With `content` up to
            16,384 bytes of JSON.
        priority (NewMessagePriority | Unset): How urgently it waits in our queue; `normal` unless said.
        send_at (datetime.datetime | None | Unset): Not before this moment, at most 28 days ahead.
        tags (NewMessageTagsType0 | None | Unset): Labels of your own, up to 20.
        urgency (NewMessageUrgency | Unset): What the provider is asked to do; `immediate` unless said.
    """

    content: Content
    to: Targets
    channels: list[NewMessageChannelsType0Item] | None | Unset = UNSET
    collapse_key: None | str | Unset = UNSET
    expires_at: datetime.datetime | None | Unset = UNSET
    metadata: NewMessageMetadataType0 | None | Unset = UNSET
    on_no_answer: NewMessageOnNoAnswer | Unset = UNSET
    overrides: None | Overrides | Unset = UNSET
    priority: NewMessagePriority | Unset = UNSET
    send_at: datetime.datetime | None | Unset = UNSET
    tags: NewMessageTagsType0 | None | Unset = UNSET
    urgency: NewMessageUrgency | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.new_message_metadata_type_0 import NewMessageMetadataType0
        from ..models.new_message_tags_type_0 import NewMessageTagsType0
        from ..models.overrides import Overrides

        content = self.content.to_dict()

        to = self.to.to_dict()

        channels: list[str] | None | Unset
        if isinstance(self.channels, Unset):
            channels = UNSET
        elif isinstance(self.channels, list):
            channels = []
            for channels_type_0_item_data in self.channels:
                channels_type_0_item: str = channels_type_0_item_data
                channels.append(channels_type_0_item)

        else:
            channels = self.channels

        collapse_key: None | str | Unset
        if isinstance(self.collapse_key, Unset):
            collapse_key = UNSET
        else:
            collapse_key = self.collapse_key

        expires_at: None | str | Unset
        if isinstance(self.expires_at, Unset):
            expires_at = UNSET
        elif isinstance(self.expires_at, datetime.datetime):
            expires_at = self.expires_at.isoformat()
        else:
            expires_at = self.expires_at

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, NewMessageMetadataType0):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        on_no_answer: str | Unset = UNSET
        if not isinstance(self.on_no_answer, Unset):
            on_no_answer = self.on_no_answer

        overrides: dict[str, Any] | None | Unset
        if isinstance(self.overrides, Unset):
            overrides = UNSET
        elif isinstance(self.overrides, Overrides):
            overrides = self.overrides.to_dict()
        else:
            overrides = self.overrides

        priority: str | Unset = UNSET
        if not isinstance(self.priority, Unset):
            priority = self.priority

        send_at: None | str | Unset
        if isinstance(self.send_at, Unset):
            send_at = UNSET
        elif isinstance(self.send_at, datetime.datetime):
            send_at = self.send_at.isoformat()
        else:
            send_at = self.send_at

        tags: dict[str, Any] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, NewMessageTagsType0):
            tags = self.tags.to_dict()
        else:
            tags = self.tags

        urgency: str | Unset = UNSET
        if not isinstance(self.urgency, Unset):
            urgency = self.urgency

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "to": to,
            }
        )
        if channels is not UNSET:
            field_dict["channels"] = channels
        if collapse_key is not UNSET:
            field_dict["collapse_key"] = collapse_key
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if on_no_answer is not UNSET:
            field_dict["on_no_answer"] = on_no_answer
        if overrides is not UNSET:
            field_dict["overrides"] = overrides
        if priority is not UNSET:
            field_dict["priority"] = priority
        if send_at is not UNSET:
            field_dict["send_at"] = send_at
        if tags is not UNSET:
            field_dict["tags"] = tags
        if urgency is not UNSET:
            field_dict["urgency"] = urgency

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.content import Content
        from ..models.new_message_metadata_type_0 import NewMessageMetadataType0
        from ..models.new_message_tags_type_0 import NewMessageTagsType0
        from ..models.overrides import Overrides
        from ..models.targets import Targets

        d = dict(src_dict)
        content = Content.from_dict(d.pop("content"))

        to = Targets.from_dict(d.pop("to"))

        def _parse_channels(
            data: object,
        ) -> list[NewMessageChannelsType0Item] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                channels_type_0 = []
                _channels_type_0 = data
                for channels_type_0_item_data in _channels_type_0:
                    channels_type_0_item = check_new_message_channels_type_0_item(
                        channels_type_0_item_data
                    )

                    channels_type_0.append(channels_type_0_item)

                return channels_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[NewMessageChannelsType0Item] | None | Unset, data)

        channels = _parse_channels(d.pop("channels", UNSET))

        def _parse_collapse_key(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        collapse_key = _parse_collapse_key(d.pop("collapse_key", UNSET))

        def _parse_expires_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                expires_at_type_0 = datetime.datetime.fromisoformat(data)

                return expires_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        expires_at = _parse_expires_at(d.pop("expires_at", UNSET))

        def _parse_metadata(data: object) -> NewMessageMetadataType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = NewMessageMetadataType0.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NewMessageMetadataType0 | None | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        _on_no_answer = d.pop("on_no_answer", UNSET)
        on_no_answer: NewMessageOnNoAnswer | Unset
        if isinstance(_on_no_answer, Unset):
            on_no_answer = UNSET
        else:
            on_no_answer = check_new_message_on_no_answer(_on_no_answer)

        def _parse_overrides(data: object) -> None | Overrides | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                overrides_type_0 = Overrides.from_dict(data)

                return overrides_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Overrides | Unset, data)

        overrides = _parse_overrides(d.pop("overrides", UNSET))

        _priority = d.pop("priority", UNSET)
        priority: NewMessagePriority | Unset
        if isinstance(_priority, Unset):
            priority = UNSET
        else:
            priority = check_new_message_priority(_priority)

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

        def _parse_tags(data: object) -> NewMessageTagsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tags_type_0 = NewMessageTagsType0.from_dict(data)

                return tags_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NewMessageTagsType0 | None | Unset, data)

        tags = _parse_tags(d.pop("tags", UNSET))

        _urgency = d.pop("urgency", UNSET)
        urgency: NewMessageUrgency | Unset
        if isinstance(_urgency, Unset):
            urgency = UNSET
        else:
            urgency = check_new_message_urgency(_urgency)

        new_message = cls(
            content=content,
            to=to,
            channels=channels,
            collapse_key=collapse_key,
            expires_at=expires_at,
            metadata=metadata,
            on_no_answer=on_no_answer,
            overrides=overrides,
            priority=priority,
            send_at=send_at,
            tags=tags,
            urgency=urgency,
        )

        return new_message
