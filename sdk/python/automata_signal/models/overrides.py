from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.overrides_apns_type_0 import OverridesApnsType0
    from ..models.overrides_fcm_type_0 import OverridesFcmType0


T = TypeVar("T", bound="Overrides")


@_attrs_define
class Overrides:
    """Raw provider fields, by channel.

    Attributes:
        apns (None | OverridesApnsType0 | Unset): Fields of Apple's payload, e.g. `{"aps": {"category": "ORDER"}}`.
        fcm (None | OverridesFcmType0 | Unset): Fields of Firebase's message, e.g. `{"android": {"notification":
            {"channel_id": "orders"}}}`.
    """

    apns: None | OverridesApnsType0 | Unset = UNSET
    fcm: None | OverridesFcmType0 | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.overrides_apns_type_0 import OverridesApnsType0
        from ..models.overrides_fcm_type_0 import OverridesFcmType0

        apns: dict[str, Any] | None | Unset
        if isinstance(self.apns, Unset):
            apns = UNSET
        elif isinstance(self.apns, OverridesApnsType0):
            apns = self.apns.to_dict()
        else:
            apns = self.apns

        fcm: dict[str, Any] | None | Unset
        if isinstance(self.fcm, Unset):
            fcm = UNSET
        elif isinstance(self.fcm, OverridesFcmType0):
            fcm = self.fcm.to_dict()
        else:
            fcm = self.fcm

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if apns is not UNSET:
            field_dict["apns"] = apns
        if fcm is not UNSET:
            field_dict["fcm"] = fcm

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.overrides_apns_type_0 import OverridesApnsType0
        from ..models.overrides_fcm_type_0 import OverridesFcmType0

        d = dict(src_dict)

        def _parse_apns(data: object) -> None | OverridesApnsType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                apns_type_0 = OverridesApnsType0.from_dict(data)

                return apns_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OverridesApnsType0 | Unset, data)

        apns = _parse_apns(d.pop("apns", UNSET))

        def _parse_fcm(data: object) -> None | OverridesFcmType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fcm_type_0 = OverridesFcmType0.from_dict(data)

                return fcm_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OverridesFcmType0 | Unset, data)

        fcm = _parse_fcm(d.pop("fcm", UNSET))

        overrides = cls(
            apns=apns,
            fcm=fcm,
        )

        return overrides
