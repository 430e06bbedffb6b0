// What an app does with Automata-Signal, against a real one: `make sdk-test`. The guide shows the same code.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import {
  createMessage,
  getDelivery,
  getMessage,
  getOperation,
  listDeadLetters,
  listMessageDeliveries,
  listMessages,
  putSubscription,
  replayDeadLetters,
} from '../src/index.js';
import { createClient, createConfig } from '../src/client/index.js';
import { play, until } from './stage.js';

const client = createClient(
  createConfig({ baseUrl: process.env.AUTOMATA_URL!, auth: process.env.AUTOMATA_KEY! }),
);
const options = { client, throwOnError: true } as const;

// Register: a phone that works, and one whose messages the provider refuses.
const run = randomUUID().slice(0, 8);
for (const [name, beginning] of [['works', 'f17e'], ['refused', 'bad0']] as const) {
  await putSubscription({
    ...options,
    path: { id: `${run}-${name}` },
    body: { channel: 'apns', token: beginning + randomUUID().replaceAll('-', '') + '0000', user: `${run}-${name}` },
  });
}
await play([{ prefix: 'bad0', reaction: 'bad_payload' }]);

// Send. The same request under the same key happens once, and is answered as the first time.
const request = {
  body: { to: { users: [`${run}-works`, `${run}-refused`] }, content: { title: 'Hello', body: 'It works' } },
  headers: { 'Idempotency-Key': `${run}-hello` },
};
const first = await createMessage({ ...options, ...request });
const again = await createMessage({ ...options, ...request });
assert.equal(again.data.id, first.data.id);
assert.equal(again.response.headers.get('Idempotency-Replayed'), 'true');
assert.equal(first.data.counts.recipients, 2);

// Another request under that key is refused, and says why.
const other = await createMessage({
  client,
  ...request,
  body: { ...request.body, content: { title: 'Something else' } },
});
assert.equal(other.error?.code, 'idempotency_key_reused');

// Poll until nobody waits any more.
const path = { id: first.data.id };
const final = ['completed', 'cancelled', 'expired', 'failed'];
const message = await until('the message to settle', async () => {
  const { data } = await getMessage({ ...options, path });
  return final.includes(data.status) ? data : undefined;
});
assert.equal(message.status, 'completed');
assert.equal(message.counts.sent, 1);
assert.equal(message.counts.dead_letter, 1);

// Why did it not arrive?
const failed = await listMessageDeliveries({ ...options, path, query: { status: 'dead_letter' } });
assert.equal(failed.data.data.length, 1);
const why = await getDelivery({ ...options, path: { id: failed.data.data[0].id } });
console.log(`not delivered: ${why.data.reply?.code}: ${why.data.reply?.detail ?? ''}`);
assert.equal(why.data.reply?.code, 'PayloadEmpty');
assert.ok(why.data.timeline.length > 0);

// The provider is well again: replay what was given up.
await play([]);
const dead = await listDeadLetters({ ...options, query: { message: path.id } });
assert.equal(dead.data.data.length, 1);
const replay = await replayDeadLetters({
  ...options,
  body: { ids: dead.data.data.map((letter) => letter.id) },
  headers: { 'Idempotency-Key': `${run}-replay` },
});
assert.ok(replay.data.operation);
const operation = replay.data.operation.id;
await until('the replay to end', async () => {
  const { data } = await getOperation({ ...options, path: { id: operation } });
  return data.status === 'running' ? undefined : data;
});
await until('both to be sent', async () => {
  const { data } = await getMessage({ ...options, path });
  return data.counts.sent === 2 ? data : undefined;
});

// Pages: two more messages, read one by one. Each is seen once.
const sent = [path.id];
for (const title of ['Second', 'Third']) {
  const { data } = await createMessage({ ...options, body: { ...request.body, content: { title } } });
  sent.push(data.id);
}
const seen: string[] = [];
let cursor: string | undefined;
do {
  const { data } = await listMessages({ ...options, query: { limit: 1, cursor } });
  assert.ok(data.data.length <= 1);
  seen.push(...data.data.map((message) => message.id));
  cursor = data.next_cursor ?? undefined;
} while (cursor);
assert.equal(new Set(seen).size, seen.length, 'a message is on two pages');
for (const id of sent) {
  assert.ok(seen.includes(id), `${id} is on no page`);
}
console.log('typescript: registered, sent, read why one failed, replayed, paged');
