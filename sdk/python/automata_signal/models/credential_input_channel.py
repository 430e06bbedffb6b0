from typing import Literal

CredentialInputChannel = Literal["apns", "fcm"]

CREDENTIAL_INPUT_CHANNEL_VALUES: set[CredentialInputChannel] = {
    "apns",
    "fcm",
}


def check_credential_input_channel(value: str) -> CredentialInputChannel:
    if value in CREDENTIAL_INPUT_CHANNEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREDENTIAL_INPUT_CHANNEL_VALUES!r}"
    )
