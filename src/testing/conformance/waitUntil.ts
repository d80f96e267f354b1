// Milliseconds between two looks at what only a real server or socket can bring about.
const everyMs = 2

/** Lets everything that waits for a promise, or for the other end of a socket on this machine, go on. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Waits for something real to happen; after `patienceMs` milliseconds fails with what `describe` says. */
export async function waitUntil(fits: () => boolean, describe: () => string, patienceMs: number): Promise<void> {
  const began = performance.now()
  while (!fits()) {
    if (performance.now() - began > patienceMs) throw new Error(describe())
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
}
