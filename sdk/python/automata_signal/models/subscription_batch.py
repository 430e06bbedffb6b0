from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.subscription_batch_input import SubscriptionBatchInput


T = TypeVar("T", bound="SubscriptionBatch")


@_attrs_define
class SubscriptionBatch:
    """Many subscriptions.

    Attributes:
        subscriptions (list[SubscriptionBatchInput]): The subscriptions; each is answered for itself.
    """

    subscriptions: list[SubscriptionBatchInput]

    def to_dict(self) -> dict[str, Any]:
        subscriptions = []
        for subscriptions_item_data in self.subscriptions:
            subscriptions_item = subscriptions_item_data.to_dict()
            subscriptions.append(subscriptions_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "subscriptions": subscriptions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.subscription_batch_input import SubscriptionBatchInput

        d = dict(src_dict)
        subscriptions = []
        _subscriptions = d.pop("subscriptions")
        for subscriptions_item_data in _subscriptions:
            subscriptions_item = SubscriptionBatchInput.from_dict(
                subscriptions_item_data
            )

            subscriptions.append(subscriptions_item)

        subscription_batch = cls(
            subscriptions=subscriptions,
        )

        return subscription_batch
