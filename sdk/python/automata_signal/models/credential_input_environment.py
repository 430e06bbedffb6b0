from typing import Literal

CredentialInputEnvironment = Literal["production", "sandbox"]

CREDENTIAL_INPUT_ENVIRONMENT_VALUES: set[CredentialInputEnvironment] = {
    "production",
    "sandbox",
}


def check_credential_input_environment(value: str) -> CredentialInputEnvironment:
    if value in CREDENTIAL_INPUT_ENVIRONMENT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREDENTIAL_INPUT_ENVIRONMENT_VALUES!r}"
    )
