import type { SearchEngine, SearchQuery } from '#search';

/** Hits before the page that is asked for, and in how large steps it is walked to. */
const DEPTH = 900;
const STEP = 100;

/**
 * Questions about pages deep in a result, with the cursor that an engine gave: every tenth of `questions`, and as far
 * down as it goes. A client walks there page by page, and asks for what comes after.
 */
export async function deepPages(
  engine: SearchEngine,
  questions: readonly SearchQuery[],
): Promise<readonly SearchQuery[]> {
  const pages: SearchQuery[] = [];
  for (const question of questions.filter((_, n) => n % 10 === 0)) {
    let after: string | null = null;
    for (let passed = 0; passed < DEPTH; passed += STEP) {
      const page = await engine.search({ ...question, facets: [], first: STEP, after });
      const last = page.hits.at(-1);
      if (!page.hasNextPage || !last) break;
      after = last.cursor;
    }
    pages.push({ ...question, after });
  }
  return pages;
}
