from typing import Literal

ResumeLaneChannel = Literal["apns", "fcm"]

RESUME_LANE_CHANNEL_VALUES: set[ResumeLaneChannel] = {
    "apns",
    "fcm",
}


def check_resume_lane_channel(value: str) -> ResumeLaneChannel:
    if value in RESUME_LANE_CHANNEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RESUME_LANE_CHANNEL_VALUES!r}"
    )
