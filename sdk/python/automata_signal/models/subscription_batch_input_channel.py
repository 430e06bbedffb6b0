from typing import Literal

SubscriptionBatchInputChannel = Literal["apns", "fcm"]

SUBSCRIPTION_BATCH_INPUT_CHANNEL_VALUES: set[SubscriptionBatchInputChannel] = {
    "apns",
    "fcm",
}


def check_subscription_batch_input_channel(value: str) -> SubscriptionBatchInputChannel:
    if value in SUBSCRIPTION_BATCH_INPUT_CHANNEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SUBSCRIPTION_BATCH_INPUT_CHANNEL_VALUES!r}"
    )
