/** What the vocabularies of accreditations mean for a decision. Whatever is not known is read as claiming less. */
import type { Day, DecisionLevel, Outcome } from '#domain';
import type { Node } from '../elm-model/node.js';
import { sameHost, SNB, statusOf } from '../elm-model/vocabularies.js';
import { readDay } from '../reading/day.js';
import type { IssueCollector } from '../reading/issues.js';

/** The last two are EQAR's additions. */
const INSTITUTIONAL = new Map<string, boolean>([
  [`${SNB}accreditation/003293d2ce`, true],
  [`${SNB}accreditation/bb4618238e`, true],
  [`${SNB}accreditation/820101cba6`, false],
  [`${SNB}accreditation/e57dddfcf3`, false],
  [`${SNB}accreditation/c_1f1a469a`, true],
  [`${SNB}accreditation/c_64666c29`, false],
]);

/** An institutional accreditation that is limited to programmes speaks for those, not for the institution. */
export function levelOf(accreditation: Node, limited: boolean, issues: IssueCollector): DecisionLevel {
  const type = accreditation.first('type');
  const institutional = type === null ? undefined : INSTITUTIONAL.get(sameHost(type));
  if (institutional === undefined) {
    issues.warning(
      'unknown-type',
      accreditation.at('type'),
      type,
      'This is no type of accreditation of Europass; it is read as one of a programme.',
    );
  }
  return institutional === true && !limited ? 'INSTITUTIONAL' : 'PROGRAMME';
}

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  positive: 'POSITIVE',
  'positive with conditions or restrictions': 'CONDITIONAL',
  conditional: 'CONDITIONAL',
  negative: 'NEGATIVE',
  'not applicable': 'NONE',
};

/** An accreditation without a decision is a review without formal decision. */
export function outcomeOf(accreditation: Node, issues: IssueCollector): Outcome {
  const [decision] = accreditation.concepts('decision');
  if (!decision) return 'NONE';
  const stated = [...decision.labels.map(({ value }) => value), lastSegment(decision.uri)];
  for (const word of stated) {
    const outcome = OUTCOMES[word.toLowerCase().replace(/[\s_-]+/g, ' ')];
    if (outcome !== undefined) return outcome;
  }
  issues.warning(
    'unknown-decision',
    accreditation.at('decision'),
    decision.labels[0]?.value ?? decision.uri,
    `This is none of ${Object.keys(OUTCOMES).join(', ')}; it is read as a review without formal decision.`,
  );
  return 'NONE';
}

/** A percent sign may begin no escape. */
function lastSegment(uri: string | null): string {
  const segment = (uri ?? '').replace(/^.*[/#]/, '');
  return segment.replace(/%20|\+/g, ' ');
}

/**
 * Since when it is no longer released. Where no day is stated, or where the status is no word of ELM, it is taken as
 * never having been: a draft or a withdrawn accreditation that counted would claim what nobody says.
 */
export function withdrawnOn(accreditation: Node, validFrom: Day | null, issues: IssueCollector): Day | null {
  const status = accreditation.first('status');
  const read = status === null ? 'offered' : statusOf(status);
  if (read === 'offered') return null;
  const pointer = accreditation.at('status');
  if (read === 'unknown') {
    const message = 'This status is not of the vocabulary of ELM; the accreditation is read as not released.';
    issues.warning('status-unknown', pointer, status, message);
    return validFrom;
  }
  const day = readDay(accreditation.first('modified') ?? '');
  if (day !== null) return day;
  const message =
    'It is no longer released, and no day is stated since when, so it is read as never in force: add the date of the change.';
  issues.warning('withdrawn-without-day', pointer, status, message);
  return validFrom;
}
