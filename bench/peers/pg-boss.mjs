// pg-boss with the batch sizes its documentation allows and several pollers of one queue.
// https://timgit.github.io/pg-boss/
import PgBoss from "pg-boss";
import { ended, jobs, noted, payload, url } from "./measure.mjs";

const boss = new PgBoss({ connectionString: url, max: 10 });
await boss.start();
await boss.createQueue("nothing");
for (let done = 0; done < jobs; done += 10_000) {
  const count = Math.min(10_000, jobs - done);
  await boss.insert(Array.from({ length: count }, () => ({ name: "nothing", data: payload })));
}

const finished = noted();
const poll = { batchSize: 1_000, pollingIntervalSeconds: 0.5 };
for (let poller = 0; poller < 8; poller += 1) {
  await boss.work("nothing", poll, async (batch) => finished.one(batch.length));
}
await ended(finished, () => boss.stop({ graceful: false, wait: false }));
