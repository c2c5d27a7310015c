import { describe, expect, it } from '@jest/globals';
import { evidenceOverTime, providerQuality, type QualityFacts } from '#domain';
import { qualityCases } from './cases.js';

const cases = qualityCases().filter(({ microCredential }) => microCredential === null);
const caseOf = (name: string): QualityFacts => {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`no case "${name}"`);
  return found.facts;
};
const idOf = (piece: {
  readonly decision: { readonly id: string } | null;
  readonly registerEntry: { readonly id: string } | null;
}) => piece.decision?.id ?? piece.registerEntry?.id ?? '';

/** Every half year, the first and the last days of halves: starts and ends of the cases lie on them. */
const days = Array.from({ length: 32 }, (_, year) => 2010 + year).flatMap((year) =>
  ['01-01', '06-30', '07-01', '09-01', '11-22', '12-31'].map((day) => `${year}-${day}`),
);

describe('evidence over time', () => {
  it('is tried on the written cases', () => {
    expect(cases.length).toBeGreaterThan(50);
  });

  it.each(cases)('counts on the days on which it counts in the answer: $name', ({ facts, question }) => {
    const pieces = evidenceOverTime(facts);
    for (const on of [...days, question.on]) {
      const counted = pieces
        .filter(({ counts }) => counts.some(({ from, to }) => (from ?? on) <= on && on <= (to ?? on)))
        .map(idOf)
        .sort();
      const { evidence } = providerQuality(facts, { on, now: question.now });
      const expected = evidence.filter(({ counts }) => counts).map(idOf);
      expect({ on, counted }).toEqual({ on, counted: expected.sort() });
    }
  });

  it('tells a predecessor’s decisions from those on parts', () => {
    const [piece] = evidenceOverTime(caseOf('a predecessor, on the day of the succession'));
    expect(piece).toMatchObject({
      level: 'INSTITUTION',
      via: 'through its predecessor Provider Q',
      validFrom: '2018-01-01',
      validTo: '2024-12-31',
      counts: [{ from: '2020-09-01', to: '2024-12-31' }],
      supersededFrom: null,
      whyNever: null,
    });
  });
});
