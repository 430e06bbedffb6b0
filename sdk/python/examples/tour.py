"""What an app does with Automata-Signal, against a real one: `make sdk-test`. The guide shows the same code."""

import os
import uuid

from stage import play, until

from automata_signal import AuthenticatedClient
from automata_signal.api.dead_letters import list_dead_letters, replay_dead_letters
from automata_signal.api.deliveries import get_delivery
from automata_signal.api.messages import create_message, get_message, list_message_deliveries, list_messages
from automata_signal.api.operations import get_operation
from automata_signal.api.subscriptions import put_subscription
from automata_signal.models import Content, NewMessage, Problem, ReplayRequest, SubscriptionInput, Targets

client = AuthenticatedClient(base_url=os.environ["AUTOMATA_URL"], token=os.environ["AUTOMATA_KEY"])

# Register: a phone that works, and one whose messages the provider refuses.
run = uuid.uuid4().hex[:8]
for name, beginning in (("works", "f17e"), ("refused", "bad0")):
    address = SubscriptionInput(channel="apns", token=f"{beginning}{uuid.uuid4().hex}0000", user=f"{run}-{name}")
    registered = put_subscription.sync_detailed(f"{run}-{name}", client=client, body=address)
    assert registered.status_code == 201, registered
play([{"prefix": "bad0", "reaction": "bad_payload"}])

# Send. The same request under the same key happens once, and is answered as the first time.
message = NewMessage(
    to=Targets(users=[f"{run}-works", f"{run}-refused"]),
    content=Content(title="Hello", body="It works"),
)
first = create_message.sync_detailed(client=client, body=message, idempotency_key=f"{run}-hello")
again = create_message.sync_detailed(client=client, body=message, idempotency_key=f"{run}-hello")
assert first.parsed.id == again.parsed.id
assert again.headers["Idempotency-Replayed"] == "true"
assert first.parsed.counts.recipients == 2

# Another request under that key is refused, and says why.
other = NewMessage(to=message.to, content=Content(title="Something else"))
refused = create_message.sync(client=client, body=other, idempotency_key=f"{run}-hello")
assert isinstance(refused, Problem)
assert refused.code == "idempotency_key_reused"

# Poll until nobody waits any more.
sent = first.parsed.id
final = ("completed", "cancelled", "expired", "failed")


def settled():
    now = get_message.sync(sent, client=client)
    return now if now.status in final else None


now = until("the message to settle", settled)
assert now.status == "completed", now
assert (now.counts.sent, now.counts.dead_letter) == (1, 1), now

# Why did it not arrive?
failed = list_message_deliveries.sync(sent, client=client, status="dead_letter")
assert len(failed.data) == 1
why = get_delivery.sync(failed.data[0].id, client=client)
print(f"not delivered: {why.reply.code}: {why.reply.detail}")
assert why.reply.code == "PayloadEmpty"
assert why.timeline

# The provider is well again: replay what was given up.
play([])
dead = list_dead_letters.sync(client=client, message=sent)
assert len(dead.data) == 1
replay = replay_dead_letters.sync(
    client=client,
    body=ReplayRequest(ids=[letter.id for letter in dead.data]),
    idempotency_key=f"{run}-replay",
)
operation = replay.operation.id


def replayed():
    now = get_operation.sync(operation, client=client)
    return None if now.status == "running" else now


until("the replay to end", replayed)
until("both to be sent", lambda: get_message.sync(sent, client=client).counts.sent == 2 or None)

# Pages: two more messages, read one by one. Each is seen once.
mine = [sent]
for title in ("Second", "Third"):
    mine.append(create_message.sync(client=client, body=NewMessage(to=message.to, content=Content(title=title))).id)
seen = []
page = list_messages.sync(client=client, limit=1)
seen.extend(item.id for item in page.data)
while page.has_more:
    page = list_messages.sync(client=client, limit=1, cursor=page.next_cursor)
    seen.extend(item.id for item in page.data)
assert len(set(seen)) == len(seen), "a message is on two pages"
assert set(mine) <= set(seen), "a message is on no page"
print("python: registered, sent, read why one failed, replayed, paged")
