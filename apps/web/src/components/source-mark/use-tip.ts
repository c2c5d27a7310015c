import { useEffect, useRef, useState } from 'react';

/** Time to move the pointer from a mark onto its tip (WCAG 2.2, 1.4.13). */
const GRACE_MS = 200;

export interface Tip {
  readonly isShown: boolean;
  readonly show: () => void;
  readonly hide: () => void;
  readonly hideSoon: () => void;
}

/** Whether a tip stands beside its mark: it stays while either is pointed at. */
export function useTip(): Tip {
  const [isShown, setIsShown] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const set = (next: boolean): void => {
    clearTimeout(timer.current);
    setIsShown(next);
  };
  return {
    isShown,
    show: () => set(true),
    hide: () => set(false),
    hideSoon: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setIsShown(false), GRACE_MS);
    },
  };
}
