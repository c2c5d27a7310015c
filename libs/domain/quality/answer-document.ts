import type { Agency, Evidence, QualityAnswer, QualityDecision, RegisterEntry } from './answer.js';
import type { ProgrammeCovered } from './decision.js';

/** An agency as answers name it. */
export type NamedAgency = Agency & { readonly country: string | null };

type DecisionDocument = Pick<
  QualityDecision,
  | 'id'
  | 'level'
  | 'activity'
  | 'scheme'
  | 'mandate'
  | 'outcome'
  | 'validFrom'
  | 'validTo'
  | 'reportUrl'
  | 'source'
  | 'recordKey'
> & {
  readonly agency: NamedAgency | null;
  readonly contributingAgencies: readonly NamedAgency[];
  readonly programmes: readonly Pick<ProgrammeCovered, 'name' | 'qualification' | 'cycle'>[];
};
type EntryDocument = Pick<
  RegisterEntry,
  'id' | 'listedAs' | 'validFrom' | 'validTo' | 'url' | 'source' | 'recordKey'
>;
type EvidenceDocument = Omit<Evidence, 'decision' | 'registerEntry'> & {
  readonly decision: DecisionDocument | null;
  readonly registerEntry: EntryDocument | null;
};

/** An answer written out whole, with the field names of the GraphQL type: what programs get, and what is signed. */
export interface AnswerDocument extends Omit<QualityAnswer, 'evidence' | 'conflicting'> {
  readonly evidence: readonly EvidenceDocument[];
  readonly conflicting: readonly EvidenceDocument[];
}

/**
 * @param agencies by id; one that is not among them is left out, since nothing can be said of it
 * Fields are named one by one: what a source states beyond them is its own affair and is not published with an answer.
 */
export function answerDocument(
  answer: QualityAnswer,
  agencies: ReadonlyMap<string, NamedAgency>,
): AnswerDocument {
  const written = (one: Evidence): EvidenceDocument => ({
    decides: one.decides,
    counts: one.counts,
    whyNot: one.whyNot,
    via: one.via,
    url: one.url,
    source: one.source,
    validFrom: one.validFrom,
    validTo: one.validTo,
    endDateAssumed: one.endDateAssumed,
    decision: one.decision && decisionDocument(one.decision, agencies),
    registerEntry: one.registerEntry && entryDocument(one.registerEntry),
  });
  return {
    status: answer.status,
    basis: answer.basis,
    on: answer.on,
    knownAt: answer.knownAt,
    reason: answer.reason,
    evidence: answer.evidence.map(written),
    conflicting: answer.conflicting.map(written),
    endDateAssumed: answer.endDateAssumed,
    stale: answer.stale,
    validUntil: answer.validUntil,
    nextChange: answer.nextChange,
  };
}

function decisionDocument(
  decision: QualityDecision,
  agencies: ReadonlyMap<string, NamedAgency>,
): DecisionDocument {
  const { id, level, activity, scheme, mandate, outcome, validFrom, validTo, reportUrl, source, recordKey } =
    decision;
  const agency = decision.agencyId === null ? undefined : agencies.get(decision.agencyId);
  return {
    id,
    agency: agency ? agencyDocument(agency) : null,
    contributingAgencies: decision.contributingAgencyIds.flatMap((contributing) => {
      const held = agencies.get(contributing);
      return held ? [agencyDocument(held)] : [];
    }),
    level,
    activity,
    scheme,
    mandate,
    outcome,
    validFrom,
    validTo,
    programmes: decision.programmes.map(({ name, qualification, cycle }) => ({ name, qualification, cycle })),
    reportUrl,
    source,
    recordKey,
  };
}

function agencyDocument({ id, name, acronym, country, registrations }: NamedAgency): NamedAgency {
  return {
    id,
    name,
    acronym,
    country,
    registrations: registrations.map(({ from, to }) => ({ from, to })),
  };
}

function entryDocument(entry: RegisterEntry): EntryDocument {
  const { id, listedAs, validFrom, validTo, url, source, recordKey } = entry;
  return { id, listedAs, validFrom, validTo, url, source, recordKey };
}
