from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.refusal import Refusal
    from ..models.rendered_payload import RenderedPayload


T = TypeVar("T", bound="MessageValidation")


@_attrs_define
class MessageValidation:
    """What would become of a message.

    Attributes:
        payloads (list[RenderedPayload]): The message in each provider's form.
        refusals (list[Refusal]): Targets that name nobody, each with the reason.
        recipients (int | None | Unset): Recipients found; null for `{"all": true}`.
    """

    payloads: list[RenderedPayload]
    refusals: list[Refusal]
    recipients: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        payloads = []
        for payloads_item_data in self.payloads:
            payloads_item = payloads_item_data.to_dict()
            payloads.append(payloads_item)

        refusals = []
        for refusals_item_data in self.refusals:
            refusals_item = refusals_item_data.to_dict()
            refusals.append(refusals_item)

        recipients: int | None | Unset
        if isinstance(self.recipients, Unset):
            recipients = UNSET
        else:
            recipients = self.recipients

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "payloads": payloads,
                "refusals": refusals,
            }
        )
        if recipients is not UNSET:
            field_dict["recipients"] = recipients

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.refusal import Refusal
        from ..models.rendered_payload import RenderedPayload

        d = dict(src_dict)
        payloads = []
        _payloads = d.pop("payloads")
        for payloads_item_data in _payloads:
            payloads_item = RenderedPayload.from_dict(payloads_item_data)

            payloads.append(payloads_item)

        refusals = []
        _refusals = d.pop("refusals")
        for refusals_item_data in _refusals:
            refusals_item = Refusal.from_dict(refusals_item_data)

            refusals.append(refusals_item)

        def _parse_recipients(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        recipients = _parse_recipients(d.pop("recipients", UNSET))

        message_validation = cls(
            payloads=payloads,
            refusals=refusals,
            recipients=recipients,
        )

        message_validation.additional_properties = d
        return message_validation

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
