import { agencyName, type Naming } from './evidence.js';
import type { DecisionLevel } from './decision.js';
import type { Held } from './piece.js';
import { insideSentence, sayDay, sayPeriod, withArticle } from './wording.js';

/** What a decision is called where its source does not name the activity. */
const ACTIVITY: Readonly<Record<DecisionLevel, string>> = {
  INSTITUTIONAL: 'institutional review',
  INSTITUTIONAL_PROGRAMME: 'institutional and programme review',
  PROGRAMME: 'programme review',
  JOINT_PROGRAMME: 'joint programme review',
  MICRO_CREDENTIAL: 'review of a micro-credential',
};

/** "an institutional accreditation by the Estonian agency", "the listing as “university” in the Register of …". */
export function sayPiece({ piece, reach }: Held, naming: Naming): string {
  const via = reach.link.via ? `, ${reach.link.via}` : '';
  if (piece.entry) {
    const as = piece.entry.listedAs ? ` as “${piece.entry.listedAs}”` : '';
    return `the listing${as} in ${sayTitle(piece.source, naming)}`;
  }
  const decision = piece.decision;
  if (!decision) return '';
  const agency = agencyName(decision, naming);
  const what = withArticle(insideSentence(decision.activity ?? ACTIVITY[decision.level]));
  return `${what}${sayProgrammes(piece)}${agency ? ` by ${agency}` : ''}${via}`;
}

/** As `sayPiece`, with its days: "…, in force from 1 July 2022 to 30 June 2029". */
export function sayInForce(held: Held, naming: Naming): string {
  return `${sayPiece(held, naming)}, in force ${sayDays(held)}`;
}

/** "from 1 July 2022 to 30 June 2029", cut short where a later removal is known. */
export function sayDays({ piece }: Held): string {
  const from = piece.decision?.validFrom ?? piece.entry?.validFrom ?? null;
  const { last, dueLast, endAssumed } = piece.span;
  return sayPeriod(from, last, endAssumed && last === dueLast);
}

/** "ran out on 30 June 2029", of a piece that has. */
export function sayEnded({ piece }: Held): string {
  const { last, endAssumed } = piece.span;
  const assumed = endAssumed ? ' (an assumed end, six years after the start)' : '';
  return `${piece.entry ? 'ended' : 'ran out'} on ${sayDay(last)}${assumed}`;
}

/** A source by its title. */
function sayTitle(slug: string, naming: Pick<Naming, 'sources'>): string {
  return naming.sources.get(slug)?.title ?? slug;
}

/** The programme by its name, if the decision is on programmes alone. */
function sayProgrammes({ decision }: Held['piece']): string {
  if (!decision || decision.level === 'INSTITUTIONAL' || decision.level === 'INSTITUTIONAL_PROGRAMME')
    return '';
  const [first, ...others] = decision.programmes;
  if (!first) return '';
  return ` of “${first.name}”${others.length > 0 ? ` and ${others.length} more` : ''}`;
}
