/** Concepts of the vocabularies of learning opportunities; what other lists have too is in elm-model. */
import type { LocalisedText, Participation } from '#domain';
import { sameHost, SNB } from '../elm-model/vocabularies.js';

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

/** The code of a type of assessment; null where the concept is not of the vocabulary. */
export function assessmentCode(uri: string): string | null {
  return /^http:\/\/data\.europa\.eu\/snb\/assessment\/([0-9a-z_]{4,20})$/.exec(sameHost(uri))?.[1] ?? null;
}

/** ISO 4217; null where it is none. */
export function currencyCode(uri: string): string | null {
  return /(?:^|\/currency\/)([A-Z]{3})$/.exec(uri)?.[1] ?? null;
}
