from typing import Literal

SubscriptionBatchInputEnvironment = Literal["production", "sandbox"]

SUBSCRIPTION_BATCH_INPUT_ENVIRONMENT_VALUES: set[SubscriptionBatchInputEnvironment] = {
    "production",
    "sandbox",
}


def check_subscription_batch_input_environment(
    value: str,
) -> SubscriptionBatchInputEnvironment:
    if value in SUBSCRIPTION_BATCH_INPUT_ENVIRONMENT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SUBSCRIPTION_BATCH_INPUT_ENVIRONMENT_VALUES!r}"
    )
