import {
  addYears,
  type AgencyReference,
  type Day,
  type DecisionDraft,
  type DecisionLevel,
  type ProgrammeCovered,
  type ProviderReference,
} from '#domain';
import { deqarAgency } from '../deqar-model/identifiers.js';
import { isMicroCredential } from '../deqar-model/programme.js';
import { CYCLES, DECISIONS, STATUSES, TYPES } from '../deqar-model/labels.js';
import { dayOf } from '../reading/json-fields.js';
import type { JsonReader } from '../reading/json-reader.js';
import { referenceOf } from './reference.js';
import type { Listings } from './listings.js';
import { idText, labelOf } from '../deqar-model/json.js';

/**
 * Platforms are not among the providers: they carry courses and pass no status.
 * @returns null, with an issue of severity ERROR, where no institution is named
 */
export function mapReport(id: string, report: Listings): DecisionDraft | null {
  const providers = report.at('institutions').items().map(referenceOf).filter(named);
  if (providers.length === 0) {
    report.issues.error('no-provider', '/institutions', null, 'The report names no institution.');
    return null;
  }
  const programmes = report.at('programmes').items().flatMap(programmeOf);
  const validFrom = dayOf(report.at('valid_from'));
  const validTo = endOf(report, validFrom);
  if (validFrom === null) {
    report.issues.warning(
      'no-start',
      '/valid_from',
      null,
      'No start is stated; the report never comes into force.',
    );
  } else if (validTo !== null && validTo < validFrom) {
    const text = `Ends on ${validTo}, before its start on ${validFrom}; it is never in force.`;
    report.issues.warning('ends-before-it-starts', '/valid_to', validTo, text);
  }
  return {
    type: 'decision',
    identifiers: [{ scheme: 'deqar-report', value: id }],
    agency: agencyOf(report),
    contributingAgencies: report.at('contributing_agencies').items().flatMap(contributorOf),
    providers,
    level: levelOf(report, programmes),
    activity:
      report.at('agency_esg_activity').text() ??
      report.at('agency_esg_activities').items()[0]?.at('activity').text() ??
      null,
    // presence in DEQAR is the claim of an ESG review
    scheme: 'ESG',
    mandate: labelOf(report.at('status'), STATUSES, null, 'read as voluntary'),
    outcome: labelOf(
      report.at('decision'),
      DECISIONS,
      'NONE' as const,
      'read as a review without formal decision',
    ),
    validFrom,
    validTo,
    scope: { eqfLevels: [], fields: [] },
    programmes,
    reportUrl: `https://data.deqar.eu/report/${encodeURIComponent(id)}`,
    flaggedHigh: /^high\b/i.test(report.at('flag', 'flag_level').text() ?? ''),
    withdrawnOn: null,
    annulled: false,
  };
}

function named({ names, identifiers }: ProviderReference): boolean {
  return names.length + identifiers.length > 0;
}

/**
 * Lists of an older form have the calculated end alone. Where that is six years from the start it may be stated or
 * assumed, and is read as assumed: the day is the same.
 */
function endOf(report: Listings, validFrom: Day | null): Day | null {
  const stated = report.at('valid_to');
  if (!stated.isEmpty) return dayOf(stated);
  const calculated = dayOf(report.at('valid_to_calculated'));
  return validFrom !== null && calculated === addYears(validFrom, 6) ? null : calculated;
}

function agencyOf(report: Listings): AgencyReference | null {
  const agency = report.at('agency');
  const id = idText(report.at('agency_id')) ?? idText(agency.at('id'));
  const name = report.at('agency_name').text();
  const acronym = report.at('agency_acronym').text() ?? agency.at('acronym_primary').text();
  if (id === null && name === null && acronym === null) {
    report.issues.warning('no-agency', '/agency_id', null, 'No agency is named.');
    return null;
  }
  return { name, acronym, identifiers: id === null ? [] : [deqarAgency(id)] };
}

/** Lists and details name their fields differently. */
function contributorOf(agency: JsonReader): readonly AgencyReference[] {
  const first = (...names: readonly [string, string]) =>
    names.map((name) => agency.at(name)).find((field) => !field.isEmpty) ?? agency.at(names[0]);
  const id = idText(first('agency_id', 'id'));
  const name = first('agency_name', 'name_primary').text();
  const acronym = first('agency_acronym', 'acronym_primary').text();
  if (id === null && name === null && acronym === null) return [];
  return [{ name, acronym, identifiers: id === null ? [] : [deqarAgency(id)] }];
}

/**
 * The type of the activity; of several activities, joint before programme before institutional, as DEQAR reckons. What
 * cannot be told to be about the institution is read as about programmes: so it claims less.
 */
function levelOf(report: Listings, programmes: readonly ProgrammeCovered[]): DecisionLevel {
  const stated = report.at('agency_esg_activity_type');
  const fields = stated.isEmpty
    ? report
        .at('agency_esg_activities')
        .items()
        .map((activity) => activity.at('activity_type'))
    : [stated];
  const types = fields.map((field) =>
    labelOf(field, TYPES, 'PROGRAMME' as const, 'read as a programme report'),
  );
  const level = WEIGHT.find((type) => types.includes(type)) ?? 'PROGRAMME';
  if (types.length === 0) {
    const text = 'No type of activity is stated; read as a programme report.';
    report.issues.warning('no-report-type', '/agency_esg_activity_type', null, text);
  }
  const small = programmes.length > 0 && programmes.every(({ microCredential }) => microCredential);
  return level === 'PROGRAMME' && small ? 'MICRO_CREDENTIAL' : level;
}

const WEIGHT: readonly DecisionLevel[] = [
  'JOINT_PROGRAMME',
  'PROGRAMME',
  'INSTITUTIONAL_PROGRAMME',
  'INSTITUTIONAL',
];

function programmeOf(programme: JsonReader): readonly ProgrammeCovered[] {
  const names = programme.at('programme_names').items();
  const primary = names.find((entry) => entry.at('name_is_primary').boolean() === true) ?? names[0];
  const name = programme.at('name_primary').text() ?? primary?.at('name').text() ?? null;
  if (name === null) return [];
  return [
    {
      name,
      qualification: primary?.at('qualification').text() ?? null,
      cycle: labelOf(programme.at('qf_ehea_level'), CYCLES, null, 'the cycle stays empty'),
      microCredential: isMicroCredential({
        type: programme.at('programme_type').text(),
        fullDegree: fullDegree(programme.at('degree_outcome')),
        ects: programme.at('workload_ects').number(),
      }),
      // its ids are deleted and made anew at every update of the report: they name nothing for long
      identifiers: [],
    },
  ];
}

/** An object in details; in lists true or false. */
function fullDegree(outcome: JsonReader): boolean | null {
  if (!outcome.isObject()) return outcome.boolean();
  const id = idText(outcome.at('id'));
  return id === null ? null : id === '1';
}
