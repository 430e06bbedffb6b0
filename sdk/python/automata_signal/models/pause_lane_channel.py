from typing import Literal

PauseLaneChannel = Literal["apns", "fcm"]

PAUSE_LANE_CHANNEL_VALUES: set[PauseLaneChannel] = {
    "apns",
    "fcm",
}


def check_pause_lane_channel(value: str) -> PauseLaneChannel:
    if value in PAUSE_LANE_CHANNEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PAUSE_LANE_CHANNEL_VALUES!r}"
    )
