import { setImmediate } from 'node:timers/promises';

/** Items between two looks at what has arrived: about a hundredth of a second of work. */
const SLICE = 25;

/**
 * Does the work for each item, in order, and lets the process attend to its connections in between: what PostgreSQL is
 * being sent meanwhile goes on flowing, so that the two work at the same time.
 */
export async function inSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    if (results.length % SLICE === 0) await setImmediate();
    results.push(work(item));
  }
  return results;
}
