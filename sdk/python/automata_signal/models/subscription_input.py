from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.subscription_input_channel import (
    SubscriptionInputChannel,
    check_subscription_input_channel,
)
from ..models.subscription_input_environment import (
    SubscriptionInputEnvironment,
    check_subscription_input_environment,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.subscription_input_attributes_type_0 import (
        SubscriptionInputAttributesType0,
    )


T = TypeVar("T", bound="SubscriptionInput")


@_attrs_define
class SubscriptionInput:
    """Where a person is reached.

    Attributes:
        channel (SubscriptionInputChannel): Its channel.
        token (str): The device token as the device got it. `apns`: an even number of hexadecimal digits, 32 to 200 of
            them. `fcm`: 20 to
            4,096 letters, digits and the signs `-`, `_` and `:`.
        app_version (None | str | Unset): The app's version on the device.
        attributes (None | SubscriptionInputAttributesType0 | Unset): Whatever you want to choose it by, up to 4,096
            bytes of JSON.
        environment (SubscriptionInputEnvironment | Unset): Which of Apple's worlds the token belongs to; `production`
            unless said.
        locale (None | str | Unset): The device's language, e.g. `ko-KR`.
        user (None | str | Unset): Whose it is, by your name for them; they are made if you did not before. Left out: as
            it was. Example: user-42.
    """

    channel: SubscriptionInputChannel
    token: str
    app_version: None | str | Unset = UNSET
    attributes: None | SubscriptionInputAttributesType0 | Unset = UNSET
    environment: SubscriptionInputEnvironment | Unset = UNSET
    locale: None | str | Unset = UNSET
    user: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.subscription_input_attributes_type_0 import (
            SubscriptionInputAttributesType0,
        )

        channel: str = self.channel

        token = self.token

        app_version: None | str | Unset
        if isinstance(self.app_version, Unset):
            app_version = UNSET
        else:
            app_version = self.app_version

        attributes: dict[str, Any] | None | Unset
        if isinstance(self.attributes, Unset):
            attributes = UNSET
        elif isinstance(self.attributes, SubscriptionInputAttributesType0):
            attributes = self.attributes.to_dict()
        else:
            attributes = self.attributes

        environment: str | Unset = UNSET
        if not isinstance(self.environment, Unset):
            environment = self.environment

        locale: None | str | Unset
        if isinstance(self.locale, Unset):
            locale = UNSET
        else:
            locale = self.locale

        user: None | str | Unset
        if isinstance(self.user, Unset):
            user = UNSET
        else:
            user = self.user

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "channel": channel,
                "token": token,
            }
        )
        if app_version is not UNSET:
            field_dict["app_version"] = app_version
        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        if environment is not UNSET:
            field_dict["environment"] = environment
        if locale is not UNSET:
            field_dict["locale"] = locale
        if user is not UNSET:
            field_dict["user"] = user

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.subscription_input_attributes_type_0 import (
            SubscriptionInputAttributesType0,
        )

        d = dict(src_dict)
        channel = check_subscription_input_channel(d.pop("channel"))

        token = d.pop("token")

        def _parse_app_version(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        app_version = _parse_app_version(d.pop("app_version", UNSET))

        def _parse_attributes(
            data: object,
        ) -> None | SubscriptionInputAttributesType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                attributes_type_0 = SubscriptionInputAttributesType0.from_dict(data)

                return attributes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SubscriptionInputAttributesType0 | Unset, data)

        attributes = _parse_attributes(d.pop("attributes", UNSET))

        _environment = d.pop("environment", UNSET)
        environment: SubscriptionInputEnvironment | Unset
        if isinstance(_environment, Unset):
            environment = UNSET
        else:
            environment = check_subscription_input_environment(_environment)

        def _parse_locale(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        locale = _parse_locale(d.pop("locale", UNSET))

        def _parse_user(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user = _parse_user(d.pop("user", UNSET))

        subscription_input = cls(
            channel=channel,
            token=token,
            app_version=app_version,
            attributes=attributes,
            environment=environment,
            locale=locale,
            user=user,
        )

        return subscription_input
