from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.message import Message
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    *,
    idempotency_key: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    if not isinstance(app_id, Unset):
        headers["App-Id"] = app_id

    if not isinstance(csrf_token, Unset):
        headers["CSRF-Token"] = csrf_token

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/messages/{id}/cancel".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Message | Problem | None:
    if response.status_code == 200:
        response_200 = Message.from_dict(response.json())

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

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 410:
        response_410 = Problem.from_dict(response.json())

        return response_410

    if response.status_code == 422:
        response_422 = Problem.from_dict(response.json())

        return response_422

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
) -> Response[Message | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    idempotency_key: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> Response[Message | Problem]:
    """Take a message back

     What waits is cancelled in the same commit; a job that runs notices within about a second. What the
    provider
    accepted stays sent. Cancelling a cancelled message changes nothing.

    Args:
        id (str): A message. Example: msg_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        idempotency_key (str | Unset): Names this request for 7 days: sent again with the same key
            and body, it is answered as the first time and happens once.
        app_id (str | Unset):
        csrf_token (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Message | Problem]
    """

    kwargs = _get_kwargs(
        id=id,
        idempotency_key=idempotency_key,
        app_id=app_id,
        csrf_token=csrf_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    idempotency_key: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> Message | Problem | None:
    """Take a message back

     What waits is cancelled in the same commit; a job that runs notices within about a second. What the
    provider
    accepted stays sent. Cancelling a cancelled message changes nothing.

    Args:
        id (str): A message. Example: msg_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        idempotency_key (str | Unset): Names this request for 7 days: sent again with the same key
            and body, it is answered as the first time and happens once.
        app_id (str | Unset):
        csrf_token (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Message | Problem
    """

    return sync_detailed(
        id=id,
        client=client,
        idempotency_key=idempotency_key,
        app_id=app_id,
        csrf_token=csrf_token,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    idempotency_key: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> Response[Message | Problem]:
    """Take a message back

     What waits is cancelled in the same commit; a job that runs notices within about a second. What the
    provider
    accepted stays sent. Cancelling a cancelled message changes nothing.

    Args:
        id (str): A message. Example: msg_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        idempotency_key (str | Unset): Names this request for 7 days: sent again with the same key
            and body, it is answered as the first time and happens once.
        app_id (str | Unset):
        csrf_token (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Message | Problem]
    """

    kwargs = _get_kwargs(
        id=id,
        idempotency_key=idempotency_key,
        app_id=app_id,
        csrf_token=csrf_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    idempotency_key: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> Message | Problem | None:
    """Take a message back

     What waits is cancelled in the same commit; a job that runs notices within about a second. What the
    provider
    accepted stays sent. Cancelling a cancelled message changes nothing.

    Args:
        id (str): A message. Example: msg_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        idempotency_key (str | Unset): Names this request for 7 days: sent again with the same key
            and body, it is answered as the first time and happens once.
        app_id (str | Unset):
        csrf_token (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Message | Problem
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            idempotency_key=idempotency_key,
            app_id=app_id,
            csrf_token=csrf_token,
        )
    ).parsed
