import { useAskedDay } from './use-asked-day.js';
import { useKnownOn } from './use-known-on.js';

/** What is asked about quality, in the address: for which day (null: today), by what was known when (null: now). */
export function useQuestion() {
  const [on, setOn] = useAskedDay();
  const [knownOn, setKnownOn] = useKnownOn();
  return { on, setOn, knownOn, setKnownOn };
}

export type Question = ReturnType<typeof useQuestion>;
