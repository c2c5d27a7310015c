import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApi, type TestApi } from '../support/api.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { RegisterWrites } from '../support/register-writes.js';

interface Asked {
  readonly provider: {
    readonly history: {
      readonly totalCount: number;
      readonly edges: readonly { readonly cursor: string; readonly node: { readonly recordedAt: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean };
    };
  };
}

let test: TestDatabase;
let api: TestApi;
let register: RegisterWrites;
beforeAll(async () => {
  test = await testDatabase();
  api = await testApi(test.url);
  register = await RegisterWrites.add(test.database);
});
afterAll(async () => {
  await api.close();
  await test.close();
});

async function history(id: string, first = 20, after: string | null = null) {
  const answer = await api.ask<Asked>(
    `query ($id: ID!, $first: Int, $after: String) { provider(id: $id) { history(first: $first, after: $after) {
       totalCount pageInfo { hasNextPage }
       edges { cursor node { recordedAt source kind change subject url fields { field before after } } } } } }`,
    { id, first, after },
  );
  return answer.data.provider.history;
}

const told = async (id: string) =>
  (await history(id)).edges.map(({ node }) => node as unknown as Record<string, unknown>);

describe('the history of a provider', () => {
  it('tells what changed, when, and from which source, newest first', async () => {
    const { database } = test;
    const [id, other, decision] = await database.transaction(async (transaction) => {
      const one = await register.provider(transaction, 'College');
      const two = await register.provider(transaction, 'Academy');
      return [one, two, await register.decision(transaction, 'r-1', [one])] as const;
    });
    await database.transaction((t) =>
      register.decision(t, 'r-1', [id], { id: decision, validTo: '2027-01-01' }),
    );
    // a register that says the same again, and one that only moves its list: nothing was told
    await database.transaction((t) =>
      register.decision(t, 'r-1', [id], { id: decision, validTo: '2027-01-01' }),
    );
    await database.transaction((t) => register.relate(t, id, 'SUCCEEDED', null, 'Academy'));
    await database.transaction((t) => register.relate(t, id, 'SUCCEEDED', null, 'Academy'));
    await database.transaction((t) => register.relate(t, id, 'SUCCEEDED', other, 'Academy'));
    await database.transaction((t) => register.entry(t, 'e-1', id));
    await database.transaction((t) =>
      register.decision(t, 'r-1', [other], { id: decision, outcome: 'NEGATIVE' }),
    );
    await database.transaction((t) =>
      register.decision(t, 'r-1', [other], { id: decision, outcome: 'POSITIVE' }),
    );

    const entries = await told(id);
    expect(entries).toMatchObject([
      { kind: 'DECISION', change: 'WITHDRAWN', subject: 'r-1', source: 'register' },
      { kind: 'REGISTER_ENTRY', change: 'CREATED', subject: 'e-1', url: null },
      {
        kind: 'RELATION',
        change: 'CHANGED',
        fields: [{ field: 'otherId', before: null, after: JSON.stringify(other) }],
      },
      { kind: 'RELATION', change: 'CREATED', subject: 'Academy' },
      {
        kind: 'DECISION',
        change: 'CHANGED',
        fields: [{ field: 'validTo', before: '"2030-12-31"', after: '"2027-01-01"' }],
      },
      { change: 'CREATED' },
      { change: 'CREATED' },
    ]);
    expect(
      entries
        .slice(-2)
        .map((entry) => entry['kind'])
        .sort(),
    ).toEqual(['DECISION', 'PROVIDER']);
    const times = entries.map((entry) => String(entry['recordedAt']));
    expect(times).toEqual([...times].sort().reverse());
    const others = (await told(other)).filter((entry) => entry['kind'] === 'DECISION');
    expect(others.map((entry) => entry['change'])).toEqual(['CHANGED', 'CREATED']);
  });

  it('is paged by cursors that later publications do not move', async () => {
    const { database } = test;
    const id = await database.transaction((t) => register.provider(t, 'Paged College'));
    for (const name of ['Two', 'Three', 'Four'])
      await database.transaction((t) => register.entry(t, `page-${name}`, id));
    const all = await history(id);
    const first = await history(id, 2);
    expect(first.pageInfo.hasNextPage).toBe(true);
    await database.transaction((t) => register.entry(t, 'page-Five', id));
    const rest = await history(id, 20, first.edges[1]?.cursor);
    expect([...first.edges, ...rest.edges]).toEqual(all.edges);
    expect(rest).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: false } });
  });
});
