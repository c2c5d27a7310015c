import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DecisionDraft, ProviderDraft } from '#domain';
import { fileDocument, PLAIN_SOURCE, readFeed } from '../../../test/support/read-feed.js';
import { samples } from '../../../test/support/samples.js';
import type { JsonObject } from '../format.js';
import { deqarCsv } from './index.js';
import { checkMapping } from './mapping.js';

const excerpt = samples('deqar/real-data-excerpts/deqar_institutions_excerpt.csv');

/** As documented, so that the documentation is right. */
const mapping = documentedMapping();

function documentedMapping(): JsonObject {
  const documentation = readFileSync('docs/formats/deqar-csv.md', 'utf8');
  const example = /```yaml\n(mapping:[^`]*)```/.exec(documentation)?.[1] ?? '';
  return (parse(example) as { mapping: JsonObject }).mapping;
}

describe('deqar-csv: 63 real institutions in a derived table', () => {
  if (excerpt === null) {
    it('has no samples here', () => expect(excerpt).toBeNull());
    return;
  }
  const read = () =>
    readFeed(deqarCsv, [fileDocument('institutions', excerpt)], { ...PLAIN_SOURCE, mapping });
  const ids = (all: ReadonlyMap<string, { issues: readonly { code: string }[] }>, code: string) =>
    [...all]
      .filter(([, { issues }]) => issues.some((issue) => issue.code === code))
      .map(([key]) => key.slice(21));

  it('makes a provider of each', async () => {
    expect(checkMapping(mapping)).toEqual([]);
    const { records, parseIssues } = await read();
    expect(parseIssues).toEqual([]);
    expect(records.size).toBe(63);
    for (const { draft } of records.values()) expect(draft).toMatchObject({ type: 'provider' });
  });

  it('finds what is implausible, and nothing else', async () => {
    const { records } = await read();
    expect(ids(records, 'report-after-closure')).toEqual(['0082']);
    expect(ids(records, 'report-before-founding')).toEqual(['9856']);
    expect(ids(records, 'no-country')).toEqual(['7338', '9790', '9807', '9809', '9845']);
    expect(ids(records, 'website-country-differs')).toEqual(['7319']);
    expect(ids(records, 'relation-to-itself')).toEqual(['9772']);
    expect(ids(records, 'countries-and-cities-differ')).toEqual(['9869']);
    const count = [...records.values()].reduce((sum, { issues }) => sum + issues.length, 0);
    expect(count).toBe(10);
  });

  it('reads what each says', async () => {
    const { records } = await read();
    const get = (id: string) => records.get(`institution:DEQARINST${id}`)!.draft as ProviderDraft;
    const relations = (id: string) =>
      get(id).relations.map(({ type, other, from }) => [type, other.names[0]!.value, from]);
    expect(get('0001')).toMatchObject({
      foundedOn: '1365-01-01',
      closedOn: null,
      country: 'AT',
      identifiers: [
        { scheme: 'deqar', value: 'DEQARINST0001' },
        { scheme: 'ror', value: '03prydq77' },
      ],
      reportedReviews: { count: 5, last: '2026-07-22' },
    });
    expect(relations('0001')).toEqual([
      ['PART_OF', 'Circle U. European University alliance', null],
      ['SPUN_OFF', 'Medical University of Vienna', '2004-07-01'],
    ]);
    expect(relations('0014')).toEqual([['SPUN_OFF_FROM', 'University of Vienna', '2004-07-01']]);
    expect(relations('0071')).toEqual([['ABSORBED_BY', 'UCLouvain', '2023-01-01']]);
    expect(relations('0072').map(([type]) => type)).toEqual([
      'PART_OF',
      'ABSORBED',
      'ABSORBED',
      'ABSORBED',
      'ABSORBED',
    ]);
    expect(relations('0082')).toEqual([
      ['SUCCEEDED_BY', 'Haute Ecole de Bruxelles-Brabant (HE2B)', '2016-07-01'],
    ]);
    expect(relations('7274')).toEqual([
      ['SUCCEEDED', '"Petru Maior" University of Targu Mures', '2018-07-01'],
      ['SUCCEEDED', 'University of Medicine, Pharmacy, Science, and Technology of Targu Mures', '2018-07-01'],
    ]);
    expect(get('0071').closedOn).toBe('2023-12-31');
    expect(get('0010').reportedReviews).toBeNull();
    expect(get('9866')).toMatchObject({ country: 'VE', city: 'Caracas', otherCountries: [] });
    expect(get('9869')).toMatchObject({ country: 'BH', city: null });
    expect(get('9869').otherCountries).toHaveLength(7);
    expect(get('7288').otherNames).toHaveLength(2);
    expect(get('7319')).toMatchObject({ country: 'SN', city: 'Cotonou', website: 'https://cours.uac.bj/' });
  });
});

const programmes = samples('deqar/real-data-excerpts/deqar_programme_reports_de_excerpt.csv');

describe('deqar-csv: 14 real programme reports in a derived table that lacks most columns', () => {
  if (programmes === null) {
    it('has no samples here', () => expect(programmes).toBeNull());
    return;
  }

  it('reads what there is, and claims nothing of what there is not', async () => {
    const absent = {
      hei_deqar_id: null,
      report_agency: null,
      report_type: null,
      report_status: null,
      report_decision: null,
      report_valid_from: null,
    };
    const columns = {
      report_id: 'deqar_report_id',
      report_url: 'permalink',
      hei_name: 'institution_name',
      programme_qualification: 'qualification',
      programme_qf_ehea_level: 'qf_ehea_level',
      report_valid_to: 'valid_to',
    };
    const reading = { columns: { reports: { ...columns, ...absent } } };
    expect(checkMapping(reading)).toEqual([]);
    const { records, parseIssues } = await readFeed(deqarCsv, [fileDocument('reports', programmes)], {
      ...PLAIN_SOURCE,
      mapping: reading,
    });
    expect(parseIssues).toEqual([]);
    expect(records.size).toBe(14);
    for (const { draft } of records.values()) {
      expect(draft).toMatchObject({ level: 'PROGRAMME', outcome: 'NONE', mandate: null, validFrom: null });
      expect((draft as DecisionDraft).programmes).toMatchObject([{ cycle: 'FIRST' }]);
    }
  });
});
