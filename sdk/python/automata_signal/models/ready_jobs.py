from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ReadyJobs")


@_attrs_define
class ReadyJobs:
    """Jobs that can run now, by priority.

    Attributes:
        bulk (int):
        critical (int):
        high (int):
        low (int):
        normal (int):
    """

    bulk: int
    critical: int
    high: int
    low: int
    normal: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bulk = self.bulk

        critical = self.critical

        high = self.high

        low = self.low

        normal = self.normal

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "bulk": bulk,
                "critical": critical,
                "high": high,
                "low": low,
                "normal": normal,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        bulk = d.pop("bulk")

        critical = d.pop("critical")

        high = d.pop("high")

        low = d.pop("low")

        normal = d.pop("normal")

        ready_jobs = cls(
            bulk=bulk,
            critical=critical,
            high=high,
            low=low,
            normal=normal,
        )

        ready_jobs.additional_properties = d
        return ready_jobs

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
