from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.api_key import ApiKey
from ...models.new_api_key import NewApiKey
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: NewApiKey,
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
        "url": "/v1/api-keys",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ApiKey | Problem | None:
    if response.status_code == 201:
        response_201 = ApiKey.from_dict(response.json())

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

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

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
) -> Response[ApiKey | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: NewApiKey,
    idempotency_key: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> Response[ApiKey | Problem]:
    """Make an API key

     The key itself is in this answer and nowhere else. A key can not make one that may do more than
    itself.

    Args:
        idempotency_key (str | Unset): Names this request for 7 days: sent again with the same key
            and body, it is answered as the first time and happens once.
        app_id (str | Unset):
        csrf_token (str | Unset):
        body (NewApiKey): An API key to be made.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ApiKey | Problem]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
        app_id=app_id,
        csrf_token=csrf_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: NewApiKey,
    idempotency_key: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> ApiKey | Problem | None:
    """Make an API key

     The key itself is in this answer and nowhere else. A key can not make one that may do more than
    itself.

    Args:
        idempotency_key (str | Unset): Names this request for 7 days: sent again with the same key
            and body, it is answered as the first time and happens once.
        app_id (str | Unset):
        csrf_token (str | Unset):
        body (NewApiKey): An API key to be made.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ApiKey | Problem
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
        app_id=app_id,
        csrf_token=csrf_token,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: NewApiKey,
    idempotency_key: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> Response[ApiKey | Problem]:
    """Make an API key

     The key itself is in this answer and nowhere else. A key can not make one that may do more than
    itself.

    Args:
        idempotency_key (str | Unset): Names this request for 7 days: sent again with the same key
            and body, it is answered as the first time and happens once.
        app_id (str | Unset):
        csrf_token (str | Unset):
        body (NewApiKey): An API key to be made.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ApiKey | Problem]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
        app_id=app_id,
        csrf_token=csrf_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: NewApiKey,
    idempotency_key: str | Unset = UNSET,
    app_id: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> ApiKey | Problem | None:
    """Make an API key

     The key itself is in this answer and nowhere else. A key can not make one that may do more than
    itself.

    Args:
        idempotency_key (str | Unset): Names this request for 7 days: sent again with the same key
            and body, it is answered as the first time and happens once.
        app_id (str | Unset):
        csrf_token (str | Unset):
        body (NewApiKey): An API key to be made.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ApiKey | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
            app_id=app_id,
            csrf_token=csrf_token,
        )
    ).parsed
