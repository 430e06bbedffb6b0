from typing import Literal

PauseRequestEnvironment = Literal["production", "sandbox"]

PAUSE_REQUEST_ENVIRONMENT_VALUES: set[PauseRequestEnvironment] = {
    "production",
    "sandbox",
}


def check_pause_request_environment(value: str) -> PauseRequestEnvironment:
    if value in PAUSE_REQUEST_ENVIRONMENT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PAUSE_REQUEST_ENVIRONMENT_VALUES!r}"
    )
