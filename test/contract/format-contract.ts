import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type {
  Format,
  Json,
  JsonObject,
  Mapped,
  Parsed,
  RecordPart,
  SourceContext,
  SourceDocument,
} from '#formats/format.js';
import { UnreadableDocument } from '#formats/format.js';
import { assembled, documentIn } from './format-feed.js';
import { expectPlainDraft } from './plain-draft.js';

/** A small, invented feed in the format, with at least one record that becomes a draft. */
export interface FormatExample {
  readonly name: string;
  readonly source: SourceContext;
  readonly documents: readonly {
    readonly resource: string;
    readonly content: string | Uint8Array;
    readonly url?: string;
  }[];
  /** texts about persons that stand in the feed and must not come out of the parser */
  readonly personal: readonly string[];
  /** what a field of a body can hold; any JSON unless said */
  readonly values?: fc.Arbitrary<Json>;
}

/** What a cell of a table can hold: a text, trimmed; empty cells are left out of a body. */
export const CELLS: fc.Arbitrary<Json> = fc
  .string({ unit: 'binary' })
  .map((text) => text.trim())
  .filter((text) => text !== '');

/** What every format must do: `format.ts`, and one bad record never stops a harvest. */
export function describeFormat(format: Format, examples: readonly FormatExample[]): void {
  describe.each(examples.map((example) => [example.name, example] as const))(
    `format ${format.id}: %s`,
    (_, example) => {
      it('has resources that name its documents', () => {
        expect(format.resources.length).toBeGreaterThan(0);
        expect(example.documents.every(({ resource }) => format.resources.includes(resource))).toBe(true);
        expect(format.version).toBeGreaterThanOrEqual(1);
      });

      it('cuts the example into parts that say what and where they are', async () => {
        const parts = partsOf(await parsedAll(format, example));
        expect(parts.length).toBeGreaterThan(0);
        for (const part of parts) {
          expect(part.position).not.toBe('');
          expect(part.role === 'shared' ? part.record : 'none').toBe(part.role === 'shared' ? null : 'none');
          expect(JSON.parse(JSON.stringify(part.body))).toEqual(part.body);
        }
      });

      it('makes drafts of it that hold what drafts hold, and nothing else', async () => {
        const records = assembled(format, partsOf(await parsedAll(format, example)));
        const mapped = records.map((record) => format.map(record, example.source));
        expect(mapped.some(({ draft }) => draft !== null)).toBe(true);
        for (const each of mapped) expectSound(each);
      });

      it('says the same each time, however the bytes come', async () => {
        const once = await parsedAll(format, example);
        expect(await parsedAll(format, example)).toEqual(once);
        for (const size of [1, 7, 4096]) expect(await parsedAll(format, example, size)).toEqual(once);
        const maps = (): Mapped[] =>
          assembled(format, partsOf(once)).map((record) => format.map(record, example.source));
        expect(maps()).toEqual(maps());
      });

      it('lets nothing about persons pass', async () => {
        const text = JSON.stringify(partsOf(await parsedAll(format, example)).map(({ body }) => body));
        for (const personal of example.personal) expect(text).not.toContain(personal);
      });

      it('makes something of whatever stands in a body', async () => {
        const records = assembled(format, partsOf(await parsedAll(format, example)));
        fc.assert(
          fc.property(
            fc.constantFrom(...records),
            example.values ?? (fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>),
            fc.nat(),
            fc.nat(),
            (record, value, where, which) => {
              const parts = [...record.listings, ...record.pieces, ...record.shared.values()];
              const chosen = parts[which % parts.length];
              const spoil = (part: RecordPart): RecordPart =>
                part === chosen ? { ...part, body: spoilt(part.body, value, where) as JsonObject } : part;
              const shared = new Map([...record.shared].map(([key, part]) => [key, spoil(part)]));
              expectSound(
                format.map(
                  {
                    ...record,
                    listings: record.listings.map(spoil),
                    pieces: record.pieces.map(spoil),
                    shared,
                  },
                  example.source,
                ),
              );
            },
          ),
          { numRuns: 300 },
        );
      });

      it('makes something of whatever bytes come, or says that the document is unreadable', async () => {
        const contents = example.documents.map(({ content }) => Buffer.from(content));
        const spoilers = fc.oneof(
          fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
          fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), byte: fc.nat(255) }),
          fc.record({
            kind: fc.constant('insert' as const),
            at: fc.nat(),
            bytes: fc.uint8Array({ maxLength: 20 }),
          }),
          fc.record({ kind: fc.constant('garbage' as const), bytes: fc.uint8Array({ maxLength: 200 }) }),
        );
        await fc.assert(
          fc.asyncProperty(fc.nat(contents.length - 1), spoilers, async (index, spoiler) => {
            const { resource, url } = example.documents[index]!;
            const document = documentIn({
              resource,
              content: spoiltBytes(contents[index]!, spoiler),
              ...(url ? { url } : {}),
            });
            const parts = partsOf(await parsedOrUnreadable(format, document, example.source));
            for (const record of assembled(format, parts)) expectSound(format.map(record, example.source));
          }),
          { numRuns: 150 },
        );
      });

      it('calls an empty document empty or unreadable', async () => {
        for (const { resource, url } of example.documents) {
          const document = documentIn({ resource, content: '', ...(url ? { url } : {}) });
          expect(partsOf(await parsedOrUnreadable(format, document, example.source))).toEqual([]);
        }
      });
    },
  );
}

async function parsedAll(format: Format, example: FormatExample, chunk?: number): Promise<Parsed[]> {
  const all: Parsed[] = [];
  for (const document of example.documents) {
    for await (const each of format.parse(documentIn(document, chunk), example.source)) all.push(each);
  }
  return all;
}

async function parsedOrUnreadable(
  format: Format,
  document: SourceDocument,
  source: SourceContext,
): Promise<Parsed[]> {
  const all: Parsed[] = [];
  try {
    for await (const each of format.parse(document, source)) all.push(each);
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    expect(error.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  }
  return all;
}

const partsOf = (all: readonly Parsed[]) => all.filter((each) => each.type === 'part');

function expectSound({ draft, issues }: Mapped): void {
  for (const issue of issues) {
    expect(issue.code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(issue.message).not.toBe('');
  }
  if (draft === null) expect(issues.some(({ severity }) => severity === 'ERROR')).toBe(true);
  else expectPlainDraft(draft);
}

/** The value with one of its members, at whatever depth, replaced. */
function spoilt(value: Json, by: Json, where: number): Json {
  if (isList(value)) {
    const at = where % Math.max(1, value.length);
    return value.length === 0
      ? [by]
      : value.map((item, index) => (index === at ? deeper(item, by, where) : item));
  }
  if (typeof value !== 'object' || value === null) return by;
  const names = Object.keys(value);
  const name = names[where % Math.max(1, names.length)] ?? 'anything';
  return { ...value, [name]: deeper(value[name] ?? null, by, where) };
}

function deeper(member: Json, by: Json, where: number): Json {
  return where % 3 > 0 ? spoilt(member, by, Math.floor(where / 7)) : by;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

type Spoiler =
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'flip'; readonly at: number; readonly byte: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'garbage'; readonly bytes: Uint8Array };

function spoiltBytes(bytes: Buffer, spoiler: Spoiler): Uint8Array {
  switch (spoiler.kind) {
    case 'cut':
      return bytes.subarray(0, spoiler.at % bytes.length);
    case 'flip': {
      const copy = Buffer.from(bytes);
      copy[spoiler.at % bytes.length] = spoiler.byte;
      return copy;
    }
    case 'insert': {
      const at = spoiler.at % bytes.length;
      return Buffer.concat([bytes.subarray(0, at), spoiler.bytes, bytes.subarray(at)]);
    }
    case 'garbage':
      return spoiler.bytes;
  }
}
