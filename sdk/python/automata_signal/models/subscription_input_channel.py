from typing import Literal

SubscriptionInputChannel = Literal["apns", "fcm"]

SUBSCRIPTION_INPUT_CHANNEL_VALUES: set[SubscriptionInputChannel] = {
    "apns",
    "fcm",
}


def check_subscription_input_channel(value: str) -> SubscriptionInputChannel:
    if value in SUBSCRIPTION_INPUT_CHANNEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SUBSCRIPTION_INPUT_CHANNEL_VALUES!r}"
    )
