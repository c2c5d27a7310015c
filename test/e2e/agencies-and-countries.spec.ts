import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApi, type TestApi } from '../support/api.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { addSource, harvest, harvestTools, sourceOf } from '../support/harvesting.js';

const PROVIDERS = ['provider_id,names,kind,country', 'P1,en:River University,institution,EE', ''].join('\n');
const ENTRIES = ['entry_id,provider_id,listed_as,valid_from', 'E1,P1,university,2010-01-01', ''].join('\n');
const DECISION =
  'decision_id,provider_id,agency_name,agency_identifiers,level,mandate,outcome,valid_from,valid_to,annulled';
const DECISIONS = [
  DECISION,
  'D1,P1,Example Quality Assurance,deqar-agency:12,institutional,obligatory,positive,2021-01-01,2030-12-31,no',
  'D2,P1,Example Quality Assurance,deqar-agency:12,institutional,obligatory,negative,2025-01-01,2030-12-31,yes',
  'D3,P1,Example Quality Assurance,deqar-agency:12,programme,voluntary,positive,2018-01-01,2020-12-31,no',
  'D4,P1,Small Agency,,institutional,voluntary,positive,2019-01-01,2020-12-31,no',
  '',
].join('\n');

interface Decisions {
  agency: {
    decisions: {
      totalCount: number;
      edges: {
        node: {
          recordKey: string;
          annulled: boolean;
          validFrom: string | null;
          providers: { name: string }[];
        };
      }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };
}

describe('agencies and countries', () => {
  let test: TestDatabase;
  let api: TestApi;
  let folder: string;
  beforeAll(async () => {
    test = await testDatabase();
    folder = await mkdtemp(path.join(tmpdir(), 'trellis-agencies-'));
    await cp('test/fixtures/deqar-csv', folder, { recursive: true });
    await writeFile(path.join(folder, 'p.csv'), PROVIDERS);
    await writeFile(path.join(folder, 'e.csv'), ENTRIES);
    await writeFile(path.join(folder, 'd.csv'), DECISIONS);
    const tools = harvestTools(test.database);
    const common = { kind: 'register', baseDir: folder } as const;
    await addSource(
      tools,
      sourceOf({
        ...common,
        slug: 'ee',
        authority: 'Estonian Board',
        format: 'register-csv',
        promise: 'P7D',
        transport: { type: 'file', paths: { providers: 'p.csv', entries: 'e.csv', decisions: 'd.csv' } },
      }),
    );
    await harvest(tools, 'ee');
    api = await testApi(test.url);
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await test.close();
    await rm(folder, { recursive: true, force: true });
  });
  const code = async (query: string) => (await api.ask(query)).errors?.[0]?.extensions.code;

  it('says of a country whether any register covers it, and what nobody states is empty', async () => {
    const profile = `{ code ehea covered competentAuthorities { name source } enicNaric { name } frameworks { name source }
      sources { slug promise stale lastCompleteAt } agencies { name } providers { status providers } }`;
    const { data, errors } = await api.ask(
      `{ ee: country(code: "ee") ${profile} sm: country(code: "SM") ${profile} jp: country(code: "JP") { ehea covered }
         none: country(code: "QQ") { code } odd: country(code: "EE' OR 1=1 --") { code } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      ee: {
        code: 'EE',
        ehea: true,
        covered: true,
        competentAuthorities: [{ name: 'Estonian Board', source: 'ee' }],
        enicNaric: null,
        frameworks: [{ name: 'Estonian Qualifications Framework', source: expect.stringContaining('ELM') }],
        sources: [{ slug: 'ee', promise: 'P7D', stale: false, lastCompleteAt: expect.stringMatching(/T/) }],
        agencies: [],
        providers: [{ status: 'CONFIRMED', providers: 1 }],
      },
      sm: {
        ...{ code: 'SM', ehea: true, covered: false, competentAuthorities: [], enicNaric: null },
        ...{ frameworks: [], sources: [], agencies: [], providers: [] },
      },
      jp: { ehea: false, covered: false },
      none: null,
      odd: null,
    });
  });

  it('lists the 49 members in as many statements as one country takes', async () => {
    const fields =
      '{ code covered sources { slug } agencies { id counts { decisions } } providers { providers } }';
    api.statements();
    await api.ask(`{ country(code: "EE") ${fields} }`);
    const one = api.statements().length;
    const { data } = await api.ask<{ countries: { code: string }[] }>(`{ countries ${fields} }`);
    expect(data.countries).toHaveLength(49);
    expect(api.statements().length).toBeLessThanOrEqual(one + 2);
  });

  describe('with a register that names agencies', () => {
    beforeAll(async () => {
      const tools = harvestTools(test.database);
      await addSource(
        tools,
        sourceOf({
          ...{
            slug: 'eu',
            kind: 'register',
            role: 'register',
            country: 'EU',
            tier: 'european',
            format: 'deqar-csv',
          },
          baseDir: folder,
          transport: {
            type: 'file',
            paths: { institutions: 'institutions.csv', agencies: 'agencies.csv', reports: 'reports.csv' },
          },
        }),
      );
      await harvest(tools, 'eu');
    }, 60_000);

    it('finds agencies by name, acronym and identifier, ordered by name and in pages', async () => {
      const names = async (args: string) =>
        (
          await api.ask<{ agencies: { totalCount: number; edges: { node: { name: string } }[] } }>(
            `{ agencies(${args}) { totalCount edges { node { name } } } }`,
          )
        ).data.agencies.edges.map(({ node }) => node.name);
      expect(await names('query: "exqa"')).toEqual(['Example Quality Assurance']);
      expect(await names('query: "deqar-agency:12"')).toEqual(['Example Quality Assurance']);
      expect(await names('query: "SMÁLL ag"')).toEqual(['Small Agency']);
      expect(await names('query: "%"')).toEqual(await names('first: 100'));
      expect(await names('country: ["EE"]')).toEqual([]);
      const all = await names('first: 100');
      expect(all).toEqual([...all].sort());
      const seen: string[] = [];
      for (let after = ''; seen.length < 20;) {
        const { data } = await api.ask<{
          agencies: { edges: { node: { name: string } }[]; pageInfo: { endCursor: string | null } };
        }>(
          `{ agencies(first: 2${after && `, after: "${after}"`}) { edges { node { name } } pageInfo { hasNextPage endCursor } } }`,
        );
        seen.push(...data.agencies.edges.map(({ node }) => node.name));
        if (!data.agencies.pageInfo.endCursor) break;
        after = data.agencies.pageInfo.endCursor;
      }
      expect(seen).toEqual(all);
    });

    it('tells registration as far as known, with its source, and where flag and dates disagree', async () => {
      const { data } = await api.ask(`{
        known: agency(id: "deqar-agency:12") { acronym registrations { from to source } today: registeredOn
          before: registeredOn(on: "2019-02-28") first: registeredOn(on: "2019-03-01") registrationIssues { code } }
        against: agency(id: "deqar-agency:13") { registeredOn(on: "2100-01-01") registrationIssues { code message source } }
        undated: agency(id: "deqar-agency:14") { registeredOn registrations { from } registrationIssues { message } }
        unknown: agency(id: "deqar-agency:99") { id }
      }`);
      expect(data).toEqual({
        known: {
          acronym: 'EXQA',
          registrations: [{ from: '2019-03-01', to: '2029-02-28', source: 'eu' }],
          ...{ today: true, before: null, first: true, registrationIssues: [] },
        },
        against: {
          registeredOn: null,
          registrationIssues: [
            {
              code: 'registration-mismatch',
              message:
                'The agency is called not registered, but its registration of 1 January 2010 has no end.',
              source: 'eu',
            },
          ],
        },
        undated: {
          registeredOn: null,
          registrations: [],
          registrationIssues: [{ message: 'The agency is called registered, but since when is not stated.' }],
        },
        unknown: null,
      });
    });

    it('lists an agency’s decisions once each, the newest first, an annulled one as such and never counted', async () => {
      const nodes: Decisions['agency']['decisions']['edges'][number]['node'][] = [];
      let total: number;
      let after: string | null = null;
      do {
        const answer: { data: Decisions } = await api.ask<Decisions>(
          `query ($after: String) { agency(id: "deqar-agency:12") { decisions(first: 2, after: $after) { totalCount
             pageInfo { hasNextPage endCursor } edges { node { recordKey annulled validFrom providers { name } } } } } }`,
          { after },
        );
        const { decisions } = answer.data.agency;
        nodes.push(...decisions.edges.map(({ node }) => node));
        total = decisions.totalCount;
        after = decisions.pageInfo.endCursor;
      } while (after !== null);
      expect(nodes.length).toBe(total);
      expect(new Set(nodes.map(({ recordKey }) => recordKey)).size).toBe(total);
      const days = nodes.map(({ validFrom }) => validFrom ?? '');
      expect(days).toEqual([...days].sort().reverse());
      expect(nodes[0]).toMatchObject({ annulled: true, providers: [{ name: 'River University' }] });
      const { data } = await api.ask<{ agency: { counts: object }; qualityStatus: object }>(
        `{ agency(id: "deqar-agency:12") { counts { decisions annulled } }
           qualityStatus(provider: "local-ee:P1") { status evidence { counts whyNot decision { annulled } } } }`,
      );
      expect(data.agency.counts).toEqual({ decisions: total - 1, annulled: 1 });
      expect(data.qualityStatus).toMatchObject({
        status: 'CONFIRMED',
        evidence: expect.arrayContaining([
          { counts: false, whyNot: 'it was annulled', decision: { annulled: true } },
        ]),
      });
    });

    it('runs as many statements for many agencies and decisions as for one', async () => {
      const question = (first: number) =>
        `{ agencies(first: ${first}) { edges { node { name registrations { from } counts { decisions providers } } } }
           agency(id: "deqar-agency:12") { decisions(first: ${first}) { edges { node { agency { name } providers { name } } } } } }`;
      await api.ask(question(1));
      api.statements();
      await api.ask(question(1));
      const few = api.statements().length;
      await api.ask(question(50));
      expect(api.statements().length).toBeLessThanOrEqual(few);
    });

    it('refuses what is no cursor, no page and no day, each with its code', async () => {
      expect(await code('{ agencies(after: "x") { totalCount } }')).toBe('BAD_CURSOR');
      expect(await code('{ agencies(first: 101) { totalCount } }')).toBe('BAD_USER_INPUT');
      expect(await code('{ agency(id: "deqar-agency:12") { decisions(first: 0) { totalCount } } }')).toBe(
        'BAD_USER_INPUT',
      );
      expect(await code('{ agency(id: "deqar-agency:12") { decisions(after: "x") { totalCount } } }')).toBe(
        'BAD_CURSOR',
      );
      expect(await code('{ agency(id: "deqar-agency:12") { registeredOn(on: "2026-02-30") } }')).toBe(
        'BAD_USER_INPUT',
      );
      expect(await code(`{ agency(id: "x:' OR 1=1 --") { id } }`)).toBeUndefined();
    });
  });
});
