from typing import Literal

TokenTargetChannel = Literal["apns", "fcm"]

TOKEN_TARGET_CHANNEL_VALUES: set[TokenTargetChannel] = {
    "apns",
    "fcm",
}


def check_token_target_channel(value: str) -> TokenTargetChannel:
    if value in TOKEN_TARGET_CHANNEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TOKEN_TARGET_CHANNEL_VALUES!r}"
    )
