from typing import Literal

DeadLetterFilterChannel = Literal["apns", "fcm"]

DEAD_LETTER_FILTER_CHANNEL_VALUES: set[DeadLetterFilterChannel] = {
    "apns",
    "fcm",
}


def check_dead_letter_filter_channel(value: str) -> DeadLetterFilterChannel:
    if value in DEAD_LETTER_FILTER_CHANNEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DEAD_LETTER_FILTER_CHANNEL_VALUES!r}"
    )
