from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.credential_details import CredentialDetails


T = TypeVar("T", bound="Credential")


@_attrs_define
class Credential:
    """What an app authenticates to a provider with. The secret is not shown.

    Attributes:
        app (str): Whose it is. Example: app_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        channel (str): For which channel.
        created_at (datetime.datetime): When it was made.
        details (CredentialDetails): What may be shown: key id, team and topic, or the project.
        environment (str): For which of Apple's worlds.
        id (str): Its id. Example: crd_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        updated_at (datetime.datetime): When it was changed last.
        version (int): Grows with every change.
        verified_at (datetime.datetime | None | Unset): When the provider last accepted it.
    """

    app: str
    channel: str
    created_at: datetime.datetime
    details: CredentialDetails
    environment: str
    id: str
    updated_at: datetime.datetime
    version: int
    verified_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        app = self.app

        channel = self.channel

        created_at = self.created_at.isoformat()

        details = self.details.to_dict()

        environment = self.environment

        id = self.id

        updated_at = self.updated_at.isoformat()

        version = self.version

        verified_at: None | str | Unset
        if isinstance(self.verified_at, Unset):
            verified_at = UNSET
        elif isinstance(self.verified_at, datetime.datetime):
            verified_at = self.verified_at.isoformat()
        else:
            verified_at = self.verified_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "app": app,
                "channel": channel,
                "created_at": created_at,
                "details": details,
                "environment": environment,
                "id": id,
                "updated_at": updated_at,
                "version": version,
            }
        )
        if verified_at is not UNSET:
            field_dict["verified_at"] = verified_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.credential_details import CredentialDetails

        d = dict(src_dict)
        app = d.pop("app")

        channel = d.pop("channel")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        details = CredentialDetails.from_dict(d.pop("details"))

        environment = d.pop("environment")

        id = d.pop("id")

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        def _parse_verified_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                verified_at_type_0 = datetime.datetime.fromisoformat(data)

                return verified_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        verified_at = _parse_verified_at(d.pop("verified_at", UNSET))

        credential = cls(
            app=app,
            channel=channel,
            created_at=created_at,
            details=details,
            environment=environment,
            id=id,
            updated_at=updated_at,
            version=version,
            verified_at=verified_at,
        )

        credential.additional_properties = d
        return credential

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
