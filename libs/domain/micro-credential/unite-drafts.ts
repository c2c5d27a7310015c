import type { RecordIssue } from '../issue.js';
import { formatIdentifier } from '../provider/identifier.js';
import type { AssessmentMethod, LearningOutcome, MicroCredentialDraft } from './draft.js';
import { isStated, MERGED_FIELDS, type MergedField } from './micro-credential.js';
import { sameMembers, sameValue } from './same-value.js';
import { uniteOfferings } from './unite-offerings.js';
import { uniteTexts, type United } from './unite-texts.js';

/** One listing of a record, and where it stands in the feed: "item 12", "line 40". */
export interface Listing {
  readonly draft: MicroCredentialDraft;
  readonly position: string;
}

export interface UnitedDraft {
  readonly draft: MicroCredentialDraft;
  readonly issues: readonly RecordIssue[];
}

/**
 * Makes one of several listings of one feed under one key (harvesting.md): equal ones are repeats and no more,
 * what offerings hold is united, a field that one lacks comes from another, and where they contradict the first stands
 * and an issue names both positions.
 * @param listings at least one, in order of the feed
 * @throws RangeError without any
 */
export function uniteDrafts(listings: readonly Listing[]): UnitedDraft {
  const [first, ...rest] = listings;
  if (!first) throw new RangeError('uniteDrafts needs at least one listing.');
  let draft = first.draft;
  const issues: RecordIssue[] = [];
  for (const next of rest) {
    if (sameValue(draft, next.draft)) continue;
    const united = uniteTwo(draft, next.draft);
    draft = united.draft;
    issues.push(...united.notes.map((note) => issueOf(note, first.position, next.position)));
  }
  return { draft, issues };
}

/** Something that two listings do not agree on. */
interface Note {
  readonly field: string;
  readonly kind: 'contradicted' | 'completed';
  readonly value: unknown;
}

function uniteTwo(
  first: MicroCredentialDraft,
  second: MicroCredentialDraft,
): { draft: MicroCredentialDraft; notes: readonly Note[] } {
  const notes: Note[] = [];
  const changed: Partial<Record<MergedField, unknown>> = {};
  for (const field of MERGED_FIELDS) {
    const united = uniteField(field, first, second);
    changed[field] = united.value;
    notes.push(...united.notes);
  }
  const identifiers = [...first.identifiers, ...second.identifiers];
  const draft = {
    ...first,
    ...(changed as Partial<MicroCredentialDraft>),
    identifiers: [...new Map(identifiers.map((one) => [formatIdentifier(one), one])).values()],
    declaredByRecord: first.declaredByRecord || second.declaredByRecord,
  };
  return { draft, notes };
}

function uniteField(
  field: MergedField,
  first: MicroCredentialDraft,
  second: MicroCredentialDraft,
): { value: unknown; notes: readonly Note[] } {
  const [a, b] = [first[field], second[field]];
  if (!isStated(b)) return { value: a, notes: [] };
  if (!isStated(a)) return { value: b, notes: [] };
  switch (field) {
    case 'offerings': {
      const { value, contradictions } = uniteOfferings(first.offerings, second.offerings);
      const notes = contradictions.map((one): Note => ({
        field: `offerings/${one.offering}/${one.field}`,
        kind: 'contradicted',
        value: one.value,
      }));
      return { value, notes };
    }
    case 'relations': {
      // several relations do not contradict each other
      const further = second.relations.filter((one) => !first.relations.some((held) => sameValue(held, one)));
      return { value: [...first.relations, ...further], notes: [] };
    }
    case 'titles':
    case 'descriptions':
    case 'subjects':
    case 'entryRequirements':
    case 'supervision':
    case 'grading':
    case 'furtherInformation':
    case 'qualityAssurance':
      return noted(field, uniteTexts(first[field], second[field]));
    case 'learningOutcomes':
      return uniteDescribed(field, first.learningOutcomes, second.learningOutcomes);
    case 'assessment':
      return uniteDescribed(field, first.assessment, second.assessment);
    case 'providers':
    case 'awarders':
    case 'ects':
    case 'hours':
    case 'eqfLevel':
    case 'nqf':
    case 'cycle':
    case 'fields':
    case 'participation':
    case 'languages':
    case 'credentialValidity':
    case 'stackKind':
    case 'url':
    case 'withdrawnOn': {
      const same = Array.isArray(a) && Array.isArray(b) ? sameMembers(a, b) : sameValue(a, b);
      return { value: a, notes: same ? [] : [{ field, kind: 'contradicted', value: b }] };
    }
  }
}

/** Lists of described things: one by one where both have as many, since only then it is plain which belongs to which. */
function uniteDescribed<T extends LearningOutcome | AssessmentMethod>(
  field: MergedField,
  first: readonly T[],
  second: readonly T[],
): { value: unknown; notes: readonly Note[] } {
  if (sameMembers(first, second)) return { value: first, notes: [] };
  const pairs = first.map((one, index) => [one, second[index]] as const);
  const alike =
    first.length === second.length &&
    pairs.every(([a, b]) => sameValue({ ...a, texts: [] }, { ...b, texts: [] }));
  const united = pairs.map(([a, b]) => uniteTexts(a.texts, b?.texts ?? []));
  if (!alike || united.some(({ contradicted }) => contradicted.length > 0)) {
    return { value: first, notes: [{ field, kind: 'contradicted', value: second }] };
  }
  const value = pairs.map(([a], index) => ({ ...a, texts: united[index]?.value ?? a.texts }));
  const completed = united.flatMap((one) => one.completed);
  return noted(field, { value, contradicted: [], completed });
}

function noted(field: string, united: United<unknown>): { value: unknown; notes: readonly Note[] } {
  return {
    value: united.value,
    notes: [
      ...united.contradicted.map((value): Note => ({ field, kind: 'contradicted', value })),
      ...united.completed.map((value): Note => ({ field, kind: 'completed', value })),
    ],
  };
}

function issueOf({ field, kind, value }: Note, first: string, second: string): RecordIssue {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  const found = { pointer: `/${field}`, value: shown };
  if (kind === 'completed') {
    const message = `${first} and ${second} list the same record; of "${field}" one has a cut-off text, and the fuller one was taken.`;
    return { code: 'cut-off-listing', severity: 'INFO', ...found, message };
  }
  const message = `${first} and ${second} list the same record but differ in "${field}": what ${first} says was taken.`;
  return { code: 'contradicting-listings', severity: 'WARNING', ...found, message };
}
