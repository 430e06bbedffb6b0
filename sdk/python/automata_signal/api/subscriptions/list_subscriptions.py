from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_subscriptions_channel import (
    ListSubscriptionsChannel,
)
from ...models.list_subscriptions_state import (
    ListSubscriptionsState,
)
from ...models.page_subscription import PageSubscription
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    user: str | Unset = UNSET,
    channel: ListSubscriptionsChannel | Unset = UNSET,
    state: ListSubscriptionsState | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(app_id, Unset):
        headers["App-Id"] = app_id

    params: dict[str, Any] = {}

    params["user"] = user

    json_channel: str | Unset = UNSET
    if not isinstance(channel, Unset):
        json_channel = channel

    params["channel"] = json_channel

    json_state: str | Unset = UNSET
    if not isinstance(state, Unset):
        json_state = state

    params["state"] = json_state

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/subscriptions",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageSubscription | Problem | None:
    if response.status_code == 200:
        response_200 = PageSubscription.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = Problem.from_dict(response.json())

        return response_403

    if response.status_code == 410:
        response_410 = Problem.from_dict(response.json())

        return response_410

    if response.status_code == 429:
        response_429 = Problem.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Problem.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Problem.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageSubscription | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    user: str | Unset = UNSET,
    channel: ListSubscriptionsChannel | Unset = UNSET,
    state: ListSubscriptionsState | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
) -> Response[PageSubscription | Problem]:
    """Subscriptions, oldest first

    Args:
        user (str | Unset): The app's own name: 1 to 128 letters, digits and . _ : @ + - Example:
            user-42.
        channel (ListSubscriptionsChannel | Unset): A channel. More may come.
        state (ListSubscriptionsState | Unset): `active`; `invalid`: the provider says the address
            is gone; `replaced`: its token was registered elsewhere.
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        app_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageSubscription | Problem]
    """

    kwargs = _get_kwargs(
        user=user,
        channel=channel,
        state=state,
        limit=limit,
        cursor=cursor,
        app_id=app_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    user: str | Unset = UNSET,
    channel: ListSubscriptionsChannel | Unset = UNSET,
    state: ListSubscriptionsState | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
) -> PageSubscription | Problem | None:
    """Subscriptions, oldest first

    Args:
        user (str | Unset): The app's own name: 1 to 128 letters, digits and . _ : @ + - Example:
            user-42.
        channel (ListSubscriptionsChannel | Unset): A channel. More may come.
        state (ListSubscriptionsState | Unset): `active`; `invalid`: the provider says the address
            is gone; `replaced`: its token was registered elsewhere.
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        app_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageSubscription | Problem
    """

    return sync_detailed(
        client=client,
        user=user,
        channel=channel,
        state=state,
        limit=limit,
        cursor=cursor,
        app_id=app_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    user: str | Unset = UNSET,
    channel: ListSubscriptionsChannel | Unset = UNSET,
    state: ListSubscriptionsState | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
) -> Response[PageSubscription | Problem]:
    """Subscriptions, oldest first

    Args:
        user (str | Unset): The app's own name: 1 to 128 letters, digits and . _ : @ + - Example:
            user-42.
        channel (ListSubscriptionsChannel | Unset): A channel. More may come.
        state (ListSubscriptionsState | Unset): `active`; `invalid`: the provider says the address
            is gone; `replaced`: its token was registered elsewhere.
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        app_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageSubscription | Problem]
    """

    kwargs = _get_kwargs(
        user=user,
        channel=channel,
        state=state,
        limit=limit,
        cursor=cursor,
        app_id=app_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    user: str | Unset = UNSET,
    channel: ListSubscriptionsChannel | Unset = UNSET,
    state: ListSubscriptionsState | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
) -> PageSubscription | Problem | None:
    """Subscriptions, oldest first

    Args:
        user (str | Unset): The app's own name: 1 to 128 letters, digits and . _ : @ + - Example:
            user-42.
        channel (ListSubscriptionsChannel | Unset): A channel. More may come.
        state (ListSubscriptionsState | Unset): `active`; `invalid`: the provider says the address
            is gone; `replaced`: its token was registered elsewhere.
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        app_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageSubscription | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            user=user,
            channel=channel,
            state=state,
            limit=limit,
            cursor=cursor,
            app_id=app_id,
        )
    ).parsed
