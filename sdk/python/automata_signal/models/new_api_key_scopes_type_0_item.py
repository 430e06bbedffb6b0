from typing import Literal

NewApiKeyScopesType0Item = Literal[
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

NEW_API_KEY_SCOPES_TYPE_0_ITEM_VALUES: set[NewApiKeyScopesType0Item] = {
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


def check_new_api_key_scopes_type_0_item(value: str) -> NewApiKeyScopesType0Item:
    if value in NEW_API_KEY_SCOPES_TYPE_0_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NEW_API_KEY_SCOPES_TYPE_0_ITEM_VALUES!r}"
    )
