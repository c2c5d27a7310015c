import type { LabelOf } from './chip-labels.js';
import type { Counts } from './facet-counts.js';
import type { FindState } from './find-state.js';

/** What every filter is given: what is chosen, what there is of it, what its values are called. */
export interface FilterProps {
  readonly state: FindState;
  readonly counts: Counts;
  readonly labelOf: LabelOf;
  readonly onChange: (next: FindState) => void;
}
