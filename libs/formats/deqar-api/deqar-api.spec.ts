import { describe, expect, it } from '@jest/globals';
import type { AgencyDraft, DecisionDraft, ProviderDraft } from '#domain';
import { documentOf, fileDocument, readFeed, type ReadFeed } from '../../../test/support/read-feed.js';
import { samples } from '../../../test/support/samples.js';
import type { Parsed } from '../format.js';
import { deqarApi } from './index.js';

const fixture = (resource: string) => fileDocument(resource, `test/fixtures/deqar-api/${resource}.json`);
const feed = (): Promise<ReadFeed> =>
  readFeed(deqarApi, ['agencies', 'agency', 'institutions', 'institution', 'reports'].map(fixture));

async function one(key: string) {
  const { draft, issues } = (await feed()).records.get(key)!;
  return { draft, codes: issues.map(({ code }) => code) };
}

async function linksOf(resource: string, url: string, content: unknown): Promise<readonly string[]> {
  const found: Parsed[] = [];
  const document = { ...documentOf(resource, JSON.stringify(content)), url };
  for await (const each of deqarApi.parse(document, {} as never)) found.push(each);
  return found.flatMap((each) => (each.type === 'link' ? [`${each.resource} ${each.url}`] : []));
}

describe('deqar-api: an institution, from its list and its detail', () => {
  it('has names, seat and identifiers by their resource', async () => {
    const { draft: stated, codes } = await one('institution:9101');
    const draft = stated as ProviderDraft;
    expect(draft).toMatchObject({
      names: [
        { language: 'en', value: 'Example University' },
        { language: 'und', value: 'Zgled univerza' },
      ],
      kind: 'HIGHER_EDUCATION_INSTITUTION',
      country: 'SI',
      city: 'Bled',
      otherCountries: ['AT'],
      website: 'http://www.university.example.org',
      foundedOn: '1919-01-01',
      closedOn: null,
      reportedReviews: null,
    });
    expect(draft.otherNames.map(({ value }) => value)).toEqual([
      'ZU',
      'University of Examples',
      'Old University',
      'Stara univerza',
      'SU',
    ]);
    expect(draft.identifiers).toEqual([
      { scheme: 'deqar', value: 'DEQARINST9101' },
      { scheme: 'eter', value: 'SI9101' },
      { scheme: 'erasmus', value: 'SI BLED01' },
      { scheme: 'ror', value: '00example1' },
      { scheme: 'eter-natid-si', value: 'S-9101' },
      { scheme: 'vat', value: 'SI12345678' },
    ]);
    expect(new Set(codes)).toEqual(new Set(['relation-to-itself', 'unknown-value']));
  });

  it('has relations with type and dates; a platform and a franchise pass nothing, what it includes is left to those', async () => {
    const { draft: stated } = await one('institution:9101');
    const draft = stated as ProviderDraft;
    expect(
      draft.relations.map(({ type, other, from, to }) => [type, other.identifiers[0]?.value, from, to]),
    ).toEqual([
      ['MEMBER_OF', 'DEQARINST9111', '2020-01-01', null],
      ['UNIT_OF', 'DEQARINST9112', null, null],
      ['ON_PLATFORM', 'DEQARINST9113', '2021-01-01', '2022-12-31'],
      ['PART_OF', 'DEQARINST9114', null, null],
      ['MEMBER_OF', 'DEQARINST9115', null, null],
      ['SUCCEEDED', 'DEQARINST9120', '2000-01-01', null],
      ['SPUN_OFF_FROM', 'DEQARINST9121', null, null],
    ]);
  });

  it('may be an alternative provider, and is read from the list alone', async () => {
    const { draft: stated, codes } = await one('institution:10');
    const draft = stated as ProviderDraft;
    expect(draft).toMatchObject({
      kind: 'ALTERNATIVE_PROVIDER',
      country: 'EE',
      city: 'Tallinn',
      identifiers: [{ scheme: 'deqar', value: 'DEQARINSTAP0010' }],
    });
    expect(codes).toEqual([]);
  });

  it('is rejected without a name', async () => {
    const { draft, codes } = await one('institution:9102');
    expect(draft).toBeNull();
    expect(codes).toEqual(['no-name']);
  });
});

describe('deqar-api: agencies and reports', () => {
  it('keeps an agency apart by which of its two numbers is meant, without its contact', async () => {
    const { draft: stated } = await one('agency:12');
    const draft = stated as AgencyDraft;
    expect(draft).toEqual({
      type: 'agency',
      identifiers: [
        { scheme: 'deqar-agency', value: '12' },
        { scheme: 'deqar-agency-number', value: '59' },
      ],
      names: [
        { language: 'und', value: 'Example Quality Agency' },
        { language: 'und', value: 'Zgled agencija' },
      ],
      acronym: 'EXQA',
      country: 'SI',
      website: 'http://www.agency.example.org',
      registrations: [{ from: '2014-11-29', to: '2029-06-30' }],
      isRegistered: true,
    });
    expect(JSON.stringify((await feed()).parts)).not.toMatch(/beatrice/i);
  });

  it('reads an institutional report whose end DEQAR has calculated as one without end', async () => {
    const { draft: stated, codes } = await one('report:990001');
    const draft = stated as DecisionDraft;
    expect(draft).toMatchObject({
      identifiers: [{ scheme: 'deqar-report', value: '990001' }],
      agency: { acronym: 'EXQA', identifiers: [{ scheme: 'deqar-agency', value: '12' }] },
      contributingAgencies: [
        {
          name: 'Example Agency for Quality Reviews',
          acronym: null,
          identifiers: [{ scheme: 'deqar-agency', value: '13' }],
        },
      ],
      level: 'INSTITUTIONAL',
      scheme: 'ESG',
      mandate: 'OBLIGATORY',
      outcome: 'POSITIVE',
      validFrom: '2022-05-01',
      validTo: null,
      flaggedHigh: false,
      reportUrl: 'https://data.deqar.eu/report/990001',
    });
    expect(codes).toEqual([]);
  });

  it('knows a micro-credential by its outcome and ECTS, and leaves the platform out', async () => {
    const { draft: stated } = await one('report:990002');
    const draft = stated as DecisionDraft;
    expect(draft).toMatchObject({
      level: 'MICRO_CREDENTIAL',
      outcome: 'CONDITIONAL',
      validTo: '2026-12-31',
      contributingAgencies: [
        { name: 'Old Agency', acronym: 'OLDQA', identifiers: [{ scheme: 'deqar-agency', value: '14' }] },
      ],
      providers: [{ identifiers: [{ value: 'DEQARINSTAP0010' }], kind: 'ALTERNATIVE_PROVIDER' }],
      programmes: [
        { name: 'Beekeeping', qualification: 'Certificate', cycle: 'FIRST', microCredential: true },
      ],
    });
    expect(draft.providers).toHaveLength(1);
  });

  it('takes the strictest type of several activities, and says what it does not know', async () => {
    const { draft: stated, codes } = await one('report:990003');
    const draft = stated as DecisionDraft;
    expect(draft).toMatchObject({
      level: 'JOINT_PROGRAMME',
      outcome: 'NONE',
      mandate: null,
      flaggedHigh: true,
      programmes: [{ microCredential: true }, { microCredential: false }],
    });
    expect(codes).toEqual(['ends-before-it-starts', 'unknown-value']);
    expect((await one('report:990004')).codes).toEqual(['no-provider']);
  });
});

describe('deqar-api: paging', () => {
  const base = 'https://deqar.example.org/browse/reports/';
  const results = [{ id: 1 }];

  it('counts on from the offset that the server really used', async () => {
    expect(await linksOf('reports', `${base}?limit=100&offset=100`, { next: true, results })).toEqual([
      'reports ?limit=100&offset=200',
    ]);
    expect(await linksOf('reports', `${base}?limit=100&offset=150`, { next: true, results })).toEqual([
      'reports ?limit=100&offset=200',
    ]);
    expect(await linksOf('reports', base, { next: true, results })).toEqual(['reports ?limit=10&offset=10']);
  });

  it('follows an address, and ends at false, null, an empty page or the count', async () => {
    const next = `${base}?limit=10&offset=20`;
    expect(await linksOf('reports', base, { next, results })).toEqual([`reports ${next}`]);
    for (const end of [{ next: false }, { next: null }, { count: 10 }, { next: true, results: [] }]) {
      expect(await linksOf('reports', base, { results, ...end })).toEqual([]);
    }
    expect(await linksOf('reports', base, { results, count: 11 })).toEqual(['reports ?limit=10&offset=10']);
  });

  it('asks for the detail of each agency and institution, once, and of no report', async () => {
    expect(await linksOf('agencies', base, { next: null, results })).toEqual(['agency 1/']);
    expect(await linksOf('institutions', base, { next: false, results })).toEqual(['institution 1/']);
    expect(await linksOf('institution', base, { id: 1 })).toEqual([]);
  });

  it('does not take an error for an empty register', async () => {
    await expect(
      readFeed(deqarApi, [documentOf('reports', '{"detail": "unknown value [X] for agency"}')]),
    ).rejects.toMatchObject({ code: 'wrong-format' });
  });
});

const folder = samples('deqar');

describe('deqar-api: published examples', () => {
  if (folder === null) {
    it('has no samples here', () => expect(folder).toBeNull());
    return;
  }
  const sample = async (resource: string, file: string) => [
    ...(await readFeed(deqarApi, [fileDocument(resource, `${folder}/${file}`)])).records.entries(),
  ];

  it('reads a detail that the register of organisations feeds', async () => {
    const [entry] = await sample('institution', 'orgreg/webapi-institution-detail-DEQARINST0962.json');
    expect(entry).toMatchObject([
      'institution:962',
      { draft: { country: 'FR', city: 'Grenoble', foundedOn: '1900-01-01' }, issues: [] },
    ]);
    const { relations, identifiers } = entry![1].draft as ProviderDraft;
    expect(identifiers.slice(0, 3)).toEqual([
      { scheme: 'deqar', value: 'DEQARINST0962' },
      { scheme: 'eter', value: 'FR0076' },
      { scheme: 'erasmus', value: 'F GRENOBL22' },
    ]);
    expect(relations.map(({ type, from }) => [type, from])).toEqual([
      ['MEMBER_OF', '2009-01-01'],
      ['MEMBER_OF', '2008-01-01'],
      ['MEMBER_OF', '2020-01-01'],
      ['SUCCEEDED', '2020-01-01'],
    ]);
  });

  it('reads lists and a detail of reports', async () => {
    const docs = 'webapi-v2-docs-examples';
    const [listed] = await sample('reports', `${docs}/reports-list-agency-IEP.json`);
    const [detail] = await sample('report', `${docs}/report-detail-3929.json`);
    for (const entry of [listed, detail]) {
      expect(entry).toMatchObject([
        'report:3929',
        { draft: { level: 'INSTITUTIONAL', outcome: 'NONE', mandate: 'VOLUNTARY', validFrom: '2018-01-01' } },
      ]);
    }
    const programmes = await sample('reports', `${docs}/programme-reports-by-institution-382.json`);
    expect(programmes[0]).toMatchObject([
      'report:25106',
      { draft: { level: 'PROGRAMME', validTo: '2019-09-30', programmes: [{ microCredential: false }] } },
    ]);
    const [aachen] = await sample('institutions', `${docs}/institutions-search-aachen.json`);
    expect(aachen).toMatchObject(['institution:382', { draft: { country: 'DE', city: 'Aachen' } }]);
  });
});
