/** Concepts of the Europass vocabularies that ELM prescribes (scheme version 25831c2), as far as they are mapped. */
import type { LocalisedText } from '#domain';

export const SNB = 'http://data.europa.eu/snb/';

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

/** 1 to 8; null where the concept is no level of the EQF. */
export function eqfLevel(uri: string): number | null {
  const level = /^http:\/\/data\.europa\.eu\/snb\/eqf\/([1-8])$/.exec(sameHost(uri))?.[1];
  return level === undefined ? null : Number(level);
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
export function sameHost(uri: string): string {
  return uri.replace(/^https:/, 'http:');
}
