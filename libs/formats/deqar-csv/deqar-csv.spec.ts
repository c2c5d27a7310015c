import { describe, expect, it } from '@jest/globals';
import type { AgencyDraft, DecisionDraft, ProviderDraft } from '#domain';
import { documentOf, fileDocument, PLAIN_SOURCE, readFeed } from '../../../test/support/read-feed.js';
import type { Mapped } from '../format.js';
import { deqarCsv } from './index.js';

const FOLDER = 'test/fixtures/deqar-csv';
const files = deqarCsv.resources.map((resource) => [resource, `${FOLDER}/${resource}.csv`] as const);
const feed = await readFeed(
  deqarCsv,
  files.map(([resource, path]) => fileDocument(resource, path)),
);

function mapped(key: string): Mapped {
  const record = feed.records.get(key);
  if (!record) throw new Error(`no record ${key}`);
  return record;
}
const provider = (id: string) => mapped(`institution:${id}`).draft as ProviderDraft;
const decision = (id: number) => mapped(`report:${id}`).draft as DecisionDraft;
const agency = (id: number) => mapped(`agency:${id}`).draft as AgencyDraft;
const codes = (key: string) => mapped(key).issues.map(({ code }) => code);

const named = (value: string, deqar?: string) => ({
  names: [{ language: 'und', value }],
  identifiers: deqar === undefined ? [] : [{ scheme: 'deqar', value: deqar }],
  country: null,
  city: null,
  website: null,
  kind: null,
});

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

describe('deqar-csv: reports', () => {
  it('reads an institutional report', () => {
    expect(mapped('report:900001').issues).toEqual([]);
    expect(decision(900001)).toEqual({
      type: 'decision',
      identifiers: [{ scheme: 'deqar-report', value: '900001' }],
      agency: { name: null, acronym: 'EXQA', identifiers: [] },
      contributingAgencies: [],
      providers: [{ ...named('University of Lindental', 'DEQARINST9001'), country: 'AT' }],
      level: 'INSTITUTIONAL',
      activity: 'EXQA: institutional audit',
      scheme: 'ESG',
      mandate: 'OBLIGATORY',
      outcome: 'POSITIVE',
      validFrom: '2023-01-15',
      validTo: '2029-01-14',
      scope: { eqfLevels: [], fields: [] },
      programmes: [],
      reportUrl: 'https://data.deqar.eu/report/900001',
      flaggedHigh: false,
      withdrawnOn: null,
      annulled: false,
    });
  });

  it('joins providers and programmes of several rows, each once', () => {
    const joint = decision(900002);
    expect(joint).toMatchObject({
      level: 'JOINT_PROGRAMME',
      mandate: 'VOLUNTARY',
      outcome: 'CONDITIONAL',
      validTo: null,
    });
    expect(joint.providers.map(({ identifiers }) => identifiers[0]?.value)).toEqual([
      'DEQARINST9001',
      'DEQARINST9002',
    ]);
    expect(joint.programmes.map(({ name, qualification, cycle }) => [name, qualification, cycle])).toEqual([
      ['Joint Master of Rivers', 'MSc', 'SECOND'],
      ['Joint Bachelor of Rivers', null, 'FIRST'],
    ]);
  });

  it('takes a report without decision, or “not applicable”, for a review without formal decision', () => {
    expect(decision(900003)).toMatchObject({
      outcome: 'NONE',
      agency: { name: 'Example Agency for Quality Reviews', acronym: null },
      reportUrl: 'https://files.example/900003.pdf',
    });
    expect(decision(900004)).toMatchObject({ outcome: 'NONE', mandate: null, level: 'PROGRAMME' });
    expect(codes('report:900004')).toEqual([]);
  });

  it('keeps an end before the start, with an issue', () => {
    expect(decision(900005)).toMatchObject({
      level: 'INSTITUTIONAL_PROGRAMME',
      outcome: 'NEGATIVE',
      validTo: '2020-01-01',
    });
    expect(codes('report:900005')).toEqual(['ends-before-it-starts']);
  });

  it('reads unknown labels as the less that can be claimed', () => {
    expect(decision(900006)).toMatchObject({
      level: 'PROGRAMME',
      outcome: 'NONE',
      mandate: null,
      agency: null,
      validFrom: null,
    });
    const pointers = mapped('report:900006').issues.map(({ code, pointer }) => `${code} ${pointer}`);
    expect(pointers.sort()).toEqual([
      'no-agency /report_agency',
      'no-start /report_valid_from',
      'unknown-value /programme_qf_ehea_level',
      'unknown-value /report_decision',
      'unknown-value /report_status',
      'unknown-value /report_type',
    ]);
  });

  it('rejects a report on nobody, and takes one whose institution has a name alone', () => {
    expect(mapped('report:900007')).toMatchObject({
      draft: null,
      issues: [{ code: 'no-provider', severity: 'ERROR' }],
    });
    expect(decision(900008)).toMatchObject({ providers: [{ identifiers: [] }], validFrom: null });
    expect(codes('report:900008')).toEqual(['invalid-identifier', 'invalid-date']);
  });

  it('refuses a file without its decision column: every report would turn into a review without decision', async () => {
    const reading = readFeed(deqarCsv, [
      documentOf('reports', 'report_id,hei_deqar_id,report_type\n1,DEQARINST0001,programme\n'),
    ]);
    await expect(reading).rejects.toMatchObject({ name: 'UnreadableDocument', code: 'wrong-format' });
    await expect(reading).rejects.toThrow(/No column .*report_decision/);
  });

  it('reads micro-credentials and flags where columns for them exist', async () => {
    const header =
      'report_id,report_agency,report_type,report_status,report_decision,report_valid_from,report_valid_to,hei_deqar_id,programme_name,programme_type,report_flag';
    const { records } = await readFeed(deqarCsv, [
      documentOf(
        'reports',
        `${header}\n7,EXQA,programme,voluntary,positive,2024-01-01,,DEQARINST9001,Small,Micro-credential,high level\n`,
      ),
    ]);
    expect(records.get('report:7')!.draft).toMatchObject({
      level: 'MICRO_CREDENTIAL',
      flaggedHigh: true,
      programmes: [{ name: 'Small', microCredential: true }],
    });
  });
});

describe('deqar-csv: agencies', () => {
  it('reads the interval of registration', () => {
    expect(mapped('agency:12').issues).toEqual([]);
    expect(agency(12)).toEqual({
      type: 'agency',
      identifiers: [{ scheme: 'deqar-agency', value: '12' }],
      names: [{ language: 'und', value: 'Example Quality Assurance' }],
      acronym: 'EXQA',
      country: null,
      website: null,
      registrations: [{ from: '2019-03-01', to: '2029-02-28' }],
      isRegistered: true,
    });
  });

  it('notes where flag and interval disagree on any day', () => {
    expect(codes('agency:13')).toEqual(['registration-mismatch']);
    expect(codes('agency:14')).toEqual(['registration-mismatch']);
    expect(agency(14).registrations).toEqual([]);
    expect(mapped('agency:15').draft).toBeNull();
    expect(codes('agency:16')).toEqual(['unknown-value', 'ends-before-it-starts']);
    expect(agency(16).isRegistered).toBeNull();
  });
});

describe('deqar-csv: columns', () => {
  it('reports columns that a file of DEQAR no longer has', async () => {
    const { parseIssues, records } = await readFeed(deqarCsv, [
      documentOf('', 'deqar_id,name_primary,homepage\nDEQARINST0001,University,https://x.example\n'),
    ]);
    expect(parseIssues.map(({ pointer }) => pointer)).toContain('/website_link');
    expect(
      parseIssues.every(({ code, severity }) => code === 'column-missing' && severity === 'WARNING'),
    ).toBe(true);
    expect(records.get('institution:DEQARINST0001')!.draft).toMatchObject({ website: null });
  });

  it('lets no other column pass', () => {
    const known = feed.parts.flatMap(({ body }) => Object.keys(body));
    expect(known).not.toContain('report_local_identifier');
    expect(known).not.toContain('deqar_url');
  });

  it('refuses a resource that it does not know', async () => {
    await expect(readFeed(deqarCsv, [documentOf('countries', 'a\n')], PLAIN_SOURCE)).rejects.toThrow(
      /institutions, agencies, reports/,
    );
  });
});
