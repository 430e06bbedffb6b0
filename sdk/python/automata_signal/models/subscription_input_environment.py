from typing import Literal

SubscriptionInputEnvironment = Literal["production", "sandbox"]

SUBSCRIPTION_INPUT_ENVIRONMENT_VALUES: set[SubscriptionInputEnvironment] = {
    "production",
    "sandbox",
}


def check_subscription_input_environment(value: str) -> SubscriptionInputEnvironment:
    if value in SUBSCRIPTION_INPUT_ENVIRONMENT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SUBSCRIPTION_INPUT_ENVIRONMENT_VALUES!r}"
    )
