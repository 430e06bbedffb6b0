// What every peer's measurement shares: how many jobs, of what size, and when they began and were all handled. Who
// measures watches the database for the last acknowledgement and ends this program by closing its standard input.
export const url = process.env.DATABASE_URL;
export const jobs = Number(process.env.JOBS);
export const payload = { data: "7".repeat(180) };

const say = (what) => console.log(JSON.stringify({ [what]: Date.now() }));

export function noted() {
  let count = 0;
  let resolve;
  const all = new Promise((resolved) => (resolve = resolved));
  say("began");
  return {
    all,
    one: (several = 1) => {
      count += several;
      if (count >= jobs) resolve();
    },
  };
}

export async function ended(finished, stop) {
  await finished.all;
  say("handled");
  await new Promise((closed) => process.stdin.on("end", closed).resume());
  await stop();
  process.exit(0);
}
