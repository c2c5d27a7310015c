import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  EMPTY_MICRO_CREDENTIAL,
  EMPTY_OFFERING,
  type MicroCredentialDraft,
  type OfferingDraft,
} from './draft.js';
import { uniteDrafts } from './unite-drafts.js';

const text = (value: string, language = 'et') => ({ language, value });
const run = (values: Partial<OfferingDraft>): OfferingDraft => ({ ...EMPTY_OFFERING, ...values });

function unite(...drafts: readonly Partial<MicroCredentialDraft>[]) {
  return uniteDrafts(
    drafts.map((draft, index) => ({
      draft: { ...EMPTY_MICRO_CREDENTIAL, ...draft },
      position: `item ${index + 1}`,
    })),
  );
}

describe('uniteDrafts', () => {
  it('takes equal listings for repeats and no more', () => {
    const draft = { titles: [text('Andmed')], offerings: [run({ startsOn: '2027-01-12' })] };
    const { draft: united, issues } = unite(draft, draft, draft);
    expect(united).toEqual({ ...EMPTY_MICRO_CREDENTIAL, ...draft });
    expect(issues).toEqual([]);
  });

  it('takes a field that one lacks from the other', () => {
    const { draft, issues } = unite(
      { titles: [text('Andmed')] },
      { titles: [text('Data', 'en')], url: 'https://uni.example/1', languages: ['et'] },
    );
    expect(draft.titles).toEqual([text('Andmed'), text('Data', 'en')]);
    expect(draft.url).toBe('https://uni.example/1');
    expect(draft.languages).toEqual(['et']);
    expect(issues).toEqual([]);
  });

  it('lets the first stand where they contradict, with an issue that names both positions', () => {
    const { draft, issues } = unite({ languages: ['et'] }, {}, { languages: ['en'] });
    expect(draft.languages).toEqual(['et']);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      code: 'contradicting-listings',
      severity: 'WARNING',
      pointer: '/languages',
      value: '["en"]',
    });
    expect(issues[0]?.message).toMatch(/item 1 .*item 3/);
  });

  it.each(['...', '…', ' …'])(
    'lets a text cut off with "%s" yield to the fuller one, wherever it stands',
    (dots) => {
      const cut = { descriptions: [text(`Kursus annab${dots}`)] };
      const full = { descriptions: [text('Kursus  annab ülevaate andmetest.')] };
      for (const { draft, issues } of [unite(cut, full), unite(full, cut)]) {
        expect(draft.descriptions).toEqual(full.descriptions);
        expect(issues).toMatchObject([
          { code: 'cut-off-listing', severity: 'INFO', pointer: '/descriptions' },
        ]);
      }
    },
  );

  it('does not take another text for a cut-off one', () => {
    const { draft, issues } = unite(
      { descriptions: [text('Kursus on…')] },
      { descriptions: [text('Kursus annab…')] },
    );
    expect(draft.descriptions).toEqual([text('Kursus on…')]);
    expect(issues).toMatchObject([{ code: 'contradicting-listings' }]);
  });

  it('completes cut-off outcomes one by one', () => {
    const outcome = (value: string) => ({ texts: [text(value)], skills: [] });
    const { draft, issues } = unite(
      { learningOutcomes: [outcome('Oskab ana…'), outcome('Tunneb')] },
      { learningOutcomes: [outcome('Oskab analüüsida'), outcome('Tunneb')] },
    );
    expect(draft.learningOutcomes).toEqual([outcome('Oskab analüüsida'), outcome('Tunneb')]);
    expect(issues).toMatchObject([{ code: 'cut-off-listing', pointer: '/learningOutcomes' }]);
  });

  it('unites runs: equal ones once, those that differ only in a deadline apart', () => {
    const spring = run({ startsOn: '2027-01-12', enrolUntil: '2026-12-01' });
    const extended = run({ startsOn: '2027-01-12', enrolUntil: '2026-12-15' });
    const autumn = run({ startsOn: '2027-09-06' });
    const { draft, issues } = unite({ offerings: [spring] }, { offerings: [spring, extended, autumn] });
    expect(draft.offerings).toEqual([spring, extended, autumn]);
    expect(issues).toEqual([]);
  });

  it('takes runs of one key for one, completes them, and reports what contradicts', () => {
    const { draft, issues } = unite(
      { offerings: [run({ key: 'r1', startsOn: '2027-01-12' })] },
      { offerings: [run({ key: 'r1', startsOn: '2027-01-13', place: 'Tartu' })] },
    );
    expect(draft.offerings).toEqual([run({ key: 'r1', startsOn: '2027-01-12', place: 'Tartu' })]);
    expect(issues).toMatchObject([{ pointer: '/offerings/r1/startsOn', value: '2027-01-13' }]);
  });

  it('keeps the windows of one run apart', () => {
    const first = run({ key: 'r1', startsOn: '2027-01-12', enrolUntil: '2026-12-01' });
    const second = { ...first, enrolUntil: '2026-12-15' };
    expect(unite({ offerings: [first] }, { offerings: [second] })).toMatchObject({
      draft: { offerings: [first, second] },
      issues: [],
    });
  });

  it('unites identifiers, relations and who declares it', () => {
    const a = { scheme: 'code', value: 'A' };
    const b = { scheme: 'code', value: 'B' };
    const { draft, issues } = unite({ identifiers: [a] }, { identifiers: [a, b], declaredByRecord: true });
    expect(draft).toMatchObject({ identifiers: [a, b], declaredByRecord: true });
    expect(issues).toEqual([]);
  });

  it('needs a listing', () => {
    expect(() => uniteDrafts([])).toThrow(RangeError);
  });

  it('changes nothing when what it made is listed once more', () => {
    const draft = fc.record({
      titles: fc.array(
        fc.record({ language: fc.constantFrom('et', 'en'), value: fc.constantFrom('a', 'ab', 'a…') }),
        {
          maxLength: 2,
        },
      ),
      languages: fc.subarray(['et', 'en']),
      offerings: fc.array(
        fc
          .record({ key: fc.constantFrom(null, 'r'), enrolUntil: fc.constantFrom(null, '2027-01-01') })
          .map(run),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(draft, draft, (a, b) => {
        const once = unite(a, b).draft;
        expect(unite(once, once).draft).toEqual(once);
        // no run is lost but by being one with another
        for (const offering of [...a.offerings, ...b.offerings]) {
          if (offering.key === null) expect(once.offerings).toContainEqual(offering);
        }
      }),
    );
  });
});
