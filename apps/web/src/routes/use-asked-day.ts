import { useSearchParams } from 'react-router';
import { isDay } from '../i18n/day.js';

/** The day that an answer is asked for, from the address (?on=); null: today. */
export function useAskedDay(): readonly [string | null, (day: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  const on = search.get('on');
  const setDay = (day: string | null): void => {
    const next = new URLSearchParams(search);
    if (day === null) next.delete('on');
    else next.set('on', day);
    setSearch(next);
  };
  return [on !== null && isDay(on) ? on : null, setDay];
}
