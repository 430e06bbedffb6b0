from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.new_api_key_scopes_type_0_item import (
    NewApiKeyScopesType0Item,
    check_new_api_key_scopes_type_0_item,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewApiKey")


@_attrs_define
class NewApiKey:
    """An API key to be made.

    Attributes:
        name (str): Its name, for people.
        allowed_networks (list[str] | None | Unset): Networks it may be used from, e.g. `203.0.113.0/24` (CIDR, RFC
            4632); from wherever your own may
            be used unless said.
        app (None | str | Unset): Whose it shall be; only operators say this. Example:
            app_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        expires_at (datetime.datetime | None | Unset): When it ends by itself; unless said, when what you use ends, or
            never.
        publishable (bool | None | Unset): Whether it may be put into an app on people's devices: all such a key may do
            is register addresses that belong to
            nobody yet. Leave `scopes` out then.
        scopes (list[NewApiKeyScopesType0Item] | None | Unset): What it may do; everything the app's keys can do, as far
            as you may, unless said.
    """

    name: str
    allowed_networks: list[str] | None | Unset = UNSET
    app: None | str | Unset = UNSET
    expires_at: datetime.datetime | None | Unset = UNSET
    publishable: bool | None | Unset = UNSET
    scopes: list[NewApiKeyScopesType0Item] | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        allowed_networks: list[str] | None | Unset
        if isinstance(self.allowed_networks, Unset):
            allowed_networks = UNSET
        elif isinstance(self.allowed_networks, list):
            allowed_networks = self.allowed_networks

        else:
            allowed_networks = self.allowed_networks

        app: None | str | Unset
        if isinstance(self.app, Unset):
            app = UNSET
        else:
            app = self.app

        expires_at: None | str | Unset
        if isinstance(self.expires_at, Unset):
            expires_at = UNSET
        elif isinstance(self.expires_at, datetime.datetime):
            expires_at = self.expires_at.isoformat()
        else:
            expires_at = self.expires_at

        publishable: bool | None | Unset
        if isinstance(self.publishable, Unset):
            publishable = UNSET
        else:
            publishable = self.publishable

        scopes: list[str] | None | Unset
        if isinstance(self.scopes, Unset):
            scopes = UNSET
        elif isinstance(self.scopes, list):
            scopes = []
            for scopes_type_0_item_data in self.scopes:
                scopes_type_0_item: str = scopes_type_0_item_data
                scopes.append(scopes_type_0_item)

        else:
            scopes = self.scopes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
            }
        )
        if allowed_networks is not UNSET:
            field_dict["allowed_networks"] = allowed_networks
        if app is not UNSET:
            field_dict["app"] = app
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if publishable is not UNSET:
            field_dict["publishable"] = publishable
        if scopes is not UNSET:
            field_dict["scopes"] = scopes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        name = d.pop("name")

        def _parse_allowed_networks(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                allowed_networks_type_0 = cast(list[str], data)

                return allowed_networks_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        allowed_networks = _parse_allowed_networks(d.pop("allowed_networks", UNSET))

        def _parse_app(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        app = _parse_app(d.pop("app", UNSET))

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

        def _parse_publishable(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        publishable = _parse_publishable(d.pop("publishable", UNSET))

        def _parse_scopes(
            data: object,
        ) -> list[NewApiKeyScopesType0Item] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                scopes_type_0 = []
                _scopes_type_0 = data
                for scopes_type_0_item_data in _scopes_type_0:
                    scopes_type_0_item = check_new_api_key_scopes_type_0_item(
                        scopes_type_0_item_data
                    )

                    scopes_type_0.append(scopes_type_0_item)

                return scopes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[NewApiKeyScopesType0Item] | None | Unset, data)

        scopes = _parse_scopes(d.pop("scopes", UNSET))

        new_api_key = cls(
            name=name,
            allowed_networks=allowed_networks,
            app=app,
            expires_at=expires_at,
            publishable=publishable,
            scopes=scopes,
        )

        return new_api_key
