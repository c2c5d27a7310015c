import { describe, expect, it } from '@jest/globals';
import type { ProviderDraft } from '#domain';
import { fileDocument, PLAIN_SOURCE, readFeed } from '../../../test/support/read-feed.js';
import { deqarCsv } from './index.js';
import { checkMapping } from './mapping.js';

describe('deqar-csv: a table derived from DEQAR, by mapping alone', () => {
  const mapping = {
    columns: {
      institutions: {
        deqar_id: 'id',
        name_primary: 'title',
        name_versions: ['other titles', 'alt'],
        country: 'land',
        city: 'place',
        website_link: 'web',
        founding_date: 'founded',
        closure_date: 'closed',
        parent_institution: 'within',
        historic_relationships: 'story',
        report_count: 'n',
        report_last: 'latest',
      },
    },
    separator: ' | ',
    identifiers: { ror: 'ror' },
  };
  const read = () =>
    readFeed(deqarCsv, [fileDocument('institutions', 'test/fixtures/deqar-csv/derived.csv')], {
      ...PLAIN_SOURCE,
      mapping,
    });

  it('is right by checkMapping', () => {
    expect(checkMapping(mapping)).toEqual([]);
    expect(checkMapping({})).toEqual([]);
  });

  it('reads other headings, years, lists and names for ids', async () => {
    const { records, parseIssues } = await read();
    expect(parseIssues).toEqual([]);
    const draft = records.get('institution:DEQARINST9101')!.draft as ProviderDraft;
    expect(draft).toMatchObject({
      country: 'AT',
      city: 'Linz',
      foundedOn: '1950-01-01',
      reportedReviews: { count: 4, last: '2024-02-03' },
    });
    expect(draft.otherNames.map(({ value }) => value)).toEqual([
      'Universität der Flüsse',
      'Université des rivières',
    ]);
    expect(draft.identifiers).toEqual([
      { scheme: 'deqar', value: 'DEQARINST9101' },
      { scheme: 'ror', value: '00bbbb001' },
      { scheme: 'ror', value: '00bbbb002' },
    ]);
    expect(draft.relations.map(({ type, other, from }) => [type, other.names[0]!.value, from])).toEqual([
      ['PART_OF', 'Alliance, of Rivers', null],
      ['ABSORBED', 'Art School', '2010-01-01'],
      ['SPUN_OFF', 'River Medicine', '2011-01-01'],
    ]);
  });

  it('does not guess which city lies in which country', async () => {
    const record = (await read()).records.get('institution:DEQARINST9102')!;
    expect(record.draft).toMatchObject({
      country: 'KE',
      city: null,
      otherCountries: ['UG', 'TD'],
      closedOn: '1999-12-31',
    });
    expect(record.issues.map(({ code }) => code)).toEqual(['countries-and-cities-differ']);
  });

  it('pairs cities and countries of equal number, and leaves a relation to itself out', async () => {
    const record = (await read()).records.get('institution:DEQARINST9103')!;
    expect(record.draft).toMatchObject({ country: 'AT', city: 'Graz', otherCountries: ['HU'] });
    expect((record.draft as ProviderDraft).relations).toMatchObject([
      { type: 'SUCCEEDED_BY', from: '1999-07-01' },
    ]);
    expect(record.issues.map(({ code }) => code)).toEqual(['relation-to-itself', 'report-after-closure']);
  });

  it('fails for a mapping that names a heading which the key column does not have', async () => {
    const wrong = { columns: { institutions: { deqar_id: 'number', name_primary: 'title' } } };
    const reading = readFeed(
      deqarCsv,
      [fileDocument('institutions', 'test/fixtures/deqar-csv/derived.csv')],
      {
        ...PLAIN_SOURCE,
        mapping: wrong,
      },
    );
    await expect(reading).rejects.toThrow('No column number; the first row reads: id, title');
  });
});

describe('deqar-csv: checkMapping', () => {
  it.each([
    [{ colums: {} }, 'mapping: “colums” is unknown; deqar-csv knows columns, separator, identifiers.'],
    [
      { columns: [] },
      'mapping.columns: name the files (institutions, agencies, reports), each with its columns.',
    ],
    [
      { columns: { heis: {} } },
      'mapping.columns: “heis” is no file of deqar-csv; it reads institutions, agencies, reports.',
    ],
    [
      { columns: { agencies: 'x' } },
      'mapping.columns.agencies: write one line for each field, “field: heading”.',
    ],
    [
      { columns: { agencies: { name: 'x' } } },
      /^mapping\.columns\.agencies\.name: no such field; there are agency_id, /,
    ],
    [
      { columns: { reports: { report_id: null } } },
      'mapping.columns.reports.report_id: the file cannot do without this column.',
    ],
    [
      { columns: { reports: { report_url: 7 } } },
      'mapping.columns.reports.report_url: write the heading, a list of headings, or null where the file has no such column.',
    ],
    [
      { columns: { agencies: { agency_id: 'Nr', name_primary: 'NR ' } } },
      'mapping.columns.agencies: agency_id and name_primary name the same column “NR ”.',
    ],
    [{ separator: '' }, "mapping.separator: write the characters between two values of a cell, e.g. ' | '."],
    [{ identifiers: ['ror'] }, 'mapping.identifiers: write one line for each scheme, “scheme: heading”.'],
    [
      { identifiers: { 'r o r': 'x' } },
      'mapping.identifiers.r o r: a scheme is letters, digits and hyphens, e.g. ror or national-EE.',
    ],
    [{ identifiers: { ror: null } }, 'mapping.identifiers.ror: write the heading of its column.'],
  ])('says what is wrong with %j', (mapping, sentence) => {
    const [first, ...others] = checkMapping(mapping);
    expect(others).toEqual([]);
    if (typeof sentence === 'string') expect(first).toBe(sentence);
    else expect(first).toMatch(sentence);
  });

  it('lets a file do without an essential column where the mapping says so', async () => {
    const mapping = { columns: { reports: { report_decision: null } } };
    expect(checkMapping(mapping)).toEqual([]);
  });
});
