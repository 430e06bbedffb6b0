from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="MessageCounts")


@_attrs_define
class MessageCounts:
    """What became of a message's recipients.

    Attributes:
        attempts (int): Calls to providers, also those that cost no attempt.
        cancelled (int): Taken back before it was sent.
        dead_letter (int): Given up; can be replayed.
        expired (int): Its time ran out, or would before the next attempt.
        invalid_target (int): The address is gone.
        pending (int): Without a final status yet.
        recipients (int): Recipients found so far.
        refused (int): Targets that name nobody.
        sent (int): The provider accepted it.
        suppressed (int): Not sent because of a rule.
        unknown (int): The provider never answered.
    """

    attempts: int
    cancelled: int
    dead_letter: int
    expired: int
    invalid_target: int
    pending: int
    recipients: int
    refused: int
    sent: int
    suppressed: int
    unknown: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attempts = self.attempts

        cancelled = self.cancelled

        dead_letter = self.dead_letter

        expired = self.expired

        invalid_target = self.invalid_target

        pending = self.pending

        recipients = self.recipients

        refused = self.refused

        sent = self.sent

        suppressed = self.suppressed

        unknown = self.unknown

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "attempts": attempts,
                "cancelled": cancelled,
                "dead_letter": dead_letter,
                "expired": expired,
                "invalid_target": invalid_target,
                "pending": pending,
                "recipients": recipients,
                "refused": refused,
                "sent": sent,
                "suppressed": suppressed,
                "unknown": unknown,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        attempts = d.pop("attempts")

        cancelled = d.pop("cancelled")

        dead_letter = d.pop("dead_letter")

        expired = d.pop("expired")

        invalid_target = d.pop("invalid_target")

        pending = d.pop("pending")

        recipients = d.pop("recipients")

        refused = d.pop("refused")

        sent = d.pop("sent")

        suppressed = d.pop("suppressed")

        unknown = d.pop("unknown")

        message_counts = cls(
            attempts=attempts,
            cancelled=cancelled,
            dead_letter=dead_letter,
            expired=expired,
            invalid_target=invalid_target,
            pending=pending,
            recipients=recipients,
            refused=refused,
            sent=sent,
            suppressed=suppressed,
            unknown=unknown,
        )

        message_counts.additional_properties = d
        return message_counts

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
