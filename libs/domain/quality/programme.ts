import { fold } from '../reconciliation/fold.js';
import type { ProgrammeCovered } from './decision.js';

/**
 * Two decisions of one provider are on the same programme where folded name, qualification and cycle are the same
 * (quality-status.md, rule 4).
 */
export function programmeKey({ name, qualification, cycle }: ProgrammeCovered): string {
  return `${fold(name)}|${plain(qualification)}|${plain(cycle)}`;
}

/** Short codes and titles of degrees: case and blanks alone differ between records of one source. */
function plain(text: string | null): string {
  return text === null ? '' : text.trim().toLowerCase();
}
