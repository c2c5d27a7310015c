import { useEffect, useEffectEvent, useState } from 'react';

/** A key that is held down, or one after the other: one question, one step back. */
const PAUSE_MS = 300;

/**
 * The day on which a line stands while it is moved; asked for once it rests.
 * @param isHeld the pointer still has it
 */
export function useDraftDay(
  day: string,
  isHeld: boolean,
  onDay: (day: string) => void,
): readonly [string, (day: string | null) => void] {
  const [draft, setDraft] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const [lastDay, setLastDay] = useState(day);
  // The address follows a little later than it is asked to: until then the line stays, and may have been moved on.
  if (day !== lastDay) {
    setLastDay(day);
    if (day === draft || day !== asked) setDraft(null);
  }
  const ask = useEffectEvent(() => {
    if (draft === null) return;
    if (draft === day) setDraft(null);
    else {
      setAsked(draft);
      onDay(draft);
    }
  });
  useEffect(() => {
    if (draft === null || isHeld) return undefined;
    const timer = setTimeout(ask, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, isHeld]);
  // Back may come before the address has been followed: then no day changes, and the line is to return all the same.
  useEffect(() => {
    const drop = (): void => setDraft(null);
    window.addEventListener('popstate', drop);
    return () => window.removeEventListener('popstate', drop);
  }, []);
  return [draft ?? day, setDraft];
}
