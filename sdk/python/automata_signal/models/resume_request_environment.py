from typing import Literal

ResumeRequestEnvironment = Literal["production", "sandbox"]

RESUME_REQUEST_ENVIRONMENT_VALUES: set[ResumeRequestEnvironment] = {
    "production",
    "sandbox",
}


def check_resume_request_environment(value: str) -> ResumeRequestEnvironment:
    if value in RESUME_REQUEST_ENVIRONMENT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RESUME_REQUEST_ENVIRONMENT_VALUES!r}"
    )
