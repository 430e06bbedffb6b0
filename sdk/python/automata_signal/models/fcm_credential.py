from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.fcm_credential_service_account import FcmCredentialServiceAccount


T = TypeVar("T", bound="FcmCredential")


@_attrs_define
class FcmCredential:
    """Google's service account.
    <https://firebase.google.com/docs/cloud-messaging/send/v1-api>

        Attributes:
            service_account (FcmCredentialServiceAccount): The content of the service account's JSON file, up to 16,384
                bytes, as an object: `"channel": "fcm", "fcm":
                {"service_account": {"type": "service_account", "project_id": "…", "client_email": "…", "private_key": "…"}}`.
    """

    service_account: FcmCredentialServiceAccount

    def to_dict(self) -> dict[str, Any]:
        service_account = self.service_account.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "service_account": service_account,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.fcm_credential_service_account import FcmCredentialServiceAccount

        d = dict(src_dict)
        service_account = FcmCredentialServiceAccount.from_dict(
            d.pop("service_account")
        )

        fcm_credential = cls(
            service_account=service_account,
        )

        return fcm_credential
