import { describe, expect, it } from '@jest/globals';
import { microCredentialQuality, providerQuality, type Evidence, type QualityAnswer } from '#domain';
import { qualityCases, type QualityCase } from './cases.js';

const cases = qualityCases();
const rules = [...new Set(cases.map(({ rule }) => rule))].sort((a, b) => Number(a) - Number(b));

describe.each(rules)('rule %s', (rule) => {
  it.each(cases.filter((one) => one.rule === rule).map((one) => [one.name, one] as const))('%s', (_, one) => {
    const answer = answerTo(one);
    const { reason = [], ...expected } = one.expected;
    expect({ why: one.why, ...told(answer, one) }).toEqual({ why: one.why, ...expected });
    for (const words of [reason].flat()) expect(answer.reason).toContain(words);
  });
});

it('holds at least 80 cases, of every rule', () => {
  expect(cases.length).toBeGreaterThanOrEqual(80);
  expect(rules).toEqual(Array.from({ length: 12 }, (_, index) => String(index + 1)));
});

it('says every answer in one plain sentence', () => {
  for (const one of cases) {
    const { reason } = answerTo(one);
    expect(reason).toMatch(/^[A-Z].*\.$/);
    expect(reason).not.toMatch(
      /\. [A-Z]|[A-Z_]{4,}_|\bPARTIAL\b|\bDECISION\b|candidate|\bnull\b|undefined|NaN/,
    );
  }
});

function answerTo({ facts, question, microCredential }: QualityCase): QualityAnswer {
  return microCredential
    ? microCredentialQuality(microCredential, question)
    : providerQuality(facts, question);
}

/** Of the answer, what the case expects something of. */
function told(answer: QualityAnswer, { expected }: QualityCase): Record<string, unknown> {
  const all: Record<string, unknown> = {
    status: answer.status,
    basis: answer.basis,
    decides: ids(answer.evidence.filter(({ decides }) => decides)),
    conflicting: ids(answer.conflicting),
    counts: ids(answer.evidence.filter(({ counts }) => counts)),
    evidence: ids(answer.evidence),
    whyNot: clauses(answer.evidence, expected.whyNot, ({ whyNot }) => whyNot),
    via: clauses(answer.evidence, expected.via, ({ via }) => via),
    until: answer.validUntil,
    next: answer.nextChange,
    assumed: answer.endDateAssumed,
    stale: answer.stale,
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in expected));
}

function ids(evidence: readonly Evidence[]): readonly string[] {
  return evidence.map(idOf);
}

function idOf({ decision, registerEntry }: Evidence): string {
  return decision?.id ?? registerEntry?.id ?? '';
}

/** The expected words where they occur in the clause, else the clause: so that a failure shows it. */
function clauses(
  evidence: readonly Evidence[],
  wanted: Readonly<Record<string, string>> | undefined,
  read: (one: Evidence) => string | null,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(wanted ?? {}).map(([id, words]) => {
      const found = evidence.find((one) => idOf(one) === id);
      const clause = found ? read(found) : null;
      return [id, clause?.includes(words) ? words : String(clause)];
    }),
  );
}
