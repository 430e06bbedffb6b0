from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.user_input_attributes_type_0 import UserInputAttributesType0


T = TypeVar("T", bound="UserInput")


@_attrs_define
class UserInput:
    """What you tell about a person; it replaces what you told before.

    Attributes:
        attributes (None | Unset | UserInputAttributesType0): Whatever you want to choose them by, up to 4,096 bytes of
            JSON.
        locale (None | str | Unset): Their language, e.g. `ko-KR`.
        timezone (None | str | Unset): Their time zone, e.g. `Asia/Seoul`.
    """

    attributes: None | Unset | UserInputAttributesType0 = UNSET
    locale: None | str | Unset = UNSET
    timezone: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.user_input_attributes_type_0 import UserInputAttributesType0

        attributes: dict[str, Any] | None | Unset
        if isinstance(self.attributes, Unset):
            attributes = UNSET
        elif isinstance(self.attributes, UserInputAttributesType0):
            attributes = self.attributes.to_dict()
        else:
            attributes = self.attributes

        locale: None | str | Unset
        if isinstance(self.locale, Unset):
            locale = UNSET
        else:
            locale = self.locale

        timezone: None | str | Unset
        if isinstance(self.timezone, Unset):
            timezone = UNSET
        else:
            timezone = self.timezone

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        if locale is not UNSET:
            field_dict["locale"] = locale
        if timezone is not UNSET:
            field_dict["timezone"] = timezone

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.user_input_attributes_type_0 import UserInputAttributesType0

        d = dict(src_dict)

        def _parse_attributes(data: object) -> None | Unset | UserInputAttributesType0:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                attributes_type_0 = UserInputAttributesType0.from_dict(data)

                return attributes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UserInputAttributesType0, data)

        attributes = _parse_attributes(d.pop("attributes", UNSET))

        def _parse_locale(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        locale = _parse_locale(d.pop("locale", UNSET))

        def _parse_timezone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        timezone = _parse_timezone(d.pop("timezone", UNSET))

        user_input = cls(
            attributes=attributes,
            locale=locale,
            timezone=timezone,
        )

        return user_input
