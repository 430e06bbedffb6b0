from typing import Literal

TokenTargetEnvironment = Literal["production", "sandbox"]

TOKEN_TARGET_ENVIRONMENT_VALUES: set[TokenTargetEnvironment] = {
    "production",
    "sandbox",
}


def check_token_target_environment(value: str) -> TokenTargetEnvironment:
    if value in TOKEN_TARGET_ENVIRONMENT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TOKEN_TARGET_ENVIRONMENT_VALUES!r}"
    )
