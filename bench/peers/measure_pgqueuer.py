"""pgqueuer with the batch size its own benchmark uses. https://pgqueuer.readthedocs.io/en/latest/benchmarks/"""

import asyncio
import json
import os
import sys
import time

import asyncpg
from pgqueuer import PgQueuer
from pgqueuer.db import AsyncpgDriver
from pgqueuer.queries import Queries

JOBS = int(os.environ["JOBS"])
PAYLOAD = json.dumps({"data": "7" * 180}).encode()


def say(what: str) -> None:
    print(json.dumps({what: time.time() * 1000}), flush=True)


async def main() -> None:
    connection = await asyncpg.connect(os.environ["DATABASE_URL"])
    driver = AsyncpgDriver(connection)
    queries = Queries(driver)
    await queries.install()
    for done in range(0, JOBS, 1_000):
        count = min(1_000, JOBS - done)
        await queries.enqueue(["nothing"] * count, [PAYLOAD] * count, [0] * count)

    pgq = PgQueuer(driver)
    handled = 0

    @pgq.entrypoint("nothing")
    async def nothing(_job) -> None:
        nonlocal handled
        handled += 1
        if handled == JOBS:
            say("handled")

    async def until_told() -> None:
        await asyncio.to_thread(sys.stdin.read)
        pgq.shutdown.set()

    told = asyncio.create_task(until_told())
    say("began")
    await pgq.run(batch_size=1_000)
    await told


asyncio.run(main())
