import { SourceNamesDocument } from '../../generated/graphql.js';
import { useQuery } from '../../graphql/use-query.js';
import { marksOf } from './marks.js';

export interface SourceName {
  readonly slug: string;
  readonly title: string;
  readonly mark: string;
}

const NO_VARIABLES = {};

/** The title and mark of a source by its slug; until they are known, the slug itself. */
export function useSourceNames(): (slug: string) => SourceName {
  const { data } = useQuery(SourceNamesDocument, NO_VARIABLES);
  const sources = data?.sources ?? [];
  const marks = marksOf(sources.map(({ slug }) => slug));
  return (slug) => ({
    slug,
    title: sources.find((source) => source.slug === slug)?.title ?? slug,
    mark: marks.get(slug) ?? marksOf([slug]).get(slug) ?? slug,
  });
}
