from typing import Literal

ListSubscriptionsState = Literal["active", "invalid", "replaced"]

LIST_SUBSCRIPTIONS_STATE_VALUES: set[ListSubscriptionsState] = {
    "active",
    "invalid",
    "replaced",
}


def check_list_subscriptions_state(value: str) -> ListSubscriptionsState:
    if value in LIST_SUBSCRIPTIONS_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_SUBSCRIPTIONS_STATE_VALUES!r}"
    )
