import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentOf, fixture, parsedOf } from '../../../test/support/elm-records.js';
import { UnreadableDocument, type Part } from '../format.js';

async function partsOf(name: string): Promise<readonly Part[]> {
  return (await parsedOf(documentOf(fixture(name)))).filter((each) => each.type === 'part');
}

async function refusal(name: string): Promise<UnreadableDocument> {
  const error: unknown = await parsedOf(documentOf(fixture(name))).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UnreadableDocument)) throw new Error(`${name} was read`);
  return error;
}

describe('parse', () => {
  it('makes a record of a qualification, pieces of its opportunities, and shares what they refer to', async () => {
    const parts = await partsOf('qualification.xml');
    const bees = 'https://learn.example.org/qualification/bees';
    expect(parts.filter(({ role }) => role !== 'shared')).toMatchObject([
      {
        role: 'piece',
        kind: 'learningOpportunity',
        key: 'opportunity/https://learn.example.org/run/7',
        record: bees,
      },
      { role: 'piece', kind: 'learningOpportunity', record: bees },
      { role: 'record', kind: 'qualification', key: null, record: bees, position: 'line 39' },
    ]);
    expect(parts.filter(({ role }) => role === 'shared').map(({ key }) => key)).toEqual([
      'qualificationReference/https://register.example.org/qualification/farmer',
      'outcome/https://learn.example.org/outcome/1',
      'outcome/https://learn.example.org/outcome/2',
      'assessment/https://learn.example.org/assessment/1',
      'entitlement/https://learn.example.org/entitlement/1',
      'agent/https://learn.example.org/org/chamber',
      'agent/https://learn.example.org/org/school',
      'agent/https://learn.example.org/org/club',
      'agent/https://learn.example.org/org/agency',
      'accreditation/https://learn.example.org/accreditation/1',
      'accreditation/https://learn.example.org/accreditation/2',
      'accreditation/https://learn.example.org/accreditation/3',
      'gradingScheme/https://learn.example.org/grading/1',
      'location/https://learn.example.org/place/field',
      'location/https://learn.example.org/place/seat',
    ]);
  });

  it('names what a part refers to, nested references included, and never the record itself', async () => {
    const parts = await partsOf('qualification.xml');
    const qualification = parts.find(({ role }) => role === 'record');
    expect(qualification?.refs).toEqual([
      'outcome/https://learn.example.org/outcome/2',
      'outcome/https://learn.example.org/outcome/1',
      'outcome/https://learn.example.org/outcome/lost',
      'assessment/https://learn.example.org/assessment/1',
      'entitlement/https://learn.example.org/entitlement/1',
      'qualificationReference/https://register.example.org/qualification/farmer',
      'agent/https://learn.example.org/org/chamber',
      'accreditation/https://learn.example.org/accreditation/1',
    ]);
  });

  it('lets no persons, contacts or elements of other namespaces pass', async () => {
    const text = JSON.stringify(await parsedOf(documentOf(fixture('qualification.xml'))));
    expect(text).toContain('Bring a veil.');
    expect(text).not.toMatch(/Beatrice|386|mailto|Not ours/);
  });

  it('gives the same bodies in both generations', async () => {
    const byKey = (parts: readonly Part[]): unknown[] =>
      parts
        .map(({ role, kind, key, record, refs, body }) => ({ role, kind, key, record, refs, body }))
        .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
    expect(byKey(await partsOf('lists-turned-round.xml'))).toEqual(byKey(await partsOf('qualification.xml')));
  });

  it('reports what cannot be joined to anything', async () => {
    const parsed = await parsedOf(documentOf(fixture('odd-parts.xml')));
    expect(parsed.filter((each) => each.type === 'issue')).toMatchObject([
      { code: 'missing-specification', value: 'run-1', rejected: false, pointer: 'line 4' },
      { code: 'missing-id', severity: 'ERROR', rejected: true },
      { code: 'missing-id', severity: 'WARNING', rejected: false },
    ]);
  });

  it('rejects a record that is too large, and reads on', async () => {
    const long = 'x'.repeat(5_000_000);
    const specification = (id: string, description: string): string =>
      `<learningAchievementSpecification id="${id}"><description language="en">${description}</description></learningAchievementSpecification>`;
    const xml = `<Courses xmlns="http://data.europa.eu/snb/model/ap/loq-constraints/"><learningAchievementSpecificationReferences>${specification('s1', long)}${specification('s2', 'fine')}</learningAchievementSpecificationReferences></Courses>`;
    expect(await parsedOf(documentOf(Buffer.from(xml), 65_536))).toMatchObject([
      { type: 'issue', code: 'too-large', record: 's1', rejected: true, severity: 'ERROR' },
      { type: 'part', record: 's2' },
    ]);
  });

  it('is the same, however the bytes are cut', async () => {
    const bytes = fixture('qualification.xml');
    const whole = await parsedOf(documentOf(bytes));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5_000 }), async (size) => {
        expect(await parsedOf(documentOf(bytes, size))).toEqual(whole);
      }),
      { numRuns: 25, examples: [[1]] },
    );
  });

  it.each(['windows-1250.xml', 'utf-16.xml'])('reads the encoding that %s declares', async (name) => {
    expect((await partsOf(name))[0]?.body['title']).toEqual([
      { language: 'sl', value: 'Čebelarstvo v šoli' },
    ]);
  });

  it.each([
    ['doctype.xml', 'doctype-refused', 'line 5'],
    ['cut-short.xml', 'cut-short', 'line 8, column 33'],
    ['not-well-formed.xml', 'not-well-formed', 'line 3, column 83'],
    ['accreditations.xml', 'wrong-format', null],
    ['html-page.xml', 'wrong-format', null],
    ['claims-utf-8.xml', 'wrong-encoding', 'byte 277'],
  ])('refuses %s', async (name, code, place) => {
    const error = await refusal(name);
    expect(error.code).toBe(code);
    if (place === null) expect(error.place).toBeNull();
    else expect(error.place).toContain(place);
  });

  it('says which root it found instead', async () => {
    expect((await refusal('accreditations.xml')).message).toContain(
      '"Accreditations" of the namespace http://data.europa.eu/snb/model/application-profile/ams-constraints/',
    );
  });
});
