from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.resume_request_environment import (
    ResumeRequestEnvironment,
    check_resume_request_environment,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ResumeRequest")


@_attrs_define
class ResumeRequest:
    """Which lane goes on.

    Attributes:
        environment (ResumeRequestEnvironment | Unset): Only one of Apple's worlds.
    """

    environment: ResumeRequestEnvironment | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        environment: str | Unset = UNSET
        if not isinstance(self.environment, Unset):
            environment = self.environment

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if environment is not UNSET:
            field_dict["environment"] = environment

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _environment = d.pop("environment", UNSET)
        environment: ResumeRequestEnvironment | Unset
        if isinstance(_environment, Unset):
            environment = UNSET
        else:
            environment = check_resume_request_environment(_environment)

        resume_request = cls(
            environment=environment,
        )

        return resume_request
