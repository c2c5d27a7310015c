import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../components/card/card.js';
import { MoreButton } from '../../components/more-button/more-button.js';
import { Failure } from '../../components/notice/failure.js';
import type { ProviderMicroCredentialsQuery } from '../../generated/graphql.js';
import { ProviderMicroCredentialsDocument } from '../../generated/graphql.js';
import { useQueryChain } from '../../graphql/use-query.js';
import { PAGE_LANGUAGE } from '../../i18n/i18n.js';

const PAGE_SIZE = 10;

/** What this provider offers now. */
export function ProviderMicroCredentials({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(1);
  const { answers, error, loading, retry } = useQueryChain(
    ProviderMicroCredentialsDocument,
    (before: readonly ProviderMicroCredentialsQuery[]) => {
      const after = before.at(-1)?.provider?.microCredentials.pageInfo.endCursor ?? null;
      if (before.length > 0 && (after === null || before.length >= wanted)) return null;
      return { id, language: PAGE_LANGUAGE, first: PAGE_SIZE, after };
    },
  );
  const pages = answers.flatMap(({ provider }) => (provider ? [provider.microCredentials] : []));
  const edges = pages.flatMap((page) => page.edges);
  const [first] = pages;
  return (
    <section aria-labelledby="micro-credentials" className="provider__list no-print">
      <h2 id="micro-credentials">{t('provider.microCredentials')}</h2>
      {error && <Failure error={error} retry={retry} />}
      {first?.totalCount === 0 && <p className="muted">{t('provider.noMicroCredentials')}</p>}
      <ol className="card-list">
        {edges.map(({ node }) => (
          <li key={node.id}>
            <Card card={node} showProvider={false} />
          </li>
        ))}
      </ol>
      {first && first.totalCount > 0 && (
        <>
          <MoreButton
            shown={edges.length}
            total={first.totalCount}
            loading={loading}
            onMore={pages.at(-1)?.pageInfo.hasNextPage ? () => setWanted(pages.length + 1) : null}
          />
          <Link to={`/?provider=${encodeURIComponent(id)}`}>{t('provider.searchThese')}</Link>
        </>
      )}
    </section>
  );
}
