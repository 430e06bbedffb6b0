from typing import Literal

ListMessageDeliveriesStatus = Literal[
    "cancelled",
    "dead_letter",
    "deferred",
    "delivered",
    "expired",
    "invalid_target",
    "queued",
    "retrying",
    "sent",
    "suppressed",
    "unknown",
]

LIST_MESSAGE_DELIVERIES_STATUS_VALUES: set[ListMessageDeliveriesStatus] = {
    "cancelled",
    "dead_letter",
    "deferred",
    "delivered",
    "expired",
    "invalid_target",
    "queued",
    "retrying",
    "sent",
    "suppressed",
    "unknown",
}


def check_list_message_deliveries_status(value: str) -> ListMessageDeliveriesStatus:
    if value in LIST_MESSAGE_DELIVERIES_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_MESSAGE_DELIVERIES_STATUS_VALUES!r}"
    )
