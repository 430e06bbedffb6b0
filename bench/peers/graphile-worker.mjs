// graphile-worker as its own performance guide sets it up: batched claims and batched completion.
// https://worker.graphile.org/docs/performance
import { Logger, makeWorkerUtils, run } from "graphile-worker";
import { ended, jobs, noted, payload, url } from "./measure.mjs";

const preset = {
  worker: {
    connectionString: url,
    concurrentJobs: 24,
    maxPoolSize: 25,
    pollInterval: 2000,
    localQueue: { size: 500 },
    completeJobBatchDelay: 0,
    failJobBatchDelay: 0,
    logger: new Logger(() => () => {}),
  },
};

const utils = await makeWorkerUtils({ preset });
await utils.migrate();
for (let done = 0; done < jobs; done += 10_000) {
  const specs = Array.from({ length: Math.min(10_000, jobs - done) }, () => ({ identifier: "nothing", payload }));
  await utils.addJobs(specs);
}
await utils.release();

const finished = noted();
const runner = await run({ preset, taskList: { nothing: async () => finished.one() } });
await ended(finished, () => runner.stop());
