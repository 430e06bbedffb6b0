from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.new_token_scopes_type_0_item import (
    NewTokenScopesType0Item,
    check_new_token_scopes_type_0_item,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewToken")


@_attrs_define
class NewToken:
    """A token to be made.

    Attributes:
        lifetime_seconds (int | None | Unset): How many seconds it lives; 900 unless said, a day at most.
        scopes (list[NewTokenScopesType0Item] | None | Unset): What it may do; what you may, unless said. Never
            `keys:write` and `members:write`: a token makes nothing that would
            outlive it.
        subject (None | str | Unset): Whom it is for, as the audit log will name them.
    """

    lifetime_seconds: int | None | Unset = UNSET
    scopes: list[NewTokenScopesType0Item] | None | Unset = UNSET
    subject: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        lifetime_seconds: int | None | Unset
        if isinstance(self.lifetime_seconds, Unset):
            lifetime_seconds = UNSET
        else:
            lifetime_seconds = self.lifetime_seconds

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

        subject: None | str | Unset
        if isinstance(self.subject, Unset):
            subject = UNSET
        else:
            subject = self.subject

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if lifetime_seconds is not UNSET:
            field_dict["lifetime_seconds"] = lifetime_seconds
        if scopes is not UNSET:
            field_dict["scopes"] = scopes
        if subject is not UNSET:
            field_dict["subject"] = subject

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_lifetime_seconds(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        lifetime_seconds = _parse_lifetime_seconds(d.pop("lifetime_seconds", UNSET))

        def _parse_scopes(data: object) -> list[NewTokenScopesType0Item] | None | Unset:
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
                    scopes_type_0_item = check_new_token_scopes_type_0_item(
                        scopes_type_0_item_data
                    )

                    scopes_type_0.append(scopes_type_0_item)

                return scopes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[NewTokenScopesType0Item] | None | Unset, data)

        scopes = _parse_scopes(d.pop("scopes", UNSET))

        def _parse_subject(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        subject = _parse_subject(d.pop("subject", UNSET))

        new_token = cls(
            lifetime_seconds=lifetime_seconds,
            scopes=scopes,
            subject=subject,
        )

        return new_token
