from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.accepted_message import AcceptedMessage
    from ..models.problem import Problem


T = TypeVar("T", bound="MessageBatchItem")


@_attrs_define
class MessageBatchItem:
    """What became of one message of a batch.

    Attributes:
        index (int): Its place in the request.
        replayed (bool): Whether it was accepted by an earlier request with the same Idempotency-Key.
        status (int): The status it would have been answered with alone.
        message (AcceptedMessage | None | Unset): The message, if it was accepted.
        problem (None | Problem | Unset): Why it was not, otherwise.
    """

    index: int
    replayed: bool
    status: int
    message: AcceptedMessage | None | Unset = UNSET
    problem: None | Problem | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.accepted_message import AcceptedMessage
        from ..models.problem import Problem

        index = self.index

        replayed = self.replayed

        status = self.status

        message: dict[str, Any] | None | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        elif isinstance(self.message, AcceptedMessage):
            message = self.message.to_dict()
        else:
            message = self.message

        problem: dict[str, Any] | None | Unset
        if isinstance(self.problem, Unset):
            problem = UNSET
        elif isinstance(self.problem, Problem):
            problem = self.problem.to_dict()
        else:
            problem = self.problem

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "index": index,
                "replayed": replayed,
                "status": status,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message
        if problem is not UNSET:
            field_dict["problem"] = problem

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.accepted_message import AcceptedMessage
        from ..models.problem import Problem

        d = dict(src_dict)
        index = d.pop("index")

        replayed = d.pop("replayed")

        status = d.pop("status")

        def _parse_message(data: object) -> AcceptedMessage | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                message_type_0 = AcceptedMessage.from_dict(data)

                return message_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AcceptedMessage | None | Unset, data)

        message = _parse_message(d.pop("message", UNSET))

        def _parse_problem(data: object) -> None | Problem | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                problem_type_0 = Problem.from_dict(data)

                return problem_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Problem | Unset, data)

        problem = _parse_problem(d.pop("problem", UNSET))

        message_batch_item = cls(
            index=index,
            replayed=replayed,
            status=status,
            message=message,
            problem=problem,
        )

        message_batch_item.additional_properties = d
        return message_batch_item

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
