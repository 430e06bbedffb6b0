from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.app import App
from ...models.new_app import NewApp
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: NewApp,
    idempotency_key: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    if not isinstance(csrf_token, Unset):
        headers["CSRF-Token"] = csrf_token

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/apps",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> App | Problem | None:
    if response.status_code == 201:
        response_201 = App.from_dict(response.json())

        return response_201

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = Problem.from_dict(response.json())

        return response_403

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 410:
        response_410 = Problem.from_dict(response.json())

        return response_410

    if response.status_code == 413:
        response_413 = Problem.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = Problem.from_dict(response.json())

        return response_415

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
) -> Response[App | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: NewApp,
    idempotency_key: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> Response[App | Problem]:
    """Add an app

     Needs an operator's key. Give the app its credentials next, and a key of its own.

    Args:
        idempotency_key (str | Unset): Names this request for 7 days: sent again with the same key
            and body, it is answered as the first time and happens once.
        csrf_token (str | Unset):
        body (NewApp): What an app is to be.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[App | Problem]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
        csrf_token=csrf_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: NewApp,
    idempotency_key: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> App | Problem | None:
    """Add an app

     Needs an operator's key. Give the app its credentials next, and a key of its own.

    Args:
        idempotency_key (str | Unset): Names this request for 7 days: sent again with the same key
            and body, it is answered as the first time and happens once.
        csrf_token (str | Unset):
        body (NewApp): What an app is to be.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        App | Problem
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
        csrf_token=csrf_token,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: NewApp,
    idempotency_key: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> Response[App | Problem]:
    """Add an app

     Needs an operator's key. Give the app its credentials next, and a key of its own.

    Args:
        idempotency_key (str | Unset): Names this request for 7 days: sent again with the same key
            and body, it is answered as the first time and happens once.
        csrf_token (str | Unset):
        body (NewApp): What an app is to be.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[App | Problem]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
        csrf_token=csrf_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: NewApp,
    idempotency_key: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> App | Problem | None:
    """Add an app

     Needs an operator's key. Give the app its credentials next, and a key of its own.

    Args:
        idempotency_key (str | Unset): Names this request for 7 days: sent again with the same key
            and body, it is answered as the first time and happens once.
        csrf_token (str | Unset):
        body (NewApp): What an app is to be.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        App | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
            csrf_token=csrf_token,
        )
    ).parsed
