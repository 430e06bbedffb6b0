from typing import Literal

MemberChangeRole = Literal["admin", "auditor", "developer", "operator", "owner"]

MEMBER_CHANGE_ROLE_VALUES: set[MemberChangeRole] = {
    "admin",
    "auditor",
    "developer",
    "operator",
    "owner",
}


def check_member_change_role(value: str) -> MemberChangeRole:
    if value in MEMBER_CHANGE_ROLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEMBER_CHANGE_ROLE_VALUES!r}"
    )
