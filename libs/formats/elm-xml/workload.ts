import type { Quantity } from '#domain';
import { parse as parseDuration, type Duration } from 'tinyduration';
import type { IssueCollector } from '../reading/issues.js';
import { statedEcts, statedHours } from '../reading/workload.js';
import type { Node } from '../elm-model/node.js';
import { ECTS_FRAMEWORK } from './vocabularies.js';

/** `point` is a string in ELM: "2", "2.5", "2,5", "5-10", "2 ECTS". */
const POINTS =
  /^(\d{1,6}(?:[.,]\d{1,6})?)(?:\s*[-–]\s*(\d{1,6}(?:[.,]\d{1,6})?))?(?:\s*(?:ECTS|EC|CP|credits?))?$/i;

/** ECTS credits of a specification; credits of other systems are named in an issue, not converted. */
export function ectsOf(node: Node, issues: IssueCollector): Quantity | null {
  let found: Quantity | null = null;
  for (const credit of node.groups('creditPoint')) {
    const framework = credit.first('framework');
    const points = credit.first('point');
    if (framework?.replace(/^https:/, 'http:') !== ECTS_FRAMEWORK) {
      const value = [points, framework].filter((part) => part !== null).join(' ');
      issues.info(
        'credits-not-ects',
        credit.at('framework'),
        value,
        'These credits are not ECTS and are not taken.',
      );
      continue;
    }
    const quantity = readPoints(points, credit.at('point'), issues);
    if (quantity === null) continue;
    if (found === null) found = quantity;
    else if (found.min !== quantity.min || found.max !== quantity.max) {
      issues.warning(
        'ects-contradictory',
        credit.at('point'),
        points,
        'A second number of ECTS credits differs from the first, which counts: state one.',
      );
    }
  }
  return found;
}

function readPoints(points: string | null, pointer: string, issues: IssueCollector): Quantity | null {
  const [, from, to] = POINTS.exec(points ?? '') ?? [];
  if (from === undefined) {
    issues.warning(
      'ects-unreadable',
      pointer,
      points,
      'The ECTS credits are not a number: write "2.5", or "5-10".',
    );
    return null;
  }
  const least = statedEcts(decimal(from), pointer, issues);
  if (least === null || to === undefined) return least;
  const most = statedEcts(decimal(to), pointer, issues);
  if (most === null || most.max >= least.min) return most && { ...least, max: most.max };
  issues.warning('ects-out-of-range', pointer, points, 'The end of this range of ECTS is below its start.');
  return null;
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}

/** Hours of the volume of learning, an xsd:duration. */
export function hoursOf(node: Node, issues: IssueCollector): Quantity | null {
  const text = node.first('volumeOfLearning');
  if (text === null) return null;
  const duration = readDuration(text);
  const pointer = node.at('volumeOfLearning');
  if (duration === null) {
    issues.warning(
      'duration-unreadable',
      pointer,
      text,
      'The volume of learning is no ISO 8601 duration: write "PT50H".',
    );
    return null;
  }
  const hours = hoursIn(duration);
  if (hours !== null) return statedHours(hours, pointer, issues);
  issues.warning(
    'duration-no-workload',
    pointer,
    text,
    'This duration cannot be the hours of work of a learner: write hours, as in "PT50H".',
  );
  return null;
}

function readDuration(text: string): Duration | null {
  try {
    return parseDuration(text);
  } catch {
    return null;
  }
}

/**
 * Years, months and weeks are spans of the calendar, not work ("P60M" for 60 hours has been published). Days with
 * hours beside them are hours: software writes 50 hours as P2DT2H (XML Schema, day = 24 hours). Days alone may be
 * days of teaching, so they say nothing.
 */
function hoursIn(duration: Duration): number | null {
  const { years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 } = duration;
  const time = hours + minutes / 60 + seconds / 3600;
  if (duration.negative || years > 0 || months > 0 || weeks > 0 || (days > 0 && time === 0)) return null;
  return Math.round((days * 24 + time) * 100) / 100;
}
