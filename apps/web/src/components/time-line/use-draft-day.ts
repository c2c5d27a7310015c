import { useEffect, useEffectEvent, useState } from 'react';

/** A key that is held down, or one after the other: one question, one step back. */
const PAUSE_MS = 300;

interface Draft {
  readonly day: string;
  /** The days that the page may still show meanwhile: the one it was moved from, and those asked for on the way. */
  readonly over: readonly string[];
}

/**
 * The day on which a line stands while it is moved; asked for once it rests.
 *
 * The address follows a little later than it is asked to, and until then the line stays. That is told by comparing, and
 * no draft is dropped while rendering: React may throw such a rendering away for that of a step back and yet remember
 * the draft as dropped, so that dropping it then does nothing, and the line stays on the later day.
 * @param isHeld the pointer still has it
 */
export function useDraftDay(
  day: string,
  isHeld: boolean,
  onDay: (day: string) => void,
): readonly [string, (day: string | null) => void] {
  const [draft, setDraft] = useState<Draft | null>(null);
  const live = draft?.over.includes(day) ? draft : null;
  const move = (to: string | null): void =>
    setDraft(to === null ? null : { day: to, over: live ? [...live.over, live.day] : [day] });
  const ask = useEffectEvent(() => {
    if (live && live.day !== day) onDay(live.day);
    // Arrived, or led elsewhere: it must not come to life again where the page shows one of its days later.
    else setDraft(null);
  });
  useEffect(() => {
    if (draft === null || isHeld) return undefined;
    const timer = setTimeout(ask, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, isHeld, day]);
  // Back may come before the address has been followed: then no day changes, and the line is to return all the same.
  useEffect(() => {
    const drop = (): void => setDraft(null);
    window.addEventListener('popstate', drop);
    return () => window.removeEventListener('popstate', drop);
  }, []);
  return [live?.day ?? day, move];
}
