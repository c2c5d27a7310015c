import { GivenUp } from '../built-api.js';

/** What came of asking with several clients at once. */
export interface Load {
  /** milliseconds of each answer */
  readonly times: readonly number[];
  readonly requestsPerSecond: number;
  /** questions that were ended because they took too long; not among the times */
  readonly givenUp: number;
}

/** Asks all questions with so many clients at a time, each taking the next one as soon as it has its answer. */
export async function underLoad<Question>(
  clients: number,
  questions: readonly Question[],
  ask: (question: Question, n: number) => Promise<unknown>,
): Promise<Load> {
  const waiting = questions.entries();
  const times: number[] = [];
  let givenUp = 0;
  const begun = performance.now();
  const client = async (): Promise<void> => {
    // all clients take from one iterator
    for (const [n, question] of waiting) {
      const start = performance.now();
      try {
        await ask(question, n);
        times.push(performance.now() - start);
      } catch (error) {
        if (!(error instanceof GivenUp)) throw error;
        givenUp += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { times, givenUp, requestsPerSecond: (times.length * 1_000) / (performance.now() - begun) };
}
