from typing import Literal

ListDeadLettersChannel = Literal["apns", "fcm"]

LIST_DEAD_LETTERS_CHANNEL_VALUES: set[ListDeadLettersChannel] = {
    "apns",
    "fcm",
}


def check_list_dead_letters_channel(value: str) -> ListDeadLettersChannel:
    if value in LIST_DEAD_LETTERS_CHANNEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_DEAD_LETTERS_CHANNEL_VALUES!r}"
    )
