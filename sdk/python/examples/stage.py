"""What only the tour needs: providers that refuse, and waiting with a limit."""

import os
import time

import httpx


def play(faults: list[dict[str, str]]) -> None:
    """The sandbox's providers react like this from now on."""
    answer = httpx.put(f"{os.environ['AUTOMATA_SANDBOX']}/scenario", json={"faults": faults})
    answer.raise_for_status()


def until(what, ask):
    """Asks until there is an answer, for half a minute."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        if (found := ask()) is not None:
            return found
        time.sleep(0.1)
    raise TimeoutError(f"waited half a minute for {what}")
