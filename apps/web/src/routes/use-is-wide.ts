import { useSyncExternalStore } from 'react';

/** From here on the filters stand beside the results. */
const wide = window.matchMedia('(min-width: 960px)');

const subscribe = (listener: () => void): (() => void) => {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
};

export const useIsWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
