import { fold } from '../reconciliation/fold.js';
import type { ProgrammeCovered } from './decision.js';

/** Two decisions of one provider name the same programme where folded name, qualification and cycle are the same (rule 4). */
export function programmeKey(programme: ProgrammeCovered): string {
  return [programme.name, programme.qualification ?? '', programme.cycle ?? ''].map(fold).join('|');
}
