import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_dead_letters_cause import (
    ListDeadLettersCause,
)
from ...models.list_dead_letters_channel import (
    ListDeadLettersChannel,
)
from ...models.page_dead_letter import PageDeadLetter
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    channel: ListDeadLettersChannel | Unset = UNSET,
    cause: ListDeadLettersCause | Unset = UNSET,
    message: str | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(app_id, Unset):
        headers["App-Id"] = app_id

    params: dict[str, Any] = {}

    json_channel: str | Unset = UNSET
    if not isinstance(channel, Unset):
        json_channel = channel

    params["channel"] = json_channel

    json_cause: str | Unset = UNSET
    if not isinstance(cause, Unset):
        json_cause = cause

    params["cause"] = json_cause

    params["message"] = message

    json_since: str | Unset = UNSET
    if not isinstance(since, Unset):
        json_since = since.isoformat()
    params["since"] = json_since

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/dead-letters",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageDeadLetter | Problem | None:
    if response.status_code == 200:
        response_200 = PageDeadLetter.from_dict(response.json())

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
) -> Response[PageDeadLetter | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    channel: ListDeadLettersChannel | Unset = UNSET,
    cause: ListDeadLettersCause | Unset = UNSET,
    message: str | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
) -> Response[PageDeadLetter | Problem]:
    """Dead letters, in the order of their death

    Args:
        channel (ListDeadLettersChannel | Unset): A channel. More may come.
        cause (ListDeadLettersCause | Unset): Why a recipient was given up. More may come.
        message (str | Unset): A message. Example: msg_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        since (datetime.datetime | Unset):
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        app_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageDeadLetter | Problem]
    """

    kwargs = _get_kwargs(
        channel=channel,
        cause=cause,
        message=message,
        since=since,
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
    channel: ListDeadLettersChannel | Unset = UNSET,
    cause: ListDeadLettersCause | Unset = UNSET,
    message: str | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
) -> PageDeadLetter | Problem | None:
    """Dead letters, in the order of their death

    Args:
        channel (ListDeadLettersChannel | Unset): A channel. More may come.
        cause (ListDeadLettersCause | Unset): Why a recipient was given up. More may come.
        message (str | Unset): A message. Example: msg_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        since (datetime.datetime | Unset):
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        app_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageDeadLetter | Problem
    """

    return sync_detailed(
        client=client,
        channel=channel,
        cause=cause,
        message=message,
        since=since,
        limit=limit,
        cursor=cursor,
        app_id=app_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    channel: ListDeadLettersChannel | Unset = UNSET,
    cause: ListDeadLettersCause | Unset = UNSET,
    message: str | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
) -> Response[PageDeadLetter | Problem]:
    """Dead letters, in the order of their death

    Args:
        channel (ListDeadLettersChannel | Unset): A channel. More may come.
        cause (ListDeadLettersCause | Unset): Why a recipient was given up. More may come.
        message (str | Unset): A message. Example: msg_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        since (datetime.datetime | Unset):
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        app_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageDeadLetter | Problem]
    """

    kwargs = _get_kwargs(
        channel=channel,
        cause=cause,
        message=message,
        since=since,
        limit=limit,
        cursor=cursor,
        app_id=app_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    channel: ListDeadLettersChannel | Unset = UNSET,
    cause: ListDeadLettersCause | Unset = UNSET,
    message: str | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
) -> PageDeadLetter | Problem | None:
    """Dead letters, in the order of their death

    Args:
        channel (ListDeadLettersChannel | Unset): A channel. More may come.
        cause (ListDeadLettersCause | Unset): Why a recipient was given up. More may come.
        message (str | Unset): A message. Example: msg_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        since (datetime.datetime | Unset):
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        app_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageDeadLetter | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            channel=channel,
            cause=cause,
            message=message,
            since=since,
            limit=limit,
            cursor=cursor,
            app_id=app_id,
        )
    ).parsed
