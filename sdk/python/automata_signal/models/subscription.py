from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.subscription_attributes import SubscriptionAttributes


T = TypeVar("T", bound="Subscription")


@_attrs_define
class Subscription:
    """Where a person is reached. The token is not shown.

    Attributes:
        attributes (SubscriptionAttributes): Whatever you want to choose it by.
        channel (str): Its channel.
        created_at (datetime.datetime): Since when there is one.
        environment (str): Which of Apple's worlds the token belongs to.
        id (str): Your name for it.
        registered_at (datetime.datetime): When you last said that the token is alive.
        state (str): Whether it can be used.
        updated_at (datetime.datetime): When something about it changed.
        app_version (None | str | Unset): The app's version on the device.
        locale (None | str | Unset): The device's language.
        state_reason (None | str | Unset): Why not: the provider's word, or what replaced it.
        user (None | str | Unset): Whose it is, by your name for them.
    """

    attributes: SubscriptionAttributes
    channel: str
    created_at: datetime.datetime
    environment: str
    id: str
    registered_at: datetime.datetime
    state: str
    updated_at: datetime.datetime
    app_version: None | str | Unset = UNSET
    locale: None | str | Unset = UNSET
    state_reason: None | str | Unset = UNSET
    user: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attributes = self.attributes.to_dict()

        channel = self.channel

        created_at = self.created_at.isoformat()

        environment = self.environment

        id = self.id

        registered_at = self.registered_at.isoformat()

        state = self.state

        updated_at = self.updated_at.isoformat()

        app_version: None | str | Unset
        if isinstance(self.app_version, Unset):
            app_version = UNSET
        else:
            app_version = self.app_version

        locale: None | str | Unset
        if isinstance(self.locale, Unset):
            locale = UNSET
        else:
            locale = self.locale

        state_reason: None | str | Unset
        if isinstance(self.state_reason, Unset):
            state_reason = UNSET
        else:
            state_reason = self.state_reason

        user: None | str | Unset
        if isinstance(self.user, Unset):
            user = UNSET
        else:
            user = self.user

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "attributes": attributes,
                "channel": channel,
                "created_at": created_at,
                "environment": environment,
                "id": id,
                "registered_at": registered_at,
                "state": state,
                "updated_at": updated_at,
            }
        )
        if app_version is not UNSET:
            field_dict["app_version"] = app_version
        if locale is not UNSET:
            field_dict["locale"] = locale
        if state_reason is not UNSET:
            field_dict["state_reason"] = state_reason
        if user is not UNSET:
            field_dict["user"] = user

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.subscription_attributes import SubscriptionAttributes

        d = dict(src_dict)
        attributes = SubscriptionAttributes.from_dict(d.pop("attributes"))

        channel = d.pop("channel")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        environment = d.pop("environment")

        id = d.pop("id")

        registered_at = datetime.datetime.fromisoformat(d.pop("registered_at"))

        state = d.pop("state")

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        def _parse_app_version(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        app_version = _parse_app_version(d.pop("app_version", UNSET))

        def _parse_locale(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        locale = _parse_locale(d.pop("locale", UNSET))

        def _parse_state_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        state_reason = _parse_state_reason(d.pop("state_reason", UNSET))

        def _parse_user(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user = _parse_user(d.pop("user", UNSET))

        subscription = cls(
            attributes=attributes,
            channel=channel,
            created_at=created_at,
            environment=environment,
            id=id,
            registered_at=registered_at,
            state=state,
            updated_at=updated_at,
            app_version=app_version,
            locale=locale,
            state_reason=state_reason,
            user=user,
        )

        subscription.additional_properties = d
        return subscription

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
