import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { providerQuality, type MicroCredentialDraft, type Statement } from '#domain';
import { loadQualityFacts } from '#store';
import type { HarvestTools } from '../../apps/harvester/pipeline/tools.js';
import { parse } from 'yaml';
import { testApi } from '../support/api.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { addSource, count, harvest, harvestTools, sourceOf } from '../support/harvesting.js';
import { type LocalServer, startServer } from '../support/local-server.js';
import { samples } from '../support/samples.js';

interface Told {
  readonly asked: string;
  readonly answer: { readonly status: string; readonly reason: string } | null;
}

const root = samples('README.md');

describe('feeds of the samples, through the whole harvest', () => {
  if (root === null) {
    it('are not here', () => expect(root).toBeNull());
    return;
  }
  const at = (file: string) => path.join(path.dirname(root), file);
  let test: TestDatabase;
  let tools: HarvestTools;
  let server: LocalServer | null;

  beforeEach(async () => {
    test = await testDatabase();
    tools = harvestTools(test.database);
    server = null;
  });
  afterEach(async () => {
    await server?.close();
    await test.close();
  });

  const drafts = async (slug: string): Promise<MicroCredentialDraft[]> => {
    const rows = await test.database.query<{ statements: Statement<MicroCredentialDraft>[] }>(
      'SELECT statements FROM micro_credential ORDER BY title_key',
    );
    return rows.flatMap(({ statements }) =>
      statements.filter((one) => one.source === slug).map((one) => one.draft),
    );
  };

  it('both generations of the minimal ELM file give equal micro-credentials, one for both sources', async () => {
    for (const version of ['3.1.0', '3.3.1']) {
      const slug = `elm-${version.replaceAll('.', '-')}`;
      await addSource(
        tools,
        sourceOf({
          slug,
          format: 'elm-xml',
          country: 'SI',
          transport: { type: 'file', path: at(`elm/minimal/loq-minimal-${version}.xml`) },
        }),
      );
      expect((await harvest(tools, slug)).counts).toMatchObject({ read: 1, created: 1 });
    }
    const [older, newer] = [await drafts('elm-3-1-0'), await drafts('elm-3-3-1')];
    expect(older).toHaveLength(1);
    expect(newer).toEqual(older);
    // the same IRI of the same provider: one micro-credential, stated by two sources
    expect(await count(test.database, 'micro_credential')).toBe(1);
    expect(older[0]).toMatchObject({
      ects: { min: 2 },
      hours: { min: 50 },
      participation: ['ONLINE'],
      offerings: [{ startsOn: '2026-11-02', endsOn: '2026-12-18' }],
    });
  });

  it('the tiny ELM file gives one without outcomes, the generated sample its two qualifications with issues', async () => {
    await addSource(
      tools,
      sourceOf({
        slug: 'tiny',
        format: 'elm-xml',
        transport: { type: 'file', path: at('elm/minimal/loq-tiny-3.3.1.xml') },
      }),
    );
    await harvest(tools, 'tiny');
    expect((await drafts('tiny')).map((draft) => draft.learningOutcomes)).toEqual([[]]);
    await addSource(
      tools,
      sourceOf({
        slug: 'sample',
        format: 'elm-xml',
        transport: { type: 'file', path: at('elm/elm-3.1.0/loq.sample.xml') },
      }),
    );
    const done = await harvest(tools, 'sample');
    expect(done.counts.created).toBe(2);
    expect(await count(test.database, 'record_issue')).toBeGreaterThan(2);
  });

  it('63 institutions of a derived register table are read by the mapping that the documentation shows', async () => {
    const documentation = await readFile('docs/formats/deqar-csv.md', 'utf8');
    const { mapping } = parse(/```yaml\n(mapping:[^`]*)```/.exec(documentation)?.[1] ?? '') as {
      mapping: Record<string, unknown>;
    };
    const institutions = at('deqar/real-data-excerpts/deqar_institutions_excerpt.csv');
    await addSource(
      tools,
      sourceOf({
        slug: 'deqar',
        kind: 'register',
        role: 'register',
        country: 'EU',
        format: 'deqar-csv',
        mapping,
        transport: { type: 'file', paths: { institutions } },
      }),
    );
    const done = await harvest(tools, 'deqar');
    expect(done.counts).toMatchObject({ read: 63, created: 63, repeated: 0, rejected: 0 });
    expect(await count(test.database, `provider WHERE status <> 'UNKNOWN'`)).toBe(0);
    expect(await count(test.database, `provider_identifier WHERE scheme = 'deqar'`)).toBe(63);
    const ids = await test.database.query<{ id: string }>('SELECT id FROM provider');
    const facts = await loadQualityFacts(
      test.database,
      ids.map(({ id }) => id),
    );
    const answers = [...facts.values()].map((one) =>
      providerQuality(one, { on: '2026-11-22', now: '2026-11-22T12:00:00.000Z' }),
    );
    expect(answers).toHaveLength(63);
    for (const { status, reason } of answers) {
      expect(status).toBe('UNKNOWN');
      expect(reason).toContain('which is not a no');
    }
    const counted = answers.filter(({ reason }) => /the register counts \d+ reports? on it/.test(reason));
    expect(counted).toHaveLength(41);
    for (const { reason } of counted) expect(reason).toContain('which Trellis has not been given');
    const keys = async (code: string) =>
      (
        await test.database.query<{ key: string }>(
          'SELECT record_key AS key FROM record_issue WHERE code = $1 ORDER BY 1',
          [code],
        )
      ).map(({ key }) => key.replace('institution:DEQARINST', ''));
    expect(await keys('report-after-closure')).toEqual(['0082']);
    expect(await keys('report-before-founding')).toEqual(['9856']);
    expect(await keys('no-country')).toEqual(['7338', '9790', '9807', '9809', '9845']);
    expect(await keys('website-country-differs')).toEqual(['7319']);
    expect((await harvest(tools, 'deqar')).counts).toMatchObject({ read: 63, unchanged: 63 });

    // what is an issue is not set right in silence: it is held as the register states it
    const held = (id: string) => {
      const found = [...facts.values()].find(({ view }) =>
        view.identifiers.some(({ value }) => value === `DEQARINST${id}`),
      );
      if (!found) throw new Error(`DEQARINST${id} is not held.`);
      return found;
    };
    expect(held('0082').view.closedOn).toBe('2016-12-31');
    expect(held('0082').reportedReviews?.last?.slice(0, 4)).toBe('2021');
    expect(held('9856').view.foundedOn).not.toBeNull();
    for (const id of ['7338', '9790', '9807', '9809', '9845']) expect(held(id).country).toBeNull();
    expect(held('7319').country).toBe('SN');
    expect(held('7319').view.website).toMatch(/\.bj(?:\/|$)/);

    // id first, and the count of reports third from the end, whatever the names between hold
    const lines = (await readFile(institutions, 'utf8')).trim().split(/\r?\n/).slice(1);
    const counts = lines.map((line) => [line.split(',')[0] ?? '', Number(line.split(',').at(-3))] as const);
    await expectSaidThroughDoors(new Map(counts));
  });

  /** Every door says of each: unknown, which is not a no, and how many reports the register counts. */
  const expectSaidThroughDoors = async (counts: ReadonlyMap<string, number>): Promise<void> => {
    expect([...counts.values()].filter((reports) => reports > 0)).toHaveLength(41);
    const api = await testApi(test.url);
    try {
      const providers = [...counts.keys()];
      const { data } = await api.ask<{ qualityStatuses: Told[] }>(
        'query ($providers: [ID!]!) { qualityStatuses(providers: $providers) { asked answer { status reason } } }',
        { providers },
      );
      const response = await fetch(`${api.url}/api/v1/providers/quality`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ providers }),
      });
      const { results } = (await response.json()) as { results: Told[] };
      for (const told of [data.qualityStatuses, results]) {
        expect(told.map(({ asked }) => asked)).toEqual(providers);
        for (const { asked, answer } of told) {
          expect(answer?.status).toBe('UNKNOWN');
          expect(answer?.reason).toContain('which is not a no');
          const reports = counts.get(asked) ?? 0;
          const said = `the register counts ${reports} report${reports === 1 ? '' : 's'} on it`;
          if (reports > 0)
            expect(answer?.reason).toMatch(new RegExp(`${said}.* which Trellis has not been given`));
          else expect(answer?.reason).not.toContain('which Trellis has not been given');
        }
      }
    } finally {
      await api.close();
    }
  };

  it('OOAPI served under its paths: an endless chain is stopped and named, components are left out, what is past is withdrawn', async () => {
    const folder = at('ooapi/v5-eduhub-rio-mapper');
    const page = (items: unknown[]) =>
      JSON.stringify({ pageSize: 250, pageNumber: 1, hasPreviousPage: false, hasNextPage: false, items });
    const read = async (file: string) =>
      JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Record<string, unknown>;
    const course = await read('course-30010000-0000-0000-0000-000000000000.json');
    const program = await read('program-20010000-0000-0000-0000-000000000000.json');
    const organisation = JSON.parse(
      await readFile(at('ooapi/v5-quickstart/1-Organization.json'), 'utf8'),
    ) as Record<string, unknown>;
    const offerings = await readFile(
      path.join(folder, 'course-offerings-30010000-0000-0000-0000-000000000000.json'),
      'utf8',
    );
    server = await startServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      response.setHeader('content-type', 'application/json');
      if (pathname === '/organizations')
        response.end(page([{ ...organisation, organizationId: course['organization'] }]));
      else if (pathname === '/programs')
        response.end(page([{ ...program, organization: course['organization'] }]));
      else if (pathname === '/courses') response.end(page([course]));
      // as captured: every page says that there is another, and holds the same component
      else if (pathname.endsWith('/offerings')) response.end(offerings);
      else response.writeHead(404).end('{}');
    });
    const source = sourceOf({
      slug: 'ooapi',
      format: 'ooapi-5',
      country: 'NL',
      transport: { type: 'http-pages', url: `${server.origin}/` },
    });
    await addSource(tools, source);
    const done = await harvest({ ...tools, allowHosts: [server.host] }, 'ooapi');
    expect(done.counts).toMatchObject({ read: 2, created: 2 });
    expect(done.state).toBe('SUCCEEDED_WITH_ISSUES');
    expect(await count(test.database, `record_issue WHERE code = 'endless-pages'`)).toBeGreaterThan(0);
    expect(await count(test.database, 'offering')).toBe(0);
    const [withdrawn] = await test.database.query<{ day: string }>(
      `SELECT withdrawn_on AS day FROM micro_credential WHERE statements #>> '{0,key}' LIKE 'course/%'`,
    );
    expect(withdrawn?.day).toBe('2024-08-24');
    expect(server.asked.length).toBeLessThan(30);
  });

  it('a loopback address is fetched only if it is allowed', async () => {
    server = await startServer((_, response) => response.end('{"@graph":[]}'));
    await addSource(
      tools,
      sourceOf({
        slug: 'local',
        format: 'credential-commons',
        transport: { type: 'http', url: `${server.origin}/feed` },
      }),
    );
    const refused = await harvest({ ...tools, allowHosts: [] }, 'local');
    expect(refused.state).toBe('FAILED');
    expect(refused.message).toContain('127.0.0.1');
    expect(server.asked).toEqual([]);
  });
});
