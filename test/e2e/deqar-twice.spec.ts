import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApi, type TestApi } from '../support/api.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { addSource, harvest, harvestTools, sourceOf } from '../support/harvesting.js';

const INSTITUTIONS =
  'deqar_id,name_primary,country\nDEQARINST9501,River University,Estonia\nDEQARINST9502,Hill College,Estonia\n';
const AGENCIES = [
  'agency_id,acronym_primary,name_primary,is_registered,registration_start,registration_valid_to',
  '31,EXQA,Example Quality Assurance,True,2018-01-01,2029-12-31',
  '32,OTHQA,Other Quality Assurance,True,2019-01-01,',
  // the number under which agency 31 submits
  '59,THIRD,Third Agency,True,2019-01-01,',
].join('\n');
const REPORTS = [
  'report_id,report_agency,report_type,report_status,report_decision,report_valid_from,report_valid_to,hei_deqar_id,hei_name',
  '990101,EXQA,institutional,part of obligatory EQA system,positive,2020-01-01,2024-12-31,DEQARINST9501,River University',
].join('\n');

const agency = (id: number, number: number, name: string, acronym: string) => ({
  id,
  deqar_id: number,
  name_primary: name,
  acronym_primary: acronym,
  registration_start: '2018-01-01',
});
// as they are called today: only the number says that 31 is the same
const API_AGENCIES = [
  agency(31, 59, 'Example Agency for Quality', 'EAQ'),
  agency(32, 60, 'Other Quality Assurance', 'OTHQA'),
];
const API_REPORTS = [
  {
    id: 990102,
    agency_id: 31,
    agency_acronym: 'EAQ',
    contributing_agencies: [
      { agency_id: 32, agency_acronym: 'OTHQA', agency_name: 'Other Quality Assurance', agency_url: null },
      // named again, and the agency itself: neither took part twice
      { agency_id: 32, agency_acronym: 'OTHQA' },
      { agency_id: 31, agency_acronym: 'EAQ' },
      { agency_id: 33, agency_name: 'Agency from Elsewhere', agency_acronym: 'ELSE' },
    ],
    agency_esg_activity_type: 'institutional',
    institutions: [{ id: 9501, deqar_id: 'DEQARINST9501', name_primary: 'River University' }],
    status: 'part of obligatory EQA system',
    decision: 'positive',
    valid_from: '2024-05-01',
    valid_to: '2030-04-30',
  },
];

interface Decision {
  readonly recordKey: string;
  readonly agency: { readonly id: string; readonly name: string };
  readonly contributingAgencies: readonly { readonly id: string; readonly name: string }[];
}

const DECISION = '{ recordKey agency { id name } contributingAgencies { id name } }';

describe('DEQAR harvested twice, from its files and from its Web API', () => {
  let test: TestDatabase;
  let api: TestApi;
  let folder: string;
  beforeAll(async () => {
    test = await testDatabase();
    folder = await mkdtemp(path.join(tmpdir(), 'trellis-deqar-'));
    const files = {
      'institutions.csv': INSTITUTIONS,
      'agencies.csv': AGENCIES,
      'reports.csv': REPORTS,
      'agencies.json': JSON.stringify(API_AGENCIES),
      'reports.json': JSON.stringify(API_REPORTS),
    };
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    const tools = harvestTools(test.database);
    const common = { kind: 'register', role: 'register', country: 'EU', baseDir: folder } as const;
    const csv = { institutions: 'institutions.csv', agencies: 'agencies.csv', reports: 'reports.csv' };
    const json = { agencies: 'agencies.json', reports: 'reports.json' };
    await addSource(
      tools,
      sourceOf({ ...common, slug: 'csv', format: 'deqar-csv', transport: { type: 'file', paths: csv } }),
    );
    await addSource(
      tools,
      sourceOf({ ...common, slug: 'api', format: 'deqar-api', transport: { type: 'file', paths: json } }),
    );
    for (const slug of ['csv', 'api']) expect((await harvest(tools, slug)).counts.rejected).toBe(0);
    api = await testApi(test.url);
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await test.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('has each agency once, by the number that both share and not by the one under which agencies submit', async () => {
    const { data } = await api.ask<{
      agencies: {
        edges: { node: { names: { value: string }[]; identifiers: { scheme: string; value: string }[] } }[];
      };
    }>('{ agencies { edges { node { names { value } identifiers { scheme value } } } } }');
    const found = data.agencies.edges.map(({ node }) => [
      node.names.map(({ value }) => value).sort(),
      node.identifiers.map(({ scheme, value }) => `${scheme}:${value}`).sort(),
    ]);
    expect(found).toHaveLength(4);
    expect(found).toEqual(
      expect.arrayContaining([
        [
          ['Example Agency for Quality', 'Example Quality Assurance'],
          ['deqar-agency-number:59', 'deqar-agency:31'],
        ],
        [['Other Quality Assurance'], ['deqar-agency-number:60', 'deqar-agency:32']],
        [['Third Agency'], ['deqar-agency:59']],
        [['Agency from Elsewhere'], ['deqar-agency:33']],
      ]),
    );
  });

  it('shows agencies that took part with the decision, and whose it is apart from them', async () => {
    const { data, errors } = await api.ask<{
      provider: { decisions: Decision[] };
      qualityStatus: { evidence: { decision: Decision }[] };
      agency: { id: string; decisions: { edges: { node: Decision }[] } };
    }>(
      `{ provider(id: "DEQARINST9501") { decisions ${DECISION} }
         qualityStatus(provider: "DEQARINST9501", on: "2025-01-01") { evidence { decision ${DECISION} } }
         agency(id: "deqar-agency:31") { id decisions { edges { node ${DECISION} } } } }`,
    );
    expect(errors).toBeUndefined();
    const lists = [
      data.provider.decisions,
      data.qualityStatus.evidence.map(({ decision }) => decision),
      data.agency.decisions.edges.map(({ node }) => node),
    ];
    for (const decisions of lists) {
      const shown = new Map(decisions.map((one) => [one.recordKey, one]));
      expect([...shown.keys()].sort()).toEqual(['report:990101', 'report:990102']);
      expect([...shown.values()].map((one) => one.agency.id)).toEqual([data.agency.id, data.agency.id]);
      expect(shown.get('report:990102')?.contributingAgencies.map(({ name }) => name)).toEqual([
        'Other Quality Assurance',
        'Agency from Elsewhere',
      ]);
      expect(shown.get('report:990101')?.contributingAgencies).toEqual([]);
    }
  });

  it('says the same over REST, and as known at a time', async () => {
    interface Answer {
      readonly knownAt: string;
      readonly evidence: readonly { readonly decision: Decision | null }[];
    }
    const ask = async (query: string): Promise<Answer> =>
      (await (
        await fetch(`${api.url}/api/v1/providers/DEQARINST9501/quality?on=2025-01-01${query}`)
      ).json()) as Answer;
    const now = await ask('');
    const named = now.evidence.flatMap(({ decision }) =>
      (decision?.contributingAgencies ?? []).map(({ name }) => name),
    );
    expect(named).toEqual(['Other Quality Assurance', 'Agency from Elsewhere']);
    expect((await ask(`&knownOn=${now.knownAt}`)).evidence).toEqual(now.evidence);
  });
});
