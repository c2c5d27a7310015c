import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referenceDraft } from '#domain';
import { testDatabase, type TestDatabase } from '../../test/support/database.js';
import { newProvider, writeProviders } from './publication/index.js';
import { resolveProviders } from './resolve-provider.js';

const NOW = '2026-11-22T10:00:00.000Z';

function provider(name: string, identifiers: { scheme: string; value: string }[]) {
  const draft = referenceDraft({
    names: [{ language: 'en', value: name }],
    identifiers,
    country: 'EE',
    city: null,
    website: null,
    kind: null,
  });
  return newProvider({ source: 'test', key: '1', role: 'register', rank: 1, harvestedAt: NOW, draft });
}

describe('what a text that names a provider means', () => {
  let test: TestDatabase;
  const north = provider('Northshore University', [
    { scheme: 'ror', value: '00dem9008' },
    { scheme: 'eter', value: 'EE9001' },
  ]);
  const south = provider('Southshore University', [{ scheme: 'eter', value: 'EE9001' }]);
  beforeAll(async () => {
    test = await testDatabase();
    await test.database.transaction((transaction) => writeProviders(transaction, [north, south], NOW));
  });
  afterAll(() => test.close());
  const ask = async (text: string) => (await resolveProviders(test.database, [text]))[0];

  it('finds by our id and by identifier, however it is spelled', async () => {
    const found = { kind: 'found', id: north.id };
    expect(await ask(north.id)).toEqual(found);
    expect(await ask(north.id.toUpperCase())).toEqual(found);
    expect(await ask(' ROR:https://ror.org/00DEM9008 ')).toEqual(found);
  });

  it('names the candidates of an ambiguous one', async () => {
    const answer = await ask('eter:EE9001');
    expect(answer).toMatchObject({ kind: 'ambiguous', candidates: [north.id, south.id].sort() });
  });

  it('says what is wrong with one that its scheme forbids', async () => {
    expect(await ask('ror:00dem9009')).toEqual({
      kind: 'invalid',
      reason: 'ror:00dem9009 is no identifier of its scheme: its check digits would be 08, not 09.',
    });
  });

  it('names what is like one that is not known', async () => {
    expect(await ask('eter:EE9002')).toMatchObject({
      kind: 'unknown',
      near: expect.arrayContaining([expect.objectContaining({ id: north.id, identifier: 'eter:EE9001' })]),
      reason: expect.stringContaining('Northshore University (eter:EE9001)'),
    });
    expect(await ask('00000000-0000-7000-8000-000000000000')).toMatchObject({ kind: 'unknown', near: [] });
  });

  it('names providers of a like name for what is no identifier', async () => {
    expect(await ask('Northshore Universty')).toMatchObject({
      kind: 'unreadable',
      near: [expect.objectContaining({ id: north.id, name: 'Northshore University' }), expect.anything()],
    });
    expect(await ask('')).toMatchObject({ kind: 'unreadable', near: [] });
    expect(await ask(`'; DROP TABLE provider; --`)).toMatchObject({ kind: 'unreadable' });
  });
});
