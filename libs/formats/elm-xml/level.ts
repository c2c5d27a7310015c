import type { Cycle, Level, LocalisedText, NqfLevel, QfEheaCycle } from '#domain';
import type { IssueCollector } from '../reading/issues.js';
import type { Concept, Node } from '../elm-model/node.js';
import { nqfLevel } from './nqf-levels.js';
import { eqfLevel } from '../elm-model/vocabularies.js';

export interface Levels {
  readonly eqf: Level | null;
  readonly nqf: NqfLevel | null;
  readonly cycle: Cycle | null;
  /** levels of education in other words: ISCED, or the publisher's own */
  readonly others: readonly LocalisedText[];
}

/**
 * A qualification has EQFLevel and NQFLevel; a specification has neither, and its educationLevel is open to any
 * scheme: some name a level of the EQF there, some a cycle.
 */
export function levelsOf(node: Node, issues: IssueCollector): Levels {
  const education = node.concepts('educationLevel');
  const inEqf = education.map(({ uri }) => uri).filter((uri) => uri !== null && eqfLevel(uri) !== null);
  const eqf = readEqf(node, [...node.strings('EQFLevel'), ...inEqf.flatMap((uri) => uri ?? [])], issues);
  const cycle = education.map(cycleOf).find((found) => found !== null) ?? null;
  return {
    eqf: eqf === null ? null : { value: eqf, origin: 'STATED' },
    nqf: readNqf(node, education, issues),
    cycle: cycle === null ? null : { value: cycle, origin: 'STATED' },
    others: education.filter((concept) => !isRead(concept)).flatMap(({ labels }) => labels),
  };
}

function readEqf(node: Node, uris: readonly string[], issues: IssueCollector): number | null {
  let found: number | null = null;
  for (const uri of uris) {
    const level = eqfLevel(uri);
    if (level === null) {
      issues.warning(
        'eqf-unreadable',
        node.at('EQFLevel'),
        uri,
        'This is no level of the EQF: use …/snb/eqf/1 to 8.',
      );
    } else if (found !== null && found !== level) {
      issues.warning(
        'eqf-contradictory',
        node.at('EQFLevel'),
        uri,
        'A second EQF level differs from the first.',
      );
    }
    found ??= level;
  }
  return found;
}

function readNqf(node: Node, education: readonly Concept[], issues: IssueCollector): NqfLevel | null {
  const stated = node.concepts('NQFLevel');
  for (const concept of [...stated, ...education]) {
    const level = concept.uri === null ? null : nqfLevel(concept.uri);
    if (level !== null) return level;
  }
  for (const { labels } of stated) {
    const level = labels.map(levelInWords).find((found) => found !== null);
    if (level) return level;
  }
  if (stated.length > 0) {
    issues.info(
      'nqf-unknown',
      node.at('NQFLevel'),
      stated[0]?.uri ?? null,
      'No level of a national framework could be read from this: use a level of the vocabulary …/snb/qdr.',
    );
  }
  return null;
}

/** "NLQF Level 4+" */
function levelInWords({ value }: LocalisedText): NqfLevel | null {
  const [, framework, level] = /^(.{2,60}?)[\s,:]+level\s+(\S.{0,30})$/i.exec(value) ?? [];
  return framework === undefined || level === undefined ? null : { framework, level };
}

const CYCLES: readonly (readonly [RegExp, QfEheaCycle])[] = [
  [/^short[ -]cycle\b/i, 'SHORT'],
  [/^first[ -]cycle\b/i, 'FIRST'],
  [/^second[ -]cycle\b/i, 'SECOND'],
  [/^third[ -]cycle\b/i, 'THIRD'],
];

function cycleOf({ labels }: Concept): QfEheaCycle | null {
  for (const { value } of labels) {
    const cycle = CYCLES.find(([pattern]) => pattern.test(value))?.[1];
    if (cycle !== undefined) return cycle;
  }
  return null;
}

function isRead(concept: Concept): boolean {
  const { uri } = concept;
  return cycleOf(concept) !== null || (uri !== null && (eqfLevel(uri) !== null || nqfLevel(uri) !== null));
}
