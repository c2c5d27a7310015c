import { Random } from './generator/random.js';

/** Quantiles of times in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export function quantiles(milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/**
 * Times of several ways to answer the same questions, one question at a time and the ways in turn, so that whatever
 * else the machine does falls on all of them alike. Each question draws its order: a way that follows another on the
 * same question finds less or more in the caches than it would alone. The first round warms up and is not counted.
 */
export async function inTurn<Question, Way extends string>(
  questions: readonly Question[],
  ways: Readonly<Record<Way, (question: Question, n: number) => Promise<unknown>>>,
  rounds: number,
): Promise<Readonly<Record<Way, readonly number[]>>> {
  const names = Object.keys(ways) as Way[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Way, number[]>;
  const random = new Random(1);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [n, question] of questions.entries()) {
      for (const name of random.shuffled(names)) {
        const start = performance.now();
        await ways[name](question, n);
        if (round > 0) times[name].push(performance.now() - start);
      }
    }
  }
  return times;
}
