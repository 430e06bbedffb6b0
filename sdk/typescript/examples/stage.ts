// What only the tour needs: providers that refuse, and waiting with a limit.

type Fault = { prefix: string; reaction: string };

/** The sandbox's providers react like this from now on. */
export async function play(faults: Fault[]): Promise<void> {
  const answer = await fetch(`${process.env.AUTOMATA_SANDBOX}/scenario`, {
    method: 'PUT',
    body: JSON.stringify({ faults }),
  });
  if (!answer.ok) throw new Error(`the sandbox refused: ${await answer.text()}`);
}

/** Asks until there is an answer, for half a minute. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const found = await ask();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited half a minute for ${what}`);
}
