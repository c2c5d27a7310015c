import { useLocation, useSearchParams } from 'react-router';

/**
 * One value of a question, in the query of the address, so that it can be sent, filed and gone back from.
 * @param read null for what makes no sense: it is as if it were not there
 */
export function useInAddress(
  name: string,
  read: (text: string) => string | null,
): readonly [string | null, (value: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  const { state } = useLocation() as { readonly state: unknown };
  const text = search.get(name);
  const set = (value: string | null): void => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(name);
    else next.set(name, value);
    // The page is the same: where one came from to it is, too.
    setSearch(next, { state });
  };
  return [text === null ? null : read(text), set];
}
