import { describe, expect, it } from '@jest/globals';
import DataLoader from 'dataloader';
import { type FieldNode, Kind, parse } from 'graphql';
import type { SearchHit } from '#search';
import type { KnownFacts } from '#store';
import type { LoadedMicroCredential } from '../request/loaders.js';
import { readAhead } from './read-ahead.js';

const COURSE = {
  held: { id: 'course', providerId: 'university', awarderIds: ['institute'] },
} as unknown as LoadedMicroCredential;

/** What is read when hits come, by the selection of the search. */
async function readFor(selection: string, bodies?: readonly string[]): Promise<readonly string[]> {
  const read: string[] = [];
  const loaders = {
    microCredentials: new DataLoader<string, LoadedMicroCredential | null>((ids) => {
      read.push(...ids);
      return Promise.resolve(ids.map((id) => (id === 'course' ? COURSE : null)));
    }),
    providers: new DataLoader<string, KnownFacts | null>((ids) => {
      read.push(...ids);
      return Promise.resolve(ids.map(() => null));
    }),
  };
  const [operation] = parse(`{ search ${selection} } fragment F on SearchResult { totalCount }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation.');
  const fieldNodes = operation.selectionSet.selections as readonly FieldNode[];
  const hit = (id: string): SearchHit => ({
    id,
    cursor: '',
    ...(bodies ? { bodies } : {}),
    highlight: () => {
      read.push(`highlight of ${id}`);
      return Promise.reject(new Error('The texts cannot be read.'));
    },
  });
  readAhead(loaders, { fieldNodes })([hit('course'), hit('gone')]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  return read.sort();
}

describe('what is read ahead', () => {
  it('is nothing where only counts are selected', async () => {
    expect(await readFor('{ totalCount facets { facet } edges { cursor } }')).toEqual([]);
  });

  it('is records and their providers and awarders where nodes are', async () => {
    const read = ['course', 'gone', 'institute', 'university'];
    expect(await readFor('{ edges { node { title } } }')).toEqual(read);
    // told by the engine, which may be a moment behind
    expect(await readFor('{ edges { node { title } } }', ['university', 'other'])).toEqual(
      [...read, 'other'].sort(),
    );
  });

  it('is highlights where they are, and nothing breaks where they fail', async () => {
    expect(await readFor('{ edges { highlight } }')).toEqual(['highlight of course', 'highlight of gone']);
  });

  it('is all where a fragment may select it', async () => {
    expect(await readFor('{ ...F }')).toHaveLength(6);
    expect(await readFor('{ edges { ... { cursor } } }')).toHaveLength(6);
  });
});
