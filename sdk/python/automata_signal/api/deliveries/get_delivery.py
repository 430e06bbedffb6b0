from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.delivery_details import DeliveryDetails
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    *,
    app_id: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(app_id, Unset):
        headers["App-Id"] = app_id

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/deliveries/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DeliveryDetails | Problem | None:
    if response.status_code == 200:
        response_200 = DeliveryDetails.from_dict(response.json())

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
) -> Response[DeliveryDetails | Problem]:
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
    app_id: str | Unset = UNSET,
) -> Response[DeliveryDetails | Problem]:
    """One delivery

     Where it stands, and everything that became of it: every attempt with the provider's answer. Also
    when it is tried
    next; or, if it was given up, the cause and what to replay.

    Args:
        id (str): One message to one recipient. Example:
            dlv_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e00000000.
        app_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeliveryDetails | Problem]
    """

    kwargs = _get_kwargs(
        id=id,
        app_id=app_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    app_id: str | Unset = UNSET,
) -> DeliveryDetails | Problem | None:
    """One delivery

     Where it stands, and everything that became of it: every attempt with the provider's answer. Also
    when it is tried
    next; or, if it was given up, the cause and what to replay.

    Args:
        id (str): One message to one recipient. Example:
            dlv_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e00000000.
        app_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeliveryDetails | Problem
    """

    return sync_detailed(
        id=id,
        client=client,
        app_id=app_id,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    app_id: str | Unset = UNSET,
) -> Response[DeliveryDetails | Problem]:
    """One delivery

     Where it stands, and everything that became of it: every attempt with the provider's answer. Also
    when it is tried
    next; or, if it was given up, the cause and what to replay.

    Args:
        id (str): One message to one recipient. Example:
            dlv_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e00000000.
        app_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeliveryDetails | Problem]
    """

    kwargs = _get_kwargs(
        id=id,
        app_id=app_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    app_id: str | Unset = UNSET,
) -> DeliveryDetails | Problem | None:
    """One delivery

     Where it stands, and everything that became of it: every attempt with the provider's answer. Also
    when it is tried
    next; or, if it was given up, the cause and what to replay.

    Args:
        id (str): One message to one recipient. Example:
            dlv_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e00000000.
        app_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeliveryDetails | Problem
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            app_id=app_id,
        )
    ).parsed
