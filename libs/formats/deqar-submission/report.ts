import type { AgencyReference, Day, DecisionDraft, Mandate } from '#domain';
import { deqarAgencyNumber } from '../deqar-model/identifiers.js';
import { idText, labelOf } from '../deqar-model/json.js';
import { DECISIONS, STATUSES } from '../deqar-model/labels.js';
import type { AssembledRecord } from '../format.js';
import type { DayOrder } from '../reading/day.js';
import { addressOf, dayOf } from '../reading/json-fields.js';
import type { JsonReader } from '../reading/json-reader.js';
import { checkActivityOfEach, checkAgenciesListed, checkPeriods, readActivities } from './activities.js';
import { readInstitutions, readProviders, referenceTo, type Named } from './institutions.js';
import { levelOf } from './level.js';
import { readProgramme, type ProgrammeRead } from './programme.js';

/** The submission interface takes these numbers beside the labels. */
const STATUS_VALUES = { 1: 'OBLIGATORY', 2: 'VOLUNTARY', ...STATUSES } as const;
const DECISION_VALUES = { 1: 'POSITIVE', 2: 'CONDITIONAL', 3: 'NEGATIVE', 4: 'NONE', ...DECISIONS } as const;

/**
 * A submission to a decision. What DEQAR would refuse is an issue of severity ERROR; the decision is kept with what
 * holds all the same, since the agency has taken it whether or not its upload succeeds.
 * @returns null where no institution is left that could be found
 */
export function mapSubmission(
  submission: JsonReader,
  shared: AssembledRecord['shared'],
): DecisionDraft | null {
  const agency = submission.at('agency');
  const agencies = [agency, ...submission.at('contributing_agencies').items()].filter(
    (field) => idText(field) !== null,
  );
  const activities = readActivities(submission.at('activities'), idText(agency), shared);
  const named = readInstitutions(submission.at('institutions'), shared);
  const providers = readProviders(named, readInstitutions(submission.at('platforms'), shared));
  const programmes = submission
    .at('programmes')
    .items()
    .flatMap((programme) => readProgramme(programme) ?? []);
  const covered = programmes.map((programme) => programme.covered);
  checkAgenciesListed(agencies, shared);
  checkActivityOfEach(agencies, activities, submission.at('activities'), shared);
  const { validFrom, validTo } = periodOf(submission);
  if (validFrom !== null) checkPeriods(validFrom, agencies, activities, shared);
  const mandate = mandateOf(submission, providers, programmes);
  if (providers.length === 0) {
    const { issues, pointer, value } = submission.at('institutions');
    issues.error('no-provider', pointer, value, 'The report names no institution that could be found.');
    return null;
  }
  return {
    type: 'decision',
    identifiers: identifiersOf(submission),
    agency: referenceToAgency(agency),
    contributingAgencies: submission
      .at('contributing_agencies')
      .items()
      .flatMap((field) => (idText(field) === null ? [] : (referenceToAgency(field) ?? []))),
    providers: providers.map(referenceTo),
    level: levelOf(submission, activities, providers.length, covered),
    // activities are named by number
    activity: null,
    // what agencies submit are reviews under the ESG
    scheme: 'ESG',
    mandate,
    outcome: labelOf(
      submission.at('decision'),
      DECISION_VALUES,
      'NONE' as const,
      'read as a review without formal decision',
    ),
    validFrom,
    validTo,
    scope: { eqfLevels: [], fields: [] },
    programmes: covered,
    reportUrl: reportUrlOf(submission),
    flaggedHigh: false,
    withdrawnOn: null,
    annulled: false,
  };
}

function identifiersOf(submission: JsonReader): DecisionDraft['identifiers'] {
  const id = idText(submission.at('report_id'));
  const agency = idText(submission.at('agency'));
  const local = idText(submission.at('local_identifier'));
  return [
    ...(id === null ? [] : [{ scheme: 'deqar-report', value: id }]),
    ...(agency === null || local === null
      ? []
      : [{ scheme: 'deqar-local-report', value: `${agency} ${local}` }]),
  ];
}

/** By acronym, or by the number under which agencies submit. */
function referenceToAgency(agency: JsonReader): AgencyReference | null {
  const name = idText(agency);
  if (name === null) {
    agency.issues.error('no-agency', agency.pointer, null, 'No agency is named.');
    return null;
  }
  return /^\d+$/.test(name)
    ? { name: null, acronym: null, identifiers: [deqarAgencyNumber(name)] }
    : { name: null, acronym: name, identifiers: [] };
}

/** Rule 3, and dates in the order that the submission itself says. */
function periodOf(submission: JsonReader): { readonly validFrom: Day | null; readonly validTo: Day | null } {
  const order = orderOf(submission.at('date_format'));
  const validFrom = dayOf(submission.at('valid_from'), order);
  const end = submission.at('valid_to');
  const validTo = dayOf(end, order);
  if (validFrom === null) {
    const { issues, pointer, value } = submission.at('valid_from');
    issues.error('no-start', pointer, value, 'No start is stated; the report never comes into force.');
  } else if (validTo !== null && validTo <= validFrom) {
    const text = `Ends on ${validTo}, and must end after its start on ${validFrom}.`;
    end.issues.error('ends-before-it-starts', end.pointer, end.value, text);
  }
  return { validFrom, validTo };
}

/** Where year, month and day stand in `%d/%m/%Y`. */
function orderOf(format: JsonReader): DayOrder {
  const stated = format.text();
  if (stated === null) return 'iso';
  switch (stated.replace(/[^Ymd]/g, '')) {
    case 'Ymd':
      return 'iso';
    case 'dmY':
      return 'dmy';
    case 'mdY':
      return 'mdy';
    default: {
      const text =
        'The format of dates has %Y, %m and %d in an order that is not known; read as year, month, day.';
      format.issues.warning('unknown-date-format', format.pointer, stated, text);
      return 'iso';
    }
  }
}

/**
 * Rule 6: on providers that are all other than institutions of higher education a report is voluntary, and none of its
 * programmes a full degree. An obligatory one is read as if neither were stated, which claims less.
 */
function mandateOf(
  submission: JsonReader,
  providers: readonly Named[],
  programmes: readonly ProgrammeRead[],
): Mandate | null {
  const status = submission.at('status');
  const mandate = labelOf(status, STATUS_VALUES, null, 'read as voluntary');
  if (providers.length === 0 || !providers.every(({ otherProvider }) => otherProvider === true))
    return mandate;
  for (const { field, fullDegree } of programmes) {
    if (fullDegree === false) continue;
    const { issues, pointer, value } = field.at('degree_outcome');
    const text =
      'No institution named is one of higher education, so that its programme must be no full degree.';
    issues.error('full-degree-of-other-provider', pointer, value, text);
  }
  if (mandate !== 'OBLIGATORY') return mandate;
  const text =
    'No institution named is one of higher education, so that the report must be voluntary; read as if nothing were stated.';
  status.issues.error('obligatory-for-other-provider', status.pointer, status.value, text);
  return null;
}

/** The first link, or else where the first file lies. */
function reportUrlOf(submission: JsonReader): string | null {
  const links = submission.at('report_links').items();
  const files = submission.at('report_files').items();
  const addresses = [
    ...links.map((link) => link.at('link')),
    ...files.map((file) => file.at('original_location')),
  ];
  return addresses.map(addressOf).find((address) => address !== null) ?? null;
}
