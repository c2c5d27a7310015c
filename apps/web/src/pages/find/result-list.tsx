import { useLocation } from 'react-router';
import { Card } from '../../components/card/card.js';
import { MoreButton } from '../../components/more-button/more-button.js';
import type { FindState } from './find-state.js';
import type { Results, Show } from './use-find.js';

interface Props {
  readonly state: FindState;
  readonly results: Results;
  readonly show: Show;
}

/** The results found so far, and the way to more of them. */
export function ResultList({ state, results, show }: Props) {
  const { pathname, search } = useLocation();
  const { pages, isOld } = results;
  const total = pages[0]?.totalCount ?? 0;
  const edges = pages.flatMap((page) => page.edges);
  const isLoadingMore = !isOld && results.loading;
  const hasMore = pages.at(-1)?.pageInfo.hasNextPage === true && pages.length >= state.pages;
  return (
    <>
      <ol className="card-list" aria-busy={isOld}>
        {edges.map(({ node, highlight }) => (
          <li key={node.id}>
            <Card card={node} highlight={highlight} linkState={{ back: pathname + search, total }} />
          </li>
        ))}
      </ol>
      <MoreButton
        shown={edges.length}
        total={total}
        loading={isLoadingMore}
        // One does not go back through pages one by one: they stand under each other.
        onMore={hasMore ? () => show({ ...state, pages: pages.length + 1 }, { replace: true }) : null}
      />
    </>
  );
}
