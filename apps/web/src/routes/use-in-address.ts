import { useSearchParams } from 'react-router';

/**
 * One value of a question, in the query of the address, so that it can be sent, filed and gone back from.
 * @param read null for what makes no sense: it is as if it were not there
 */
export function useInAddress(
  name: string,
  read: (text: string) => string | null,
): readonly [string | null, (value: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  const text = search.get(name);
  const set = (value: string | null): void => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setSearch(next);
  };
  return [text === null ? null : read(text), set];
}
