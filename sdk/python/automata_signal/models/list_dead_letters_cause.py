from typing import Literal

ListDeadLettersCause = Literal[
    "handler_failed",
    "misconfigured",
    "no_answer",
    "not_recorded",
    "panicked",
    "payload_rejected",
    "provider_unavailable",
    "timed_out",
    "undecodable",
    "worker_lost",
]

LIST_DEAD_LETTERS_CAUSE_VALUES: set[ListDeadLettersCause] = {
    "handler_failed",
    "misconfigured",
    "no_answer",
    "not_recorded",
    "panicked",
    "payload_rejected",
    "provider_unavailable",
    "timed_out",
    "undecodable",
    "worker_lost",
}


def check_list_dead_letters_cause(value: str) -> ListDeadLettersCause:
    if value in LIST_DEAD_LETTERS_CAUSE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_DEAD_LETTERS_CAUSE_VALUES!r}"
    )
