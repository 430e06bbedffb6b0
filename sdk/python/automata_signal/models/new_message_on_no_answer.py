from typing import Literal

NewMessageOnNoAnswer = Literal["mark_unknown", "resend"]

NEW_MESSAGE_ON_NO_ANSWER_VALUES: set[NewMessageOnNoAnswer] = {
    "mark_unknown",
    "resend",
}


def check_new_message_on_no_answer(value: str) -> NewMessageOnNoAnswer:
    if value in NEW_MESSAGE_ON_NO_ANSWER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NEW_MESSAGE_ON_NO_ANSWER_VALUES!r}"
    )
