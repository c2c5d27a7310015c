import { SourceNamesDocument } from '../../generated/graphql.js';
import { useQuery } from '../../graphql/use-query.js';
import { marksOf } from './marks.js';

export interface SourceName {
  readonly slug: string;
  readonly title: string;
  readonly mark: string;
  /** When all of it was last taken; null: never, or not known yet. */
  readonly lastCompleteAt: string | null;
}

const NO_VARIABLES = {};

/** The title, mark and day of a source by its slug; until they are known, the slug itself. */
export function useSourceNames(): (slug: string) => SourceName {
  const { data } = useQuery(SourceNamesDocument, NO_VARIABLES);
  const sources = data?.sources ?? [];
  const marks = marksOf(sources.map(({ slug }) => slug));
  return (slug) => {
    const source = sources.find((one) => one.slug === slug);
    return {
      slug,
      title: source?.title ?? slug,
      mark: marks.get(slug) ?? marksOf([slug]).get(slug) ?? slug,
      lastCompleteAt: source?.lastCompleteAt ?? null,
    };
  };
}
