from typing import Literal

NewMessageChannelsType0Item = Literal["apns", "fcm"]

NEW_MESSAGE_CHANNELS_TYPE_0_ITEM_VALUES: set[NewMessageChannelsType0Item] = {
    "apns",
    "fcm",
}


def check_new_message_channels_type_0_item(value: str) -> NewMessageChannelsType0Item:
    if value in NEW_MESSAGE_CHANNELS_TYPE_0_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NEW_MESSAGE_CHANNELS_TYPE_0_ITEM_VALUES!r}"
    )
