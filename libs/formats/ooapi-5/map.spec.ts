import { describe, expect, it } from '@jest/globals';
import type { MicroCredentialDraft } from '#domain';
import type { JsonObject, Mapped, RecordPart, SourceContext } from '../format.js';
import { PLAIN_SOURCE } from '../../../test/support/read-feed.js';
import { ooapi5 } from './index.js';

const SOURCE: SourceContext = { ...PLAIN_SOURCE, role: 'provider', country: 'NL' };
const COURSE = 'a0c5e4d8-1111-4222-8333-0123456789ab';
const en = (value: string): JsonObject => ({ language: 'en-GB', value });

const UNIVERSITY = {
  organizationId: 'u',
  organizationType: 'root',
  name: [en('University of Examples')],
  addresses: [{ addressType: 'visit', city: 'Utrecht', countryCode: 'NL' }],
  link: 'https://example.nl',
  primaryCode: { codeType: 'brin', code: '99XX' },
};

const BODY = { courseId: COURSE, name: [en('Academic Writing')], organization: 'u' };

const part = (kind: string, body: JsonObject): RecordPart => ({
  kind,
  key: null,
  body,
  position: '/items/0',
});

function mapped(
  fields: JsonObject,
  more: { kind?: string; shared?: JsonObject[]; source?: SourceContext } = {},
): Mapped {
  const shared = more.shared ?? [UNIVERSITY];
  return ooapi5.map(
    {
      key: `course/${COURSE}`,
      listings: [part(more.kind ?? 'course', { ...BODY, ...fields })],
      pieces: [],
      shared: new Map(
        shared.map((body) => [
          `organization/${body['organizationId'] as string}`,
          part('organization', body),
        ]),
      ),
    },
    more.source ?? SOURCE,
  );
}

const draftOf = (...given: Parameters<typeof mapped>): MicroCredentialDraft =>
  mapped(...given).draft as MicroCredentialDraft;
const codesOf = ({ issues }: Mapped): string[] => issues.map(({ code }) => code);

describe('ooapi-5 map', () => {
  it('reads a course', () => {
    const { draft, issues } = mapped({
      description: [en('<p>Why.</p>'), { language: 'nl-NL', value: 'Waarom.' }],
      studyLoad: { studyLoadUnit: 'ects', value: 3 },
      fieldsOfStudy: '0732',
      learningOutcomes: [[en('Writes'), { language: 'nl', value: 'Schrijft' }], [en('Reads')]],
      assessment: [en('Exam')],
      admissionRequirements: [en('Bachelor')],
      qualificationRequirements: [en('Presence')],
      enrollment: [en('By form')],
      modeOfDelivery: ['situated', 'distance-learning'],
      teachingLanguage: 'nld',
      link: 'https://example.nl/writing',
    });
    expect(draft).toMatchObject({
      titles: [{ language: 'en-GB', value: 'Academic Writing' }],
      descriptions: [{ value: 'Why.' }, { language: 'nl-NL', value: 'Waarom.' }],
      identifiers: [{ scheme: 'uuid', value: COURSE }],
      ects: { min: 3, max: 3, origin: 'STATED' },
      hours: null,
      fields: ['0732'],
      learningOutcomes: [
        { texts: [{ value: 'Writes' }, { value: 'Schrijft' }] },
        { texts: [{ value: 'Reads' }] },
      ],
      assessment: [{ type: null, texts: [{ value: 'Exam' }] }],
      entryRequirements: [{ language: 'en-GB', value: 'Bachelor\nPresence' }],
      furtherInformation: [{ value: 'By form' }],
      participation: ['ONSITE', 'ONLINE'],
      languages: ['nl'],
      declaredByRecord: false,
      stackKind: null,
      withdrawnOn: null,
      url: 'https://example.nl/writing',
    });
    expect(issues).toEqual([]);
  });

  it.each([
    [{ studyLoadUnit: 'sbu', value: 84 }, null, 84],
    [{ studyLoadUnit: 'hour', value: 10 }, null, 10],
    [{ studyLoadUnit: 'contacttime', value: 10 }, null, null],
    [{ studyLoadUnit: 'sp', value: 2 }, null, null],
    [{ studyLoadUnit: 'ects', value: '2.5' }, 2.5, null],
    [{ studyLoadUnit: 'ects', value: -1 }, null, null],
  ])('reads the study load %j', (studyLoad, ects, hours) => {
    const draft = draftOf({ studyLoad });
    expect([draft.ects?.min ?? null, draft.hours?.min ?? null]).toEqual([ects, hours]);
  });

  it.each([
    [
      { level: 'master' },
      { eqfLevel: { value: 7, origin: 'DERIVED' }, nqf: null, cycle: { value: 'SECOND', origin: 'DERIVED' } },
    ],
    [
      { level: 'associate_degree' },
      { eqfLevel: { value: 5, origin: 'DERIVED' }, nqf: null, cycle: { value: 'SHORT', origin: 'DERIVED' } },
    ],
    [
      { level: 'secondary vocational education 4' },
      { eqfLevel: { value: 4, origin: 'DERIVED' }, nqf: null, cycle: null },
    ],
    [
      { levelOfQualification: '6' },
      { eqfLevel: { value: 6, origin: 'STATED' }, nqf: { framework: 'NLQF', level: '6' }, cycle: null },
    ],
    [
      { levelOfQualification: '4+' },
      { eqfLevel: { value: 4, origin: 'DERIVED' }, nqf: { framework: 'NLQF', level: '4+' }, cycle: null },
    ],
    [{ level: 'undefined' }, { eqfLevel: null, nqf: null, cycle: null }],
    [
      { level: 'constructor', levelOfQualification: '9' },
      { eqfLevel: null, nqf: null, cycle: null },
    ],
  ])('reads the level %j', (fields, levels) => {
    expect(draftOf(fields)).toMatchObject(levels);
  });

  it('says where the two levels differ, and gives no Dutch level to others', () => {
    expect(codesOf(mapped({ level: 'master', levelOfQualification: '6' }))).toEqual(['levels-differ']);
    const abroad = { ...UNIVERSITY, addresses: [{ countryCode: 'DK' }] };
    expect(draftOf({ levelOfQualification: '6' }, { shared: [abroad] })).toMatchObject({
      nqf: null,
      eqfLevel: { value: 6 },
    });
  });

  it('names the institution that the organisation belongs to', () => {
    const faculty = { organizationId: 'f', organizationType: 'faculty', name: [en('Faculty')], parent: 'u' };
    const provider = {
      names: [{ language: 'en-GB', value: 'University of Examples' }],
      country: 'NL',
      city: 'Utrecht',
      website: 'https://example.nl',
      identifiers: [{ scheme: 'brin', value: '99XX' }],
    };
    expect(draftOf({}).providers).toMatchObject([provider]);
    expect(draftOf({ organization: 'f' }, { shared: [faculty, UNIVERSITY] }).providers).toMatchObject([
      provider,
    ]);
    expect(
      draftOf({ organization: { ...faculty, parent: UNIVERSITY } }, { shared: [] }).providers,
    ).toMatchObject([provider]);
    expect(draftOf({ organization: 'f' }, { shared: [faculty] }).providers).toMatchObject([
      { names: [{ value: 'Faculty' }] },
    ]);
    const circle = { ...faculty, parent: 'f' };
    expect(draftOf({ organization: 'f' }, { shared: [circle] }).providers).toMatchObject([
      { names: [{ value: 'Faculty' }] },
    ]);
  });

  it("falls back to the source's provider, and rejects without one", () => {
    const missing = mapped({}, { shared: [] });
    expect([missing.draft, codesOf(missing)]).toEqual([null, ['missing-reference', 'no-provider']]);
    expect(
      draftOf({}, { shared: [], source: { ...SOURCE, provider: 'Fallback College' } }).providers,
    ).toMatchObject([{ names: [{ value: 'Fallback College' }], country: 'NL' }]);
    expect(codesOf(mapped({ name: [] }))).toEqual(['no-title']);
  });

  it('takes codes of the course for its identifiers, and no placeholders or codes of something else', () => {
    const result = mapped({
      primaryCode: { codeType: 'identifier', code: 'INF-1' },
      otherCodes: [
        { codeType: 'crohoCreboCode', code: '59312' },
        { codeType: 'brin', code: '99XX' },
        { codeType: 'identifier', code: 'string' },
        { codeType: 'x-osiris', code: '7' },
      ],
    });
    expect(result.draft).toMatchObject({
      identifiers: [
        { scheme: 'uuid' },
        { scheme: 'code', value: 'INF-1' },
        { scheme: 'x-osiris', value: '7' },
      ],
    });
    expect(codesOf(result)).toEqual(['placeholder-code']);
    const program = { programId: 'p', primaryCode: { codeType: 'crohoCreboCode', code: '59312' } };
    expect(draftOf({ ...program, programType: 'program' }, { kind: 'program' }).identifiers).toEqual([
      { scheme: 'croho', value: '59312' },
    ]);
    expect(draftOf({ ...program, programType: 'minor' }, { kind: 'program' }).identifiers).toEqual([]);
  });

  it('reads how it builds up to programs', () => {
    expect(draftOf({ programs: ['P1', { programId: 'P2', name: [en('Data')] }] })).toMatchObject({
      stackKind: 'PART_OF_PROGRAMME',
      relations: [
        { kind: 'PART_OF', record: 'program/P1', title: null },
        { kind: 'PART_OF', record: 'program/P2', title: 'Data' },
      ],
    });
    expect(draftOf({ parent: 'P0', children: ['P3'] }, { kind: 'program' }).relations).toMatchObject([
      { kind: 'PART_OF', record: 'program/P0' },
      { kind: 'HAS_PART', record: 'program/P3' },
    ]);
  });

  it.each([
    ['standalone', [], 'STANDALONE', true],
    ['stackable', [], 'GENERIC', true],
    [['stackable'], ['P1'], 'PART_OF_PROGRAMME', true],
    ['perhaps', [], null, false],
    [null, [], null, false],
  ])(
    'reads the flag %j of eduXchange with programs %j',
    (microcredential, programs, stackKind, declaredByRecord) => {
      const alliances: JsonObject[] = [{ name: 'a' }, { name: 'b', microcredential }];
      const consumers = [{ consumerKey: 'eduxchange', alliances }];
      expect(draftOf({ consumers, programs })).toMatchObject({ stackKind, declaredByRecord });
    },
  );

  it('is withdrawn from validTo on; on the day it begins, it was never valid', () => {
    expect(draftOf({ validFrom: '2019-08-24', validTo: '2024-08-24' }).withdrawnOn).toBe('2024-08-24');
    const never = mapped({ validFrom: '2019-08-24', validTo: '2019-08-24' });
    expect([never.draft, codesOf(never)]).toMatchObject([{ withdrawnOn: '2019-08-24' }, ['never-valid']]);
  });

  it('keeps a title of 321 characters', () => {
    expect(draftOf({ name: [en('x'.repeat(321))] }).titles[0]?.value).toHaveLength(321);
  });

  it('coerces a text where a list belongs, with an issue', () => {
    const result = mapped({ admissionRequirements: 'Students only', name: 'Writing' });
    expect(result.draft).toMatchObject({
      entryRequirements: [{ language: 'und', value: 'Students only' }],
      titles: [{ value: 'Writing' }],
    });
    expect(result.issues.map(({ code, severity, pointer }) => [code, severity, pointer])).toEqual([
      ['unexpected-type', 'INFO', '/name'],
      ['unexpected-type', 'INFO', '/admissionRequirements'],
    ]);
  });
});
