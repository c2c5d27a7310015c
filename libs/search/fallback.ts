import { engineOfCursor } from './cursor.js';
import { SearchQueryError } from './engine.js';
import type { SearchEngine } from './engine.js';

export interface FallbackOptions {
  /** the name of the engine that is preferred */
  readonly name: string;
  /** opens it; asked again until it succeeds */
  readonly open: () => Promise<SearchEngine>;
  /** answers while the other cannot */
  readonly second: SearchEngine;
  /** why the preferred one must not be asked although it answers; null: nothing */
  readonly hindrance: () => Promise<string | null>;
  /** said when it stops answering (why) and when it answers again (null) */
  readonly onChange: (trouble: string | null) => void;
  /** the longest that it is waited for */
  readonly timeoutMs?: number;
  /** how long it is left alone after it has failed */
  readonly restMs?: number;
}

const TIMEOUT_MS = 2_000;
const REST_MS = 3_000;
/** What hinders is asked for at most so often. */
const HINDRANCE_MS = 1_000;

/**
 * Asks one engine and, while that is down, slow or not built, another: searching goes on, and every answer says which
 * engine gave it. After a rest one query tries the first again. A page goes on where it began: a cursor names its engine.
 */
export function createFallbackEngine(options: FallbackOptions): SearchEngine {
  const { name, second, timeoutMs = TIMEOUT_MS, restMs = REST_MS } = options;
  let opened: Promise<SearchEngine> | null = null;
  let trouble: string | null = null;
  let restsUntil = 0;
  let hindered: { readonly at: number; readonly why: Promise<string | null> } | null = null;

  const say = (why: string | null): void => {
    if ((why === null) !== (trouble === null)) options.onChange(why);
    trouble = why;
  };
  const hindrance = (): Promise<string | null> => {
    if (hindered === null || Date.now() - hindered.at > HINDRANCE_MS)
      hindered = { at: Date.now(), why: options.hindrance() };
    return hindered.why;
  };
  const first = (): Promise<SearchEngine> => (opened ??= options.open());

  /** @returns undefined: it did not answer */
  async function askFirst<Answer>(
    ask: (engine: SearchEngine) => Promise<Answer>,
  ): Promise<Answer | undefined> {
    if (Date.now() < restsUntil) return undefined;
    const why = await hindrance();
    if (why !== null) {
      say(why);
      return undefined;
    }
    // those who come while one tries again do not wait with it, nor those who asked with it what hinders
    if (Date.now() < restsUntil) return undefined;
    if (trouble !== null) restsUntil = Date.now() + restMs;
    try {
      const answer = await within(timeoutMs, async () => ask(await first()));
      restsUntil = 0;
      say(null);
      return answer;
    } catch (error) {
      if (error instanceof SearchQueryError) throw error;
      restsUntil = Date.now() + restMs;
      // its key may be another by now
      opened = null;
      say(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  async function ask<Answer extends object>(
    question: (engine: SearchEngine) => Promise<Answer>,
    after: string | null,
  ): Promise<Answer> {
    const begunOn = after === null ? null : engineOfCursor(after);
    if (begunOn === second.name) return question(second);
    const answer = await askFirst(question);
    if (answer !== undefined) return answer;
    if (begunOn === name)
      throw new SearchQueryError(
        'BAD_CURSOR',
        `This page was begun on ${name}, which does not answer now. Try again later, or start again without \`after\`.`,
      );
    return question(second);
  }

  return {
    name,
    trouble: () => trouble,
    search: (query, onHits) => ask((engine) => engine.search(query, onHits), query.after),
    facetCounts: (query, facet) => ask((engine) => engine.facetCounts(query, facet), null),
  };
}

async function within<Answer>(milliseconds: number, work: () => Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
