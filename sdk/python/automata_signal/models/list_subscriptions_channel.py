from typing import Literal

ListSubscriptionsChannel = Literal["apns", "fcm"]

LIST_SUBSCRIPTIONS_CHANNEL_VALUES: set[ListSubscriptionsChannel] = {
    "apns",
    "fcm",
}


def check_list_subscriptions_channel(value: str) -> ListSubscriptionsChannel:
    if value in LIST_SUBSCRIPTIONS_CHANNEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_SUBSCRIPTIONS_CHANNEL_VALUES!r}"
    )
