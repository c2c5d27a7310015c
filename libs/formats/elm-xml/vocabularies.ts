/** Concepts of the Europass vocabularies that ELM prescribes (scheme version 25831c2), as far as they are mapped. */
import type { LocalisedText, Participation } from '#domain';

const SNB = 'http://data.europa.eu/snb/';

export const ECTS_FRAMEWORK = `${SNB}education-credit/6fcec5c5af`;

/**
 * Modes of learning; their scheme is called "learning-assessment". Null: project based and research-lab based say
 * how one learns, not where, so they are no form of participation.
 */
const MODES: ReadonlyMap<string, Participation | null> = new Map([
  [`${SNB}learning-assessment/920fbb3cbe`, 'ONLINE'],
  [`${SNB}learning-assessment/9191af2ed9`, 'ONSITE'],
  [`${SNB}learning-assessment/e92d221e4d`, 'BLENDED'],
  [`${SNB}learning-assessment/729f3bed4b`, 'WORK_BASED'],
  [`${SNB}learning-assessment/7813801c77`, null],
  [`${SNB}learning-assessment/ed4c557045`, null],
]);

/** Undefined where the concept is not of the vocabulary. */
export function participationOf(uri: string): Participation | null | undefined {
  return MODES.get(sameHost(uri));
}

const SCHEDULES: ReadonlyMap<string, string> = new Map([
  [`${SNB}learning-schedule/72a0ab92fa`, 'Full time'],
  [`${SNB}learning-schedule/f230bae523`, 'Part time intensive'],
  [`${SNB}learning-schedule/67395e6b5a`, 'Part time light'],
]);

export function scheduleLabel(uri: string): LocalisedText | null {
  const label = SCHEDULES.get(sameHost(uri));
  return label === undefined ? null : { language: 'en', value: label };
}

/** The last two are EQAR's additions for its accreditation data. */
const ACCREDITATIONS: ReadonlyMap<string, string> = new Map([
  [`${SNB}accreditation/003293d2ce`, 'Institutional licence'],
  [`${SNB}accreditation/820101cba6`, 'Programme quality assurance'],
  [`${SNB}accreditation/bb4618238e`, 'Institutional quality assurance'],
  [`${SNB}accreditation/e57dddfcf3`, 'Programme licence'],
  [`${SNB}accreditation/c_1f1a469a`, 'Institutional accreditation'],
  [`${SNB}accreditation/c_64666c29`, 'Programme accreditation'],
]);

export function accreditationLabel(uri: string): LocalisedText | null {
  const label = ACCREDITATIONS.get(sameHost(uri));
  return label === undefined ? null : { language: 'en', value: label };
}

/** The code of a type of assessment; null where the concept is not of the vocabulary. */
export function assessmentCode(uri: string): string | null {
  return /^http:\/\/data\.europa\.eu\/snb\/assessment\/([0-9a-z_]{4,20})$/.exec(sameHost(uri))?.[1] ?? null;
}

/** 1 to 8; null where the concept is no level of the EQF. */
export function eqfLevel(uri: string): number | null {
  const level = /^http:\/\/data\.europa\.eu\/snb\/eqf\/([1-8])$/.exec(sameHost(uri))?.[1];
  return level === undefined ? null : Number(level);
}

/** ISO 4217; null where it is none. */
export function currencyCode(uri: string): string | null {
  return /(?:^|\/currency\/)([A-Z]{3})$/.exec(uri)?.[1] ?? null;
}

export type Status = 'offered' | 'withdrawn' | 'unknown';

/**
 * A status is a word in the XSD and an IRI (…/snb/status/released) in the shapes; both occur. What has still to be
 * reviewed is offered all the same.
 */
export function statusOf(value: string): Status {
  switch (
    value
      .replace(/^.*[/#]/, '')
      .trim()
      .toLowerCase()
      .replaceAll(' ', '-')
  ) {
    case 'released':
    case 'to-be-reviewed':
      return 'offered';
    case 'obsolete':
    case 'not-published-anymore':
      return 'withdrawn';
    default:
      return 'unknown';
  }
}

/** The vocabulary's IRIs have http; some write https. */
function sameHost(uri: string): string {
  return uri.replace(/^https:/, 'http:');
}
