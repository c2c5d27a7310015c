import { sizeOf, READ_AT_A_TIME } from './deliver.js';
import type { Feed, IndexLine } from './feed.js';

/** All documents after an id, in the order of ids, in payloads of about so many bytes. */
export async function* payloads(
  { database, documents }: Pick<Feed, 'database' | 'documents'>,
  from: string | null,
  payloadSize: number,
): AsyncGenerator<IndexLine[]> {
  let after = from;
  let payload: IndexLine[] = [];
  let size = 0;
  for (;;) {
    const page = await documents.stream(database, after, READ_AT_A_TIME);
    payload.push(...page);
    size += sizeOf(page);
    after = page.at(-1)?.id ?? null;
    const last = page.length < READ_AT_A_TIME;
    if (payload.length > 0 && (last || size >= payloadSize)) {
      yield payload;
      payload = [];
      size = 0;
    }
    if (last) return;
  }
}
