import { describe, expect, it } from '@jest/globals';
import { EMPTY_MICRO_CREDENTIAL } from '#domain';
import type { Format, SourceContext } from '#formats';
import { mapRecord } from './map-record.js';

const titled = (value: string, n: number) => ({
  kind: 'course',
  key: null,
  position: `/${n}`,
  body: { value },
});

/** Takes the title of its listing, and nothing else. */
const FORMAT: Format = {
  id: 'titles',
  version: 1,
  resources: [''],
  sameKey: 'repeat',
  async *parse() {
    yield* [];
  },
  map: ({ listings }) => ({
    draft: {
      ...EMPTY_MICRO_CREDENTIAL,
      titles: [{ language: 'en', value: (listings[0]?.body as { value: string }).value }],
    },
    issues: [],
  }),
};

function mapped(...titles: readonly string[]) {
  const payload = JSON.stringify({ listings: titles.map(titled), pieces: [], shared: [] });
  const record = { n: 1, key: 'k', hash: Buffer.alloc(0), outcome: 'created', payload } as const;
  const { draft, issues } = mapRecord(FORMAT, {} as SourceContext, record, null);
  if (draft?.type !== 'micro-credential') throw new Error('A micro-credential was expected.');
  return { title: draft.titles[0]?.value, codes: issues.map(({ code }) => code) };
}

describe('several listings under one key', () => {
  it('are one where they are equal', () => {
    expect(mapped('First', 'First')).toEqual({ title: 'First', codes: [] });
  });

  it.each([[['First', 'Second']], [['First', 'Second', 'First']]])(
    'let the first stand where they contradict: %j',
    (titles) => {
      expect(mapped(...titles)).toEqual({ title: 'First', codes: ['contradicting-listings'] });
    },
  );
});
