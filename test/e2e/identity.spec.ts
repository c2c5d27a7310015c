import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listReviewPairs, resolveProviders } from '#store';
import { IdentityError, joinProviders, separateProviders } from '../../apps/harvester/pipeline/identity.js';
import type { HarvestTools } from '../../apps/harvester/pipeline/tools.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { addSource, count, harvest, harvestTools, sourceOf } from '../support/harvesting.js';

const PROVIDERS =
  'provider_id,names,other_names,identifiers,kind,country,city,other_countries,website,founded_on,closed_on,relations,withdrawn_on';
const DECISIONS =
  'decision_id,provider_id,agency_name,level,activity,scheme,mandate,outcome,valid_from,valid_to';
const ENTRIES = 'entry_id,provider_id,listed_as,valid_from';

const NORTH =
  'N1,en:Northshore University,,eter:EE9001,institution,EE,Pärnu,,https://www.pohjaranna.example,1951-09-01,,,';
const SHORE =
  'S1,et:Põhjaranna Ülikool,,national-EE:90009001,institution,EE,Pärnu,,https://pohjaranna.example,,,,';

/** Two registers that name one university under two names, and a catalogue that knows it by the second. */
describe('providers joined and separated by a person', () => {
  let test: TestDatabase;
  let tools: HarvestTools;
  let folder: string;
  const file = (name: string, lines: readonly string[]) =>
    writeFile(path.join(folder, name), `${lines.join('\n')}\n`);
  const register = (slug: string) =>
    sourceOf({
      slug,
      kind: 'register',
      format: 'register-csv',
      baseDir: folder,
      guard: { maxWithdrawn: 1, maxChanged: 1 },
      transport: {
        type: 'file',
        paths: {
          providers: `${slug}-providers.csv`,
          decisions: `${slug}-decisions.csv`,
          entries: `${slug}-entries.csv`,
        },
      },
    });
  const writeRegister = async (slug: string, providers: string[], decisions: string[], entries: string[]) => {
    await file(`${slug}-providers.csv`, [PROVIDERS, ...providers]);
    await file(`${slug}-decisions.csv`, [DECISIONS, ...decisions]);
    await file(`${slug}-entries.csv`, [ENTRIES, ...entries]);
  };
  const decision = (id: string, provider: string, more = 'positive') =>
    `${id},${provider},Example Agency,institutional,review,esg,obligatory,${more},2024-01-01,2030-01-01`;
  const course = (n: number, provider: string) => ({
    '@type': 'MicroCredential',
    '@id': `https://catalogue.example/mc/${n}`,
    name: `Course ${n}`,
    language: 'et',
    ectsCredits: 3,
    provider: { '@type': 'Organization', name: provider },
  });
  const writeCatalogue = (items: unknown[]) =>
    writeFile(path.join(folder, 'feed.json'), JSON.stringify({ '@graph': items }));
  const idOf = async (name: string): Promise<string> => {
    const [row] = await test.database.query<{ id: string }>('SELECT id FROM provider WHERE name = $1', [
      name,
    ]);
    return row?.id ?? '';
  };
  const wish = async (kept = 'Northshore University', other = 'Põhjaranna Ülikool') => ({
    kept: await idOf(kept),
    other: await idOf(other),
    by: 'tester',
    note: 'their website says so',
  });
  const status = async (id: string) =>
    (await test.database.query<{ status: string }>('SELECT status FROM provider WHERE id = $1', [id]))[0]
      ?.status;
  /** Everything that belongs to a provider, without versions and times of writing. */
  const dump = async () => {
    const queries = [
      'SELECT id, name, sort_name, kind, country, status, status_until, joined_into, statements FROM provider ORDER BY id',
      'SELECT * FROM provider_identifier ORDER BY scheme, value, provider_id',
      'SELECT * FROM provider_name ORDER BY folded, provider_id',
      'SELECT * FROM identity_key ORDER BY kind, value, provider_id',
      'SELECT provider_id, source_id, n, type, other_id, other_name, valid_from, valid_to FROM provider_relation ORDER BY provider_id, source_id, n',
      'SELECT decision_id, provider_id FROM decision_provider ORDER BY decision_id, provider_id',
      'SELECT id, provider_id, statement, delisted_on FROM register_entry ORDER BY id',
      'SELECT id, statement, delisted_on FROM quality_decision ORDER BY id',
      'SELECT id, provider_id, provider_ids, awarder_ids, statements, title_key, withdrawn_on FROM micro_credential ORDER BY id',
      'SELECT key, entity, entity_id FROM source_record ORDER BY source_id, key',
      'SELECT * FROM search_document ORDER BY id',
    ];
    return Promise.all(queries.map((query) => test.database.query(query)));
  };

  beforeEach(async () => {
    test = await testDatabase();
    tools = harvestTools(test.database);
    folder = await mkdtemp(path.join(tmpdir(), 'trellis-identity-'));
    await writeRegister('north', [NORTH], [decision('D1', 'N1')], []);
    await writeRegister(
      'shore',
      [SHORE],
      [decision('D2', 'S1', 'conditional')],
      ['E1,S1,university,2001-01-01'],
    );
    await writeCatalogue([course(1, 'Põhjaranna Ülikool'), course(2, 'Northshore University')]);
    await addSource(tools, register('north'));
    await addSource(tools, register('shore'));
    await addSource(
      tools,
      sourceOf({
        slug: 'catalogue',
        format: 'credential-commons',
        baseDir: folder,
        guard: { maxWithdrawn: 1, maxChanged: 1 },
        transport: { type: 'file', path: 'feed.json' },
      }),
    );
    for (const slug of ['north', 'shore', 'catalogue']) await harvest(tools, slug);
  });
  afterEach(async () => {
    await test.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('puts a likely pair on the review list, with score and reasons, and takes it off when nothing speaks for it', async () => {
    const [pair] = await listReviewPairs(test.database, false);
    expect([pair?.first.name, pair?.second.name].sort()).toEqual([
      'Northshore University',
      'Põhjaranna Ülikool',
    ]);
    expect(pair).toMatchObject({ state: 'OPEN', decision: null });
    expect(pair?.reasons).toEqual(['SAME_WEBSITE', 'SAME_CITY']);

    await writeRegister(
      'shore',
      [SHORE.replace('//pohjaranna', '//elsewhere')],
      [decision('D2', 'S1', 'conditional')],
      ['E1,S1,university,2001-01-01'],
    );
    await harvest(tools, 'shore');
    expect(await listReviewPairs(test.database, true)).toEqual([]);
  });

  it('makes two one: what was said of the other is said of the kept one, and its id leads there for ever', async () => {
    const { kept, other, ...rest } = await wish();
    expect(await status(kept)).toBe('CONFIRMED');
    expect(await status(other)).toBe('CONDITIONAL');
    const qualities = () => count(test.database, '(SELECT DISTINCT quality FROM search_document) AS quality');
    expect(await qualities()).toBe(2);
    await joinProviders(tools, { kept, other, ...rest });
    expect((await resolveProviders(test.database, [other]))[0]).toEqual({
      kind: 'joined',
      id: kept,
      asked: other,
    });
    expect((await resolveProviders(test.database, ['national-EE:90009001']))[0]).toEqual({
      kind: 'found',
      id: kept,
    });
    expect(await count(test.database, 'decision_provider WHERE provider_id = $1', [kept])).toBe(2);
    expect(await count(test.database, 'register_entry WHERE provider_id = $1', [kept])).toBe(1);
    expect(await count(test.database, 'micro_credential WHERE provider_id = $1', [kept])).toBe(2);
    expect(await qualities()).toBe(1);
    expect(await listReviewPairs(test.database, false)).toEqual([]);
    const [pair] = await listReviewPairs(test.database, true);
    expect(pair).toMatchObject({
      state: 'JOINED',
      decision: { verdict: 'JOIN', decidedBy: 'tester', note: 'their website says so' },
    });
    await expect(joinProviders(tools, { kept, other, ...rest })).rejects.toBeInstanceOf(IdentityError);
  });

  it('gives each its own back, to the last row', async () => {
    const before = await dump();
    const pair = await wish();
    await joinProviders(tools, pair);
    expect(await dump()).not.toEqual(before);
    await separateProviders(tools, pair);
    expect(await dump()).toEqual(before);
    expect((await listReviewPairs(test.database, true))[0]).toMatchObject({ state: 'SEPARATED' });
    await joinProviders(tools, { ...pair, kept: pair.other, other: pair.kept });
    await separateProviders(tools, pair);
    expect(await dump()).toEqual(before);
  });

  it('stays as decided through later harvests, whatever of the records changes', async () => {
    const pair = await wish();
    await joinProviders(tools, pair);
    const joined = await dump();
    for (const slug of ['north', 'shore', 'catalogue']) await harvest(tools, slug);
    expect(await dump()).toEqual(joined);
    await writeRegister(
      'shore',
      [SHORE.replace('Põhjaranna Ülikool', 'Põhjaranniku Ülikool')],
      [decision('D2', 'S1', 'conditional'), decision('D3', 'S1', 'negative')],
      ['E1,S1,university,2002-02-02'],
    );
    await writeCatalogue(
      [1, 2, 3].map((n) => course(n, n === 2 ? 'Northshore University' : 'Põhjaranna Ülikool')),
    );
    await harvest(tools, 'shore');
    await harvest(tools, 'catalogue');
    expect(await count(test.database, 'provider WHERE joined_into IS NULL')).toBe(1);
    expect(await count(test.database, 'decision_provider WHERE provider_id = $1', [pair.kept])).toBe(3);

    await separateProviders(tools, pair);
    const other = await test.database.query('SELECT name FROM provider WHERE id = $1', [pair.other]);
    expect(other).toEqual([{ name: 'Põhjaranniku Ülikool' }]);
    expect(await count(test.database, 'decision_provider WHERE provider_id = $1', [pair.other])).toBe(2);
    expect(await count(test.database, 'register_entry WHERE provider_id = $1', [pair.other])).toBe(1);
    expect(await count(test.database, 'micro_credential WHERE provider_id = $1', [pair.other])).toBe(2);
    expect(await status(pair.kept)).toBe('CONFIRMED');
    const separated = await dump();
    for (const slug of ['north', 'shore', 'catalogue']) await harvest(tools, slug);
    expect(await dump()).toEqual(separated);
    expect((await listReviewPairs(test.database, true))[0]?.state).toBe('SEPARATED');
  });

  it('keeps two apart that share an identifier but not the country, and says so on both sides', async () => {
    await writeRegister(
      'shore',
      [SHORE, 'S2,lv:Ziemeļkrasta augstskola,,eter:EE9001 | ror:00dem9009,institution,LV,Ainaži,,,,,,'],
      [decision('D2', 'S1', 'conditional')],
      ['E1,S1,university,2001-01-01'],
    );
    await harvest(tools, 'shore');
    const issues = await test.database.query(
      'SELECT record_key, code, value FROM record_issue WHERE cleared_by IS NULL ORDER BY code',
    );
    expect(issues).toEqual([
      { record_key: 'provider:S2', code: 'invalid-identifier', value: 'ror:00dem9009' },
      { record_key: 'provider:S2', code: 'provider-identifier-clash', value: 'eter:EE9001' },
    ]);
    expect((await resolveProviders(test.database, ['eter:EE9001']))[0]).toMatchObject({ kind: 'ambiguous' });
    const clash = (await listReviewPairs(test.database, false)).find((pair) =>
      pair.reasons.includes('SAME_IDENTIFIER'),
    );
    expect(clash?.reasons).toEqual(['SAME_IDENTIFIER', 'DIFFERENT_COUNTRIES']);
  });
});
