from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.pause import Pause
    from ..models.ready_jobs import ReadyJobs


T = TypeVar("T", bound="Queue")


@_attrs_define
class Queue:
    """How full one queue is. Numbers stop at 100,000.

    Attributes:
        dead_letters (int): Dead letters kept.
        oldest_ready_age_seconds (float): How long the oldest ready job has waited, in seconds.
        paused (list[Pause]): What stands still: of your app, or of everybody.
        queue (str): Its name: a channel, or work of our own.
        ready (ReadyJobs): Jobs that can run now, by priority.
        running (int): Jobs that run, as workers said with their last heartbeats: up to 4 seconds old.
        scheduled (int): Jobs that run later.
    """

    dead_letters: int
    oldest_ready_age_seconds: float
    paused: list[Pause]
    queue: str
    ready: ReadyJobs
    running: int
    scheduled: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dead_letters = self.dead_letters

        oldest_ready_age_seconds = self.oldest_ready_age_seconds

        paused = []
        for paused_item_data in self.paused:
            paused_item = paused_item_data.to_dict()
            paused.append(paused_item)

        queue = self.queue

        ready = self.ready.to_dict()

        running = self.running

        scheduled = self.scheduled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "dead_letters": dead_letters,
                "oldest_ready_age_seconds": oldest_ready_age_seconds,
                "paused": paused,
                "queue": queue,
                "ready": ready,
                "running": running,
                "scheduled": scheduled,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.pause import Pause
        from ..models.ready_jobs import ReadyJobs

        d = dict(src_dict)
        dead_letters = d.pop("dead_letters")

        oldest_ready_age_seconds = d.pop("oldest_ready_age_seconds")

        paused = []
        _paused = d.pop("paused")
        for paused_item_data in _paused:
            paused_item = Pause.from_dict(paused_item_data)

            paused.append(paused_item)

        queue = d.pop("queue")

        ready = ReadyJobs.from_dict(d.pop("ready"))

        running = d.pop("running")

        scheduled = d.pop("scheduled")

        queue = cls(
            dead_letters=dead_letters,
            oldest_ready_age_seconds=oldest_ready_age_seconds,
            paused=paused,
            queue=queue,
            ready=ready,
            running=running,
            scheduled=scheduled,
        )

        queue.additional_properties = d
        return queue

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
