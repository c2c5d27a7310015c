import type { Day } from '#domain';
import { readDay } from '../reading/day.js';
import type { IssueCollector } from '../reading/issues.js';
import type { Node } from './node.js';

/** The first day under a member; what is none is an issue. */
export function dayOf(node: Node, member: string, issues: IssueCollector): Day | null {
  const text = node.first(member);
  return text === null ? null : checkedDay(text, node.at(member), issues);
}

/** A date-time as its day; what is none is an issue. */
export function checkedDay(text: string, pointer: string, issues: IssueCollector): Day | null {
  const day = readDay(text);
  if (day === null)
    issues.warning('invalid-date', pointer, text, 'This is no day: write it as 2026-11-02T09:00:00Z.');
  return day;
}
