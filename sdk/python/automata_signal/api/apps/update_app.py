from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.app import App
from ...models.new_app import NewApp
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    *,
    body: NewApp,
    csrf_token: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(csrf_token, Unset):
        headers["CSRF-Token"] = csrf_token

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/apps/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> App | Problem | None:
    if response.status_code == 200:
        response_200 = App.from_dict(response.json())

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
    id: str,
    *,
    client: AuthenticatedClient,
    body: NewApp,
    csrf_token: str | Unset = UNSET,
) -> Response[App | Problem]:
    """Change an app

     Needs an operator's key. What is left out goes back to what it is by default.

    Args:
        id (str): An app. Example: app_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        csrf_token (str | Unset):
        body (NewApp): What an app is to be.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[App | Problem]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
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
    body: NewApp,
    csrf_token: str | Unset = UNSET,
) -> App | Problem | None:
    """Change an app

     Needs an operator's key. What is left out goes back to what it is by default.

    Args:
        id (str): An app. Example: app_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        csrf_token (str | Unset):
        body (NewApp): What an app is to be.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        App | Problem
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
        csrf_token=csrf_token,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: NewApp,
    csrf_token: str | Unset = UNSET,
) -> Response[App | Problem]:
    """Change an app

     Needs an operator's key. What is left out goes back to what it is by default.

    Args:
        id (str): An app. Example: app_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
        csrf_token (str | Unset):
        body (NewApp): What an app is to be.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[App | Problem]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        csrf_token=csrf_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    body: NewApp,
    csrf_token: str | Unset = UNSET,
) -> App | Problem | None:
    """Change an app

     Needs an operator's key. What is left out goes back to what it is by default.

    Args:
        id (str): An app. Example: app_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e.
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
            id=id,
            client=client,
            body=body,
            csrf_token=csrf_token,
        )
    ).parsed
