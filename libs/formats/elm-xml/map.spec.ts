import { beforeAll, describe, expect, it } from '@jest/globals';
import type { MicroCredentialDraft } from '#domain';
import fc from 'fast-check';
import {
  documentOf,
  fixture,
  mapped,
  parsedOf,
  recordsOf,
  SOURCE,
} from '../../../test/support/elm-records.js';
import type { AssembledRecord, Json, JsonObject, Mapped, RecordPart } from '../format.js';
import { elmXml } from './index.js';

function draftOf(result: Mapped | undefined): MicroCredentialDraft {
  if (result?.draft?.type !== 'micro-credential') throw new Error('no draft');
  return result.draft;
}

describe('a qualification with much of what LOQ allows', () => {
  let result: Mapped;
  let draft: MicroCredentialDraft;

  beforeAll(async () => {
    const [only] = (await mapped(fixture('qualification.xml'))).values();
    if (!only) throw new Error('no record');
    result = only;
    draft = draftOf(only);
  });

  it('has its names, texts and identifiers', () => {
    expect(draft.titles).toEqual([
      { language: 'en', value: 'Beekeeping' },
      { language: 'sl', value: 'Čebelarstvo' },
      { language: 'en', value: 'Apiculture' },
    ]);
    expect(draft.descriptions).toEqual([{ language: 'en', value: 'Keep bees & sell honey.' }]);
    expect(draft.identifiers).toEqual([
      { scheme: 'iri', value: 'https://learn.example.org/qualification/bees' },
      { scheme: 'example-course-code', value: 'BEE-4' },
    ]);
    expect(draft.url).toBe('https://example.org/beekeeping');
    expect(draft.declaredByRecord).toBe(false);
  });

  it('is provided by those that its opportunities name, in order, and awarded by its awarding body', () => {
    expect(draft.providers).toMatchObject([
      {
        names: [{ value: 'Example Farm School' }, { value: 'EFS' }],
        country: 'SI',
        city: 'Bled',
        website: 'https://school.example.org',
        identifiers: [
          { scheme: 'iri', value: 'https://learn.example.org/org/school' },
          { scheme: 'deqar', value: 'DEQARINST9999' },
          { scheme: 'ror', value: '00example0' },
          { scheme: 'eter', value: 'SI9999' },
          { scheme: 'vat', value: 'SI12345678' },
          { scheme: 'national-SI', value: '1234567000' },
        ],
      },
      { names: [{ value: 'Example Bee Club' }], country: null },
    ]);
    expect(draft.awarders).toMatchObject([{ names: [{ language: 'en', value: 'Chamber of Farming' }] }]);
  });

  it('has its workload, levels and fields', () => {
    expect(draft.ects).toEqual({ min: 2.5, max: 2.5, origin: 'STATED' });
    expect(draft.hours).toEqual({ min: 50, max: 50, origin: 'STATED' });
    expect(draft.eqfLevel).toEqual({ value: 4, origin: 'STATED' });
    expect(draft.nqf).toEqual({ framework: 'SI', level: '5' });
    expect(draft.fields).toEqual(['0811']);
    expect(draft.subjects).toEqual([{ language: 'en', value: 'Apiculture' }]);
    expect(draft.languages).toEqual(['sl']);
    expect(draft.participation).toEqual(['WORK_BASED', 'BLENDED']);
  });

  it('has its outcomes in their order, assessment and grading', () => {
    expect(draft.learningOutcomes).toEqual([
      { texts: [{ language: 'en', value: 'Harvest honey' }], skills: [] },
      {
        texts: [{ language: 'en', value: 'Inspect a hive' }],
        skills: [
          {
            uri: 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001',
            labels: [
              { language: 'en', value: 'look into hives' },
              { language: 'sl', value: 'pregledovanje panjev' },
            ],
          },
          { uri: null, labels: [{ language: 'sl', value: 'delo na višini' }] },
          { uri: 'https://learn.example.org/skill/smoke', labels: [] },
        ],
      },
    ]);
    const texts = [{ language: 'en', value: 'Hive inspection' }];
    expect(draft.assessment).toEqual([
      { type: '6a4db9f11d', texts },
      { type: 'd30284d7df', texts },
    ]);
    expect(draft.grading).toEqual([{ language: 'en', value: 'Pass or fail' }]);
  });

  it('says how it is assured, by whom and for what', () => {
    expect(draft.qualityAssurance.map(({ value }) => value)).toEqual([
      'Programme review: accredited, Example Agency (2025-05-01 –)',
      'Example Farm School: Institutional licence, Example Agency (2024-01-01 – 2029-12-31; ISCED-F 08; EQF 4)',
    ]);
  });

  it('gathers what has no place of its own', () => {
    expect(draft.entryRequirements).toEqual([
      { language: 'en', value: 'No allergy.\nFirst come, first served.' },
    ]);
    expect(draft.furtherInformation[0]?.value.split('\n')).toEqual([
      'Bring a veil.',
      'All about bees.',
      'Advanced',
      'Sell honey at markets',
      'Part time light',
      'Saturdays',
      'Handbook: https://example.org/handbook.pdf',
    ]);
  });

  it('is part of a qualification elsewhere, and withdrawn since its last change', () => {
    expect(draft.stackKind).toBe('PART_OF_PROGRAMME');
    const url = 'https://register.example.org/qualification/farmer';
    expect(draft.relations).toEqual([{ kind: 'PART_OF', record: null, title: null, url }]);
    expect(draft.withdrawnOn).toBe('2026-11-01');
  });

  it('has an offering for each deadline, days as written, and none that is no longer offered', () => {
    const offering = {
      startsOn: '2027-03-01',
      endsOn: '2027-05-31',
      place: 'The orchard',
      participation: ['BLENDED'],
      languages: [],
      prices: [{ amount: 180.5, currency: 'EUR' }],
      free: false,
      url: 'https://www.example.org/beekeeping/7',
    };
    const key = 'https://learn.example.org/run/7';
    expect(draft.offerings).toMatchObject([
      { ...offering, key, enrolUntil: '2027-01-15' },
      { ...offering, key: `${key}#deadline-2`, enrolUntil: '2027-02-15' },
    ]);
  });

  it('has an issue for what could not be taken', () => {
    expect(result.issues.map(({ code, severity, value }) => [severity, code, value])).toEqual([
      ['INFO', 'offering-withdrawn', 'http://data.europa.eu/snb/status/obsolete'],
      ['INFO', 'credits-not-ects', '4 http://data.europa.eu/snb/education-credit/60b314e826'],
      ['INFO', 'unknown-field', 'http://data.europa.eu/snb/isced-f/bees'],
      ['WARNING', 'unresolved-reference', 'https://learn.example.org/outcome/lost'],
      ['INFO', 'mode-without-equivalent', 'http://data.europa.eu/snb/learning-assessment/7813801c77'],
    ]);
    expect(result.issues[3]?.pointer).toBe(
      '//qualification[@id="https://learn.example.org/qualification/bees"]/learningOutcome',
    );
  });

  it('is the same with the lists turned round, in the other generation', async () => {
    expect([...(await mapped(fixture('lists-turned-round.xml'))).values()]).toEqual([result]);
  });
});

describe('odd records', () => {
  let records: ReadonlyMap<string, Mapped>;

  beforeAll(async () => {
    records = await mapped(fixture('odd-parts.xml'));
  });

  it('rejects what has no title, or nobody who provides it', () => {
    for (const [key, code] of [
      ['spec-untitled', 'missing-title'],
      ['spec-nobody', 'missing-provider'],
    ] as const) {
      expect(records.get(key)?.draft).toBeNull();
      expect(records.get(key)?.issues.at(-1)).toMatchObject({ code, severity: 'ERROR' });
    }
  });

  it('takes the default provider of the source', async () => {
    const source = { ...SOURCE, provider: 'Example University' };
    const providers = [{ names: [{ language: 'und', value: 'Example University' }], country: 'SI' }];
    const withDefault = await mapped(fixture('odd-parts.xml'), source);
    expect(draftOf(withDefault.get('spec-nobody'))).toMatchObject({ providers });
    expect(draftOf(withDefault.get('spec-awarded'))).toMatchObject({ providers });
  });

  it('takes the awarding body for the provider where there is no other, and says so', () => {
    const awarded = records.get('spec-awarded');
    expect(draftOf(awarded)).toMatchObject({
      providers: [{ names: [{ value: 'Example Alliance' }] }],
      awarders: [{ names: [{ value: 'Example Alliance' }] }],
    });
    expect(awarded?.issues).toMatchObject([{ code: 'provider-from-awarder', severity: 'INFO' }]);
  });

  it('keeps a record whose provider is not in the document', () => {
    expect(draftOf(records.get('spec-dangling')).providers).toMatchObject([
      { names: [{ language: 'und', value: 'http://ORG-1' }], identifiers: [] },
    ]);
    const iri = 'https://learn.example.org/org/elsewhere';
    expect(draftOf(records.get('spec-elsewhere')).providers).toMatchObject([
      { names: [{ language: 'und', value: iri }], identifiers: [{ scheme: 'iri', value: iri }] },
    ]);
    expect(records.get('spec-elsewhere')?.issues).toMatchObject([
      { code: 'unresolved-reference', severity: 'WARNING', value: iri },
    ]);
  });

  it('leaves faulty fields empty, each with an issue', () => {
    const dangling = records.get('spec-dangling');
    expect(draftOf(dangling)).toMatchObject({
      ects: null,
      hours: null,
      eqfLevel: { value: 6, origin: 'STATED' },
      learningOutcomes: [{ texts: [{ value: 'The only outcome.' }] }],
      furtherInformation: [],
      stackKind: 'PRE_STACKED',
      relations: [{ kind: 'HAS_PART', record: 'spec-awarded' }],
      offerings: [{ startsOn: '2027-03-01', endsOn: null, free: true }],
      withdrawnOn: null,
    });
    expect(dangling?.issues.map(({ code }) => code)).toEqual([
      'unresolved-reference',
      'ends-before-start',
      'ects-out-of-range',
      'duration-no-workload',
      'withdrawn-without-day',
    ]);
  });

  it('makes no record of what refers to none', () => {
    expect([...records.keys()]).not.toContain('run-1');
  });
});

describe('map', () => {
  const json = fc.jsonValue() as fc.Arbitrary<Json>;
  const members = [
    'id',
    'title',
    'creditPoint',
    'volumeOfLearning',
    'NQFLevel',
    'providedBy',
    'status',
    'mode',
    'temporal',
  ];
  const body = fc.dictionary(
    fc.constantFrom(...members),
    fc.oneof(json, fc.array(json)),
  ) as fc.Arbitrary<JsonObject>;
  const part = fc.record<RecordPart>({
    kind: fc.constantFrom('qualification', 'organisation', 'x'),
    key: fc.option(fc.string()),
    body: fc.oneof(body, json as fc.Arbitrary<JsonObject>),
    position: fc.string(),
  });

  it('never throws, whatever the store holds', () => {
    const parts = fc.array(part, { maxLength: 3 });
    fc.assert(
      fc.property(parts, parts, fc.array(fc.tuple(fc.string(), part)), (listings, pieces, shared) => {
        const { draft, issues } = elmXml.map({ key: 'k', listings, pieces, shared: new Map(shared) }, SOURCE);
        if (draft === null) expect(issues.at(-1)?.severity).toBe('ERROR');
      }),
    );
  });

  it('never throws on a record of which one member has been spoilt', async () => {
    const [record] = recordsOf(await parsedOf(documentOf(fixture('qualification.xml'))));
    if (!record) throw new Error('no record');
    const every = [...record.listings, ...record.pieces, ...record.shared.values()];
    const spoilt = fc.tuple(fc.nat(every.length - 1), fc.nat(40), json);
    fc.assert(
      fc.property(spoilt, ([which, member, value]) => {
        const one = every[which];
        const names = Object.keys(one?.body ?? {});
        const name = names[member % names.length] ?? 'id';
        const spoil = (each: RecordPart): RecordPart =>
          each === one ? { ...each, body: { ...each.body, [name]: value } } : each;
        const changed: AssembledRecord = {
          key: record.key,
          listings: record.listings.map(spoil),
          pieces: record.pieces.map(spoil),
          shared: new Map([...record.shared].map(([key, each]) => [key, spoil(each)])),
        };
        expect(() => elmXml.map(changed, SOURCE)).not.toThrow();
      }),
    );
  });
});
