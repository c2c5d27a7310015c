import type { ReactNode } from 'react';
import type { TypedDocumentString } from '../../generated/graphql.js';
import { useLastKnown, useQueryChain } from '../../graphql/use-query.js';
import { MoreButton } from '../more-button/more-button.js';
import { Failure } from '../notice/failure.js';
import { Waiting } from '../waiting/waiting.js';
import './paged-list.css';

interface Connection<Item> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Item }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Props<Data, Variables, Item> {
  readonly document: TypedDocumentString<Data, Variables>;
  /** of the page after a cursor */
  readonly variables: (after: string | null) => Variables;
  readonly connectionOf: (data: Data) => Connection<Item>;
  readonly count: (total: number) => string;
  /** An item of the list. */
  readonly item: (item: Item) => ReactNode;
  /** What stands in place of a list that has none. */
  readonly nothing: ReactNode;
  /** So many pages are shown; the address holds it. */
  readonly pages: number;
  readonly onPages: (pages: number) => void;
}

/** How many there are, and as many of them as were asked for; while another list is on its way, the one before it. */
export function PagedList<Data, Variables, Item>({
  document,
  variables,
  connectionOf,
  count,
  item,
  nothing,
  pages: wanted,
  onPages,
}: Props<Data, Variables, Item>) {
  const list = useQueryChain(document, (before: readonly Data[]) => {
    const last = before.at(-1);
    const after = last === undefined ? null : connectionOf(last).pageInfo.endCursor;
    const isEnough = before.length > 0 && (after === null || before.length >= wanted);
    return isEnough ? null : variables(after);
  });
  const answers = useLastKnown(list.answers.length > 0 ? list.answers : undefined, isSameList) ?? [];
  const isOld = list.answers.length === 0 && answers.length > 0;
  const pages = answers.map(connectionOf);
  const total = pages[0]?.totalCount;
  const items = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const hasMore = pages.at(-1)?.pageInfo.hasNextPage === true;
  return (
    <>
      <p className="muted text paged-list__count" role="status">
        {total !== undefined && count(total)}
      </p>
      {list.error && <Failure error={list.error} retry={list.retry} />}
      {total === undefined && list.loading && <Waiting />}
      {total === 0 && nothing}
      <ul className="card-list" aria-busy={isOld}>
        {items.map(item)}
      </ul>
      {total !== undefined && total > 0 && (
        <MoreButton
          shown={items.length}
          total={total}
          loading={!isOld && list.loading}
          onMore={hasMore ? () => onPages(pages.length + 1) : null}
        />
      )}
    </>
  );
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);
