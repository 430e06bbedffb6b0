from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.user import User
from ...models.user_input import UserInput
from ...types import UNSET, Response, Unset


def _get_kwargs(
    external_id: str,
    *,
    body: UserInput,
    app_id: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(app_id, Unset):
        headers["App-Id"] = app_id

    if not isinstance(csrf_token, Unset):
        headers["CSRF-Token"] = csrf_token

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/users/{external_id}".format(
            external_id=quote(str(external_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | User | None:
    if response.status_code == 200:
        response_200 = User.from_dict(response.json())

        return response_200

    if response.status_code == 201:
        response_201 = User.from_dict(response.json())

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
) -> Response[Problem | User]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    external_id: str,
    *,
    client: AuthenticatedClient,
    body: UserInput,
    app_id: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> Response[Problem | User]:
    """Tell about a person

    Args:
        external_id (str): The app's own name: 1 to 128 letters, digits and . _ : @ + - Example:
            user-42.
        app_id (str | Unset):
        csrf_token (str | Unset):
        body (UserInput): What you tell about a person; it replaces what you told before.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | User]
    """

    kwargs = _get_kwargs(
        external_id=external_id,
        body=body,
        app_id=app_id,
        csrf_token=csrf_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    external_id: str,
    *,
    client: AuthenticatedClient,
    body: UserInput,
    app_id: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> Problem | User | None:
    """Tell about a person

    Args:
        external_id (str): The app's own name: 1 to 128 letters, digits and . _ : @ + - Example:
            user-42.
        app_id (str | Unset):
        csrf_token (str | Unset):
        body (UserInput): What you tell about a person; it replaces what you told before.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | User
    """

    return sync_detailed(
        external_id=external_id,
        client=client,
        body=body,
        app_id=app_id,
        csrf_token=csrf_token,
    ).parsed


async def asyncio_detailed(
    external_id: str,
    *,
    client: AuthenticatedClient,
    body: UserInput,
    app_id: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> Response[Problem | User]:
    """Tell about a person

    Args:
        external_id (str): The app's own name: 1 to 128 letters, digits and . _ : @ + - Example:
            user-42.
        app_id (str | Unset):
        csrf_token (str | Unset):
        body (UserInput): What you tell about a person; it replaces what you told before.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | User]
    """

    kwargs = _get_kwargs(
        external_id=external_id,
        body=body,
        app_id=app_id,
        csrf_token=csrf_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    external_id: str,
    *,
    client: AuthenticatedClient,
    body: UserInput,
    app_id: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> Problem | User | None:
    """Tell about a person

    Args:
        external_id (str): The app's own name: 1 to 128 letters, digits and . _ : @ + - Example:
            user-42.
        app_id (str | Unset):
        csrf_token (str | Unset):
        body (UserInput): What you tell about a person; it replaces what you told before.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | User
    """

    return (
        await asyncio_detailed(
            external_id=external_id,
            client=client,
            body=body,
            app_id=app_id,
            csrf_token=csrf_token,
        )
    ).parsed
