/** The activities of a submission: whose they are, what type of report they make it, and when they may be used. */
import { type Day, type DecisionLevel } from '#domain';
import { idText } from '../deqar-model/json.js';
import { folded, meaningOf, TYPES } from '../deqar-model/labels.js';
import type { AssembledRecord } from '../format.js';
import { readDay } from '../reading/day.js';
import type { JsonReader } from '../reading/json-reader.js';
import { activityKey, AGENCY_LIST, agencyKey, localActivityKey } from './keys.js';

export interface Activity {
  readonly field: JsonReader;
  /** as stated or as the list has it, folded; null: neither says */
  readonly agency: string | null;
  /** what the list says; null: not listed, or there is no list */
  readonly type: DecisionLevel | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * Each names exactly one of `id`, `local_identifier` (of an agency) and `group`.
 * @param main the submitting agency, whose local identifiers are meant where none is stated
 */
export function readActivities(
  field: JsonReader,
  main: string | null,
  shared: AssembledRecord['shared'],
): readonly Activity[] {
  return field.items().map((activity) => {
    const { issues, pointer, value } = activity;
    const named = NAMES.filter((name) => !activity.at(name).isEmpty);
    if (named.length !== 1) {
      const text = `An activity is named by one of id, local_identifier and group; here ${named.length === 0 ? 'none is' : `${named.join(' and ')} are`} stated.`;
      issues.error('activity-not-named-once', pointer, value, text);
    }
    const key = keyOf(activity, main);
    const body = key === null ? undefined : shared.get(key)?.body;
    if (key !== null && body === undefined && shared.has(AGENCY_LIST)) {
      issues.error('unknown-activity', pointer, value, 'DEQAR’s list of agencies holds no such activity.');
    }
    const local = activity.at('local_identifier').isEmpty ? null : main;
    return {
      field: activity,
      agency: foldedText(body?.['agency']) ?? foldedText(idText(activity.at('agency')) ?? local),
      type: typeof body?.['type'] === 'string' ? (meaningOf(body['type'], TYPES) ?? null) : null,
      from: dayIn(body?.['from']),
      to: dayIn(body?.['to']),
    };
  });
}

const NAMES = ['id', 'local_identifier', 'group'] as const;

/** The shared parts that an activity needs; null for one that is named by its group, which has no type of its own. */
export function keyOf(activity: JsonReader, main: string | null): string | null {
  const id = idText(activity.at('id'));
  if (id !== null) return activityKey(id);
  const local = idText(activity.at('local_identifier'));
  const agency = idText(activity.at('agency')) ?? main;
  return local === null || agency === null ? null : localActivityKey(agency, local);
}

/**
 * Rule 1: each main and contributing agency needs at least one activity. One whose agency is not known may be any
 * agency's, and one named by its group is every agency's.
 */
export function checkActivityOfEach(
  agencies: readonly JsonReader[],
  activities: readonly Activity[],
  list: JsonReader,
  shared: AssembledRecord['shared'],
): void {
  if (activities.length === 0) {
    list.issues.error('no-activity', list.pointer, list.value, 'Each agency needs at least one activity.');
    return;
  }
  if (activities.some(({ field, agency }) => agency === null && !field.at('group').isEmpty)) return;
  const without = agencies.filter((agency) => {
    const name = nameIn(agency, shared);
    return !activities.some((activity) => activity.agency === name);
  });
  const anybody = activities.filter((activity) => activity.agency === null).length;
  for (const agency of without.slice(anybody)) {
    const text = 'The agency has no activity of its own in this report, and each needs at least one.';
    agency.issues.error('agency-without-activity', agency.pointer, agency.value, text);
  }
}

/** An agency by the name under which its list has it. */
function nameIn(agency: JsonReader, shared: AssembledRecord['shared']): string {
  const name = idText(agency) ?? '';
  return foldedText(shared.get(agencyKey(name))?.body['agency']) ?? folded(name);
}

/** An agency that the list, where it was given, does not hold. */
export function checkAgenciesListed(
  agencies: readonly JsonReader[],
  shared: AssembledRecord['shared'],
): void {
  if (!shared.has(AGENCY_LIST)) return;
  for (const agency of agencies) {
    if (shared.has(agencyKey(idText(agency) ?? ''))) continue;
    const text = 'DEQAR’s list of agencies holds no agency of this name or number.';
    agency.issues.error('unknown-agency', agency.pointer, agency.value, text);
  }
}

/** Rule 4: the report begins within the agency's registration, and within the period of each activity. */
export function checkPeriods(
  validFrom: Day,
  agencies: readonly JsonReader[],
  activities: readonly Activity[],
  shared: AssembledRecord['shared'],
): void {
  for (const agency of agencies) {
    const listed = shared.get(agencyKey(idText(agency) ?? ''))?.body;
    if (listed === undefined) continue;
    const from = dayIn(listed['from']);
    const to = dayIn(listed['to']);
    if (outside(validFrom, from, to)) {
      const text = `The report begins on ${validFrom}, outside the agency’s registration${period(from, to)}.`;
      agency.issues.error('outside-registration', agency.pointer, agency.value, text);
    }
  }
  for (const { field, from, to } of activities) {
    if (outside(validFrom, from, to)) {
      const text = `The report begins on ${validFrom}, outside the period of this activity${period(from, to)}.`;
      field.issues.error('outside-activity-period', field.pointer, field.value, text);
    }
  }
}

function outside(day: Day, from: Day | null, to: Day | null): boolean {
  return (from !== null && day < from) || (to !== null && day > to);
}

function period(from: Day | null, to: Day | null): string {
  return `${from === null ? '' : ` from ${from}`}${to === null ? '' : ` until ${to}`}`;
}

function dayIn(value: unknown): Day | null {
  return typeof value === 'string' ? readDay(value) : null;
}

function foldedText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? folded(value) : null;
}
