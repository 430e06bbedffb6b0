from typing import Literal

NewMessageUrgency = Literal["immediate", "power_saving"]

NEW_MESSAGE_URGENCY_VALUES: set[NewMessageUrgency] = {
    "immediate",
    "power_saving",
}


def check_new_message_urgency(value: str) -> NewMessageUrgency:
    if value in NEW_MESSAGE_URGENCY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NEW_MESSAGE_URGENCY_VALUES!r}"
    )
