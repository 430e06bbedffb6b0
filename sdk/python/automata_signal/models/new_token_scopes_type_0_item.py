from typing import Literal

NewTokenScopesType0Item = Literal[
    "account",
    "apps:write",
    "audit:read",
    "credentials:write",
    "dead-letters:read",
    "dead-letters:replay",
    "keys:write",
    "members:write",
    "messages:read",
    "messages:send",
    "queues:write",
    "subscriptions:read",
    "subscriptions:register",
    "subscriptions:write",
]

NEW_TOKEN_SCOPES_TYPE_0_ITEM_VALUES: set[NewTokenScopesType0Item] = {
    "account",
    "apps:write",
    "audit:read",
    "credentials:write",
    "dead-letters:read",
    "dead-letters:replay",
    "keys:write",
    "members:write",
    "messages:read",
    "messages:send",
    "queues:write",
    "subscriptions:read",
    "subscriptions:register",
    "subscriptions:write",
}


def check_new_token_scopes_type_0_item(value: str) -> NewTokenScopesType0Item:
    if value in NEW_TOKEN_SCOPES_TYPE_0_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NEW_TOKEN_SCOPES_TYPE_0_ITEM_VALUES!r}"
    )
