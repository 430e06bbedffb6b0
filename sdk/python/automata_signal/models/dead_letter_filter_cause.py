from typing import Literal

DeadLetterFilterCause = Literal[
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

DEAD_LETTER_FILTER_CAUSE_VALUES: set[DeadLetterFilterCause] = {
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


def check_dead_letter_filter_cause(value: str) -> DeadLetterFilterCause:
    if value in DEAD_LETTER_FILTER_CAUSE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DEAD_LETTER_FILTER_CAUSE_VALUES!r}"
    )
