import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ProviderReference } from '../provider/provider.js';
import { fold } from './fold.js';
import { comparableName } from './identity-keys.js';
import { identifierIssues } from './identifier-issues.js';
import { matchProvider, type ProviderCandidate } from './match-provider.js';
import { transliterate } from './transliterate.js';
import { referenceDraft } from '../provider/merge-provider.js';

describe('names written in other letters', () => {
  it.each([
    ['BG', 'Софийски университет „Св. Климент Охридски“', 'sofiyski universitet sv kliment ohridski'],
    ['BG', 'Пловдивски университет „Паисий Хилендарски“', 'plovdivski universitet paisiy hilendarski'],
    ['BG', 'Търговище', 'targovishte'],
    ['UA', 'Київський університет', 'kyivskyi universytet'],
    ['UA', 'Харків', 'kharkiv'],
    ['RS', 'Универзитет у Београду', 'univerzitet u beogradu'],
    ['RS', 'Нови Сад, Ниш, Чачак, Ужице', 'novi sad nis cacak uzice'],
    ['MK', 'Универзитет „Св. Кирил и Методиј“ во Скопје', 'univerzitet sv kiril i metodij vo skopje'],
    ['RU', 'Московский университет', 'moskovskiy universitet'],
    ['GR', 'Αριστοτέλειο Πανεπιστήμιο Θεσσαλονίκης', 'aristoteleio panepistimio thessalonikis'],
    ['GR', 'Πανεπιστήμιο Πατρών, Εύβοια, Άγγελος', 'panepistimio patron evvoia angelos'],
    ['CY', 'Ευκλείδης', 'efkleidis'],
    ['DE', 'Universität Köln', 'universitat koln'],
  ])('of %s: %s', (country, name, latin) => expect(fold(transliterate(name, country))).toBe(latin));

  it('are the same after a second reading and folding', () => {
    const alphabet = fc.constantFrom(...Array.from('абвгґдеёжзийіїјљњћџщъыьэюяαβγδευηουμπξΆΈΰ aß-.é'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(alphabet).map((letters) => letters.join('')),
        ),
        fc.constantFrom('BG', 'UA', 'RS', 'MK', 'GR', null),
        (text, country) => {
          const latin = transliterate(text, country);
          expect(transliterate(latin, country)).toBe(latin);
          expect(fold(fold(text))).toBe(fold(text));
          const name = comparableName(text, country);
          expect(comparableName(name, country)).toBe(name);
        },
      ),
    );
  });

  it.each([
    ['Koodisild OÜ', 'koodisild'],
    ['Beispiel gGmbH', 'beispiel'],
    ['Przykład Sp. z o.o.', 'przyklad'],
    ['Primer d.o.o.', 'primer'],
    ['Exemple S.A.', 'exemple'],
    ['AS', 'as'],
  ])('are compared without their legal form: %s', (name, comparable) =>
    expect(comparableName(name, null)).toBe(comparable),
  );
});

const reference = (more: Partial<ProviderReference>): ProviderReference => ({
  names: [{ language: 'en', value: 'Northshore University' }],
  identifiers: [],
  country: 'EE',
  city: null,
  website: null,
  kind: null,
  ...more,
});
const candidate = (more: Partial<ProviderCandidate>): ProviderCandidate => ({
  id: 'held',
  country: 'EE',
  foldedNames: ['pohjaranna ulikool'],
  identifiers: [],
  sources: ['register'],
  ...more,
});
const ROR = { scheme: 'ror', value: '03prydq77' };

describe('which held provider a reference means', () => {
  const match = (
    wanted: Partial<ProviderReference>,
    held: Partial<ProviderCandidate>,
    source = 'catalogue',
  ) => {
    const { id, issues } = matchProvider(reference(wanted), [candidate(held)], source);
    return [id, ...issues.map((issue) => issue.code)];
  };

  it('joins by an identifier, whatever the name', () => {
    expect(match({ identifiers: [ROR] }, { identifiers: [ROR] })).toEqual(['held']);
    expect(match({ identifiers: [ROR], country: null }, { identifiers: [ROR] })).toEqual(['held']);
  });

  it('does not join by one that its scheme forbids', () => {
    const wrong = { scheme: 'ror', value: '03prydq78' };
    expect(match({ identifiers: [wrong] }, { identifiers: [wrong] })).toEqual([null]);
    const [issue] = identifierIssues(referenceDraft(reference({ identifiers: [wrong, wrong, ROR] })));
    expect(issue).toMatchObject({ code: 'invalid-identifier', severity: 'WARNING', value: 'ror:03prydq78' });
  });

  it('keeps apart what shares an identifier in two countries, or bears another of another scheme', () => {
    const clash = [null, 'provider-identifier-clash'];
    expect(match({ identifiers: [ROR], country: 'LV' }, { identifiers: [ROR] })).toEqual(clash);
    const eter = (value: string) => ({ scheme: 'eter', value });
    expect(match({ identifiers: [ROR, eter('EE0001')] }, { identifiers: [ROR, eter('EE0002')] })).toEqual(
      clash,
    );
    expect(match({ identifiers: [ROR, eter('EE0001')] }, { identifiers: [ROR] })).toEqual(['held']);
  });

  it('takes what one source says by its own identifier for one', () => {
    expect(match({ identifiers: [ROR], country: 'LV' }, { identifiers: [ROR] }, 'register')).toEqual([
      'held',
    ]);
  });

  it('does not join by a name in other letters: that waits for a person', () => {
    const names = [{ language: 'bg', value: 'Нортшор' }];
    expect(match({ names }, { foldedNames: ['nortshor'] })).toEqual([null]);
  });
});
