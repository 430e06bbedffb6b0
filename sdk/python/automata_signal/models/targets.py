from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.token_target import TokenTarget


T = TypeVar("T", bound="Targets")


@_attrs_define
class Targets:
    """For whom: exactly one of the fields.

    Attributes:
        all_ (bool | Unset): `true`: every active subscription of the app.
        subscriptions (list[str] | Unset): Subscriptions, by your names for them.
        tokens (list[TokenTarget] | Unset): Device tokens, registered or not.
        users (list[str] | Unset): People, by your names for them: everywhere they can be reached.
    """

    all_: bool | Unset = UNSET
    subscriptions: list[str] | Unset = UNSET
    tokens: list[TokenTarget] | Unset = UNSET
    users: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        all_ = self.all_

        subscriptions: list[str] | Unset = UNSET
        if not isinstance(self.subscriptions, Unset):
            subscriptions = self.subscriptions

        tokens: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tokens, Unset):
            tokens = []
            for tokens_item_data in self.tokens:
                tokens_item = tokens_item_data.to_dict()
                tokens.append(tokens_item)

        users: list[str] | Unset = UNSET
        if not isinstance(self.users, Unset):
            users = self.users

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if all_ is not UNSET:
            field_dict["all"] = all_
        if subscriptions is not UNSET:
            field_dict["subscriptions"] = subscriptions
        if tokens is not UNSET:
            field_dict["tokens"] = tokens
        if users is not UNSET:
            field_dict["users"] = users

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.token_target import TokenTarget

        d = dict(src_dict)
        all_ = d.pop("all", UNSET)

        subscriptions = cast(list[str], d.pop("subscriptions", UNSET))

        _tokens = d.pop("tokens", UNSET)
        tokens: list[TokenTarget] | Unset = UNSET
        if _tokens is not UNSET:
            tokens = []
            for tokens_item_data in _tokens:
                tokens_item = TokenTarget.from_dict(tokens_item_data)

                tokens.append(tokens_item)

        users = cast(list[str], d.pop("users", UNSET))

        targets = cls(
            all_=all_,
            subscriptions=subscriptions,
            tokens=tokens,
            users=users,
        )

        return targets
