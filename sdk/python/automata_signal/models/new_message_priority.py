from typing import Literal

NewMessagePriority = Literal["bulk", "critical", "high", "low", "normal"]

NEW_MESSAGE_PRIORITY_VALUES: set[NewMessagePriority] = {
    "bulk",
    "critical",
    "high",
    "low",
    "normal",
}


def check_new_message_priority(value: str) -> NewMessagePriority:
    if value in NEW_MESSAGE_PRIORITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NEW_MESSAGE_PRIORITY_VALUES!r}"
    )
