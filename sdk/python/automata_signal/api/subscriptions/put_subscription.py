from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.subscription import Subscription
from ...models.subscription_input import SubscriptionInput
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    *,
    body: SubscriptionInput,
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
        "url": "/v1/subscriptions/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | Subscription | None:
    if response.status_code == 200:
        response_200 = Subscription.from_dict(response.json())

        return response_200

    if response.status_code == 201:
        response_201 = Subscription.from_dict(response.json())

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
) -> Response[Problem | Subscription]:
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
    body: SubscriptionInput,
    app_id: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> Response[Problem | Subscription]:
    """Register an address

     Call it at every start of the app: registering again says that the token is alive, and revives an
    `invalid`
    subscription. A token belongs to one subscription; registered here, it leaves the one that had it.

    With a publishable key an app does so itself. It can not say whose the address is, or anybody could
    receive what is
    meant for somebody else: your server does. Once a subscription is somebody's, such a key says of its
    token that it is
    alive, and neither gives it another one nor takes that token elsewhere (`address_owned`): a device
    that got a new
    token tells your server. As long as it is nobody's, whoever knows its id can change its token, so
    let the id be one
    that nobody guesses, such as a random UUID.

    Args:
        id (str): The app's own name: 1 to 128 letters, digits and . _ : @ + - Example: user-42.
        app_id (str | Unset):
        csrf_token (str | Unset):
        body (SubscriptionInput): Where a person is reached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Subscription]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
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
    body: SubscriptionInput,
    app_id: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> Problem | Subscription | None:
    """Register an address

     Call it at every start of the app: registering again says that the token is alive, and revives an
    `invalid`
    subscription. A token belongs to one subscription; registered here, it leaves the one that had it.

    With a publishable key an app does so itself. It can not say whose the address is, or anybody could
    receive what is
    meant for somebody else: your server does. Once a subscription is somebody's, such a key says of its
    token that it is
    alive, and neither gives it another one nor takes that token elsewhere (`address_owned`): a device
    that got a new
    token tells your server. As long as it is nobody's, whoever knows its id can change its token, so
    let the id be one
    that nobody guesses, such as a random UUID.

    Args:
        id (str): The app's own name: 1 to 128 letters, digits and . _ : @ + - Example: user-42.
        app_id (str | Unset):
        csrf_token (str | Unset):
        body (SubscriptionInput): Where a person is reached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Subscription
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
        app_id=app_id,
        csrf_token=csrf_token,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: SubscriptionInput,
    app_id: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> Response[Problem | Subscription]:
    """Register an address

     Call it at every start of the app: registering again says that the token is alive, and revives an
    `invalid`
    subscription. A token belongs to one subscription; registered here, it leaves the one that had it.

    With a publishable key an app does so itself. It can not say whose the address is, or anybody could
    receive what is
    meant for somebody else: your server does. Once a subscription is somebody's, such a key says of its
    token that it is
    alive, and neither gives it another one nor takes that token elsewhere (`address_owned`): a device
    that got a new
    token tells your server. As long as it is nobody's, whoever knows its id can change its token, so
    let the id be one
    that nobody guesses, such as a random UUID.

    Args:
        id (str): The app's own name: 1 to 128 letters, digits and . _ : @ + - Example: user-42.
        app_id (str | Unset):
        csrf_token (str | Unset):
        body (SubscriptionInput): Where a person is reached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Subscription]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        app_id=app_id,
        csrf_token=csrf_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    body: SubscriptionInput,
    app_id: str | Unset = UNSET,
    csrf_token: str | Unset = UNSET,
) -> Problem | Subscription | None:
    """Register an address

     Call it at every start of the app: registering again says that the token is alive, and revives an
    `invalid`
    subscription. A token belongs to one subscription; registered here, it leaves the one that had it.

    With a publishable key an app does so itself. It can not say whose the address is, or anybody could
    receive what is
    meant for somebody else: your server does. Once a subscription is somebody's, such a key says of its
    token that it is
    alive, and neither gives it another one nor takes that token elsewhere (`address_owned`): a device
    that got a new
    token tells your server. As long as it is nobody's, whoever knows its id can change its token, so
    let the id be one
    that nobody guesses, such as a random UUID.

    Args:
        id (str): The app's own name: 1 to 128 letters, digits and . _ : @ + - Example: user-42.
        app_id (str | Unset):
        csrf_token (str | Unset):
        body (SubscriptionInput): Where a person is reached.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Subscription
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            app_id=app_id,
            csrf_token=csrf_token,
        )
    ).parsed
