from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.accepted_counts import AcceptedCounts
    from ..models.links import Links
    from ..models.refusal import Refusal


T = TypeVar("T", bound="AcceptedMessage")


@_attrs_define
class AcceptedMessage:
    """A message that was accepted: it is committed, and each recipient will end in one known state.

    Attributes:
        counts (AcceptedCounts): Whom a message reaches.
        id (str): Its id. Example: msg_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        links (Links): Where to follow a message.
        refusals (list[Refusal]): Targets that name nobody, each with the reason.
        status (str): `accepted`, or `scheduled` if it waits for its `send_at`.
    """

    counts: AcceptedCounts
    id: str
    links: Links
    refusals: list[Refusal]
    status: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        counts = self.counts.to_dict()

        id = self.id

        links = self.links.to_dict()

        refusals = []
        for refusals_item_data in self.refusals:
            refusals_item = refusals_item_data.to_dict()
            refusals.append(refusals_item)

        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "counts": counts,
                "id": id,
                "links": links,
                "refusals": refusals,
                "status": status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.accepted_counts import AcceptedCounts
        from ..models.links import Links
        from ..models.refusal import Refusal

        d = dict(src_dict)
        counts = AcceptedCounts.from_dict(d.pop("counts"))

        id = d.pop("id")

        links = Links.from_dict(d.pop("links"))

        refusals = []
        _refusals = d.pop("refusals")
        for refusals_item_data in _refusals:
            refusals_item = Refusal.from_dict(refusals_item_data)

            refusals.append(refusals_item)

        status = d.pop("status")

        accepted_message = cls(
            counts=counts,
            id=id,
            links=links,
            refusals=refusals,
            status=status,
        )

        accepted_message.additional_properties = d
        return accepted_message

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
