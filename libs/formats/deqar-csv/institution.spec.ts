import { describe, expect, it } from '@jest/globals';
import { codes, feed, mapped, named, provider } from '../../../test/support/deqar-csv-feed.js';

describe('deqar-csv: institutions', () => {
  it('joins the rows of an institution and takes the location in the country of its ETER id for the seat', () => {
    expect(mapped('institution:DEQARINST9001').issues).toEqual([]);
    expect(provider('DEQARINST9001')).toEqual({
      type: 'provider',
      names: [{ language: 'und', value: 'University of Lindental' }],
      otherNames: ['Universität Lindental', 'Lindental University', 'Alma Mater Lindentalensis'].map(
        (value) => ({
          language: 'und',
          value,
        }),
      ),
      identifiers: [
        { scheme: 'deqar', value: 'DEQARINST9001' },
        { scheme: 'eter', value: 'AT9001' },
        { scheme: 'ror', value: '00aaaa001' },
        { scheme: 'erasmus', value: 'A LINDE01' },
        { scheme: 'pic', value: '999900001' },
        { scheme: 'schac', value: 'uni-lindental.example' },
        { scheme: 'national-AT', value: 'L-01' },
      ],
      kind: 'HIGHER_EDUCATION_INSTITUTION',
      country: 'AT',
      city: 'Lindental',
      otherCountries: ['DE'],
      website: 'https://www.uni-lindental.at/',
      foundedOn: '1870-01-01',
      closedOn: null,
      relations: [
        {
          type: 'PART_OF',
          other: named('Alliance of River Universities', 'DEQARINST9010'),
          from: null,
          to: null,
        },
        { type: 'PART_OF', other: named('Union, for Example', 'DEQARINST9011'), from: null, to: null },
        {
          type: 'SPUN_OFF',
          other: named('Medical University of Lindental', 'DEQARINST9002'),
          from: '2004-07-01',
          to: null,
        },
        {
          type: 'ABSORBED',
          other: named('School of Arts, Crafts and Design', 'DEQARINST9003'),
          from: '2011-01-01',
          to: null,
        },
      ],
      withdrawnOn: null,
      reportedReviews: { count: 5, last: '2025-03-02' },
    });
  });

  it('reads the same events from the other side', () => {
    expect(provider('DEQARINST9002').relations.map(({ type }) => type)).toEqual(['SPUN_OFF_FROM']);
    expect(provider('DEQARINST9003').relations.map(({ type }) => type)).toEqual(['ABSORBED_BY']);
    expect(provider('DEQARINSTAP0004').relations).toEqual([
      { type: 'SUCCEEDED', other: named('Old Trainers', 'DEQARINST9005'), from: null, to: null },
      { type: 'SUCCEEDED_BY', other: named('New Trainers', 'DEQARINST9006'), from: '2019-01-01', to: null },
    ]);
  });

  it('notes what is implausible and changes nothing', () => {
    expect(codes('institution:DEQARINST9002')).toEqual(['report-before-founding']);
    expect(provider('DEQARINST9002').website).toBe('http://www.meduni-lindental.at');
    expect(codes('institution:DEQARINST9003')).toEqual(['report-after-closure']);
    expect(provider('DEQARINST9003')).toMatchObject({ website: null, closedOn: '2010-12-31' });
    expect(codes('institution:DEQARINSTAP0004')).toEqual(['unknown-relation', 'website-country-differs']);
    expect(provider('DEQARINSTAP0004')).toMatchObject({
      country: 'BE',
      website: 'https://training.example.fr',
    });
    expect(codes('institution:DEQARINST9006')).toEqual([
      'rows-contradict',
      'no-country',
      'closed-before-founded',
    ]);
    expect(provider('DEQARINST9006').otherNames).toEqual([{ language: 'und', value: 'New Trainers Ltd' }]);
  });

  it('finds an institution with a register number before its name by the name alone too', () => {
    expect(provider('DEQARINSTAP0004').otherNames).toEqual([
      { language: 'und', value: 'Example Training Company' },
    ]);
  });

  it('leaves faulty fields empty, with line and column', () => {
    expect(codes('institution:DEQARINST9005')).toEqual([
      'unknown-country',
      'invalid-date',
      'relation-to-itself',
      'invalid-number',
    ]);
    expect(mapped('institution:DEQARINST9005').issues[1]).toEqual({
      code: 'invalid-date',
      severity: 'WARNING',
      pointer: '/founding_date',
      value: '2001-13-01',
      message: 'Line 7, column founding_date: “2001-13-01” is no day; write it as YYYY-MM-DD.',
    });
    expect(provider('DEQARINST9005')).toMatchObject({
      country: null,
      foundedOn: null,
      relations: [],
      reportedReviews: null,
    });
  });

  it('understands an id without its prefix', () => {
    expect(provider('DEQARINST9008')).toMatchObject({ country: 'GB', city: 'Example' });
  });

  it('rejects what has no name, no id, or shifted cells', () => {
    expect(mapped('institution:DEQARINST9009')).toMatchObject({
      draft: null,
      issues: [
        {
          code: 'no-name',
          severity: 'ERROR',
          message: 'Line 11, column name_primary: the institution has no name.',
        },
      ],
    });
    expect(mapped('institution:DEQARINST9012')).toMatchObject({
      draft: null,
      issues: [{ code: 'row-too-long', severity: 'ERROR' }],
    });
    expect(feed.parseIssues).toEqual([
      {
        type: 'issue',
        record: null,
        rejected: true,
        code: 'no-key',
        severity: 'ERROR',
        pointer: '/deqar_id',
        value: null,
        message: 'Line 12, column deqar_id: empty; the row cannot be told from others.',
      },
    ]);
  });
});
