from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.credential_input_channel import (
    CredentialInputChannel,
    check_credential_input_channel,
)
from ..models.credential_input_environment import (
    CredentialInputEnvironment,
    check_credential_input_environment,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apns_credential import ApnsCredential
    from ..models.fcm_credential import FcmCredential


T = TypeVar("T", bound="CredentialInput")


@_attrs_define
class CredentialInput:
    """What to authenticate with; it replaces the one for the same channel and environment.

    Attributes:
        channel (CredentialInputChannel): For which channel.
        apns (ApnsCredential | None | Unset): For `apns`.
        environment (CredentialInputEnvironment | Unset): For which of Apple's worlds; `production` unless said.
        fcm (FcmCredential | None | Unset): For `fcm`.
    """

    channel: CredentialInputChannel
    apns: ApnsCredential | None | Unset = UNSET
    environment: CredentialInputEnvironment | Unset = UNSET
    fcm: FcmCredential | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.apns_credential import ApnsCredential
        from ..models.fcm_credential import FcmCredential

        channel: str = self.channel

        apns: dict[str, Any] | None | Unset
        if isinstance(self.apns, Unset):
            apns = UNSET
        elif isinstance(self.apns, ApnsCredential):
            apns = self.apns.to_dict()
        else:
            apns = self.apns

        environment: str | Unset = UNSET
        if not isinstance(self.environment, Unset):
            environment = self.environment

        fcm: dict[str, Any] | None | Unset
        if isinstance(self.fcm, Unset):
            fcm = UNSET
        elif isinstance(self.fcm, FcmCredential):
            fcm = self.fcm.to_dict()
        else:
            fcm = self.fcm

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "channel": channel,
            }
        )
        if apns is not UNSET:
            field_dict["apns"] = apns
        if environment is not UNSET:
            field_dict["environment"] = environment
        if fcm is not UNSET:
            field_dict["fcm"] = fcm

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.apns_credential import ApnsCredential
        from ..models.fcm_credential import FcmCredential

        d = dict(src_dict)
        channel = check_credential_input_channel(d.pop("channel"))

        def _parse_apns(data: object) -> ApnsCredential | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                apns_type_0 = ApnsCredential.from_dict(data)

                return apns_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ApnsCredential | None | Unset, data)

        apns = _parse_apns(d.pop("apns", UNSET))

        _environment = d.pop("environment", UNSET)
        environment: CredentialInputEnvironment | Unset
        if isinstance(_environment, Unset):
            environment = UNSET
        else:
            environment = check_credential_input_environment(_environment)

        def _parse_fcm(data: object) -> FcmCredential | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fcm_type_0 = FcmCredential.from_dict(data)

                return fcm_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FcmCredential | None | Unset, data)

        fcm = _parse_fcm(d.pop("fcm", UNSET))

        credential_input = cls(
            channel=channel,
            apns=apns,
            environment=environment,
            fcm=fcm,
        )

        return credential_input
