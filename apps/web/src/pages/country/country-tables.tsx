import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { languageOf } from '../../components/card/language-of.js';
import type { Column } from '../../components/data-table/data-table.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { StatusBadge } from '../../components/status-badge/status-badge.js';
import type { AgencyLineFragment, SourceLineFragment } from '../../generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { RegistrationMark } from '../agencies/registration-mark.js';
import { STATUSES } from '../../components/status-badge/statuses.js';
import { providersAddress } from '../providers/providers-state.js';
import { SourceStateMark } from '../sources/source-state-mark.js';
import { freshnessText, sourceKindText } from '../sources/source-words.js';
import type { Country } from './country-page.js';

/** The sources about a country, each with its age against what its authority promises. */
export function SourceTable({
  sources,
  now,
}: {
  readonly sources: readonly SourceLineFragment[];
  readonly now: number;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<SourceLineFragment>[] = [
    {
      key: 'source',
      head: t('sources.head.source'),
      cell: (source) => (
        <div>
          <Link to={`/sources/${source.slug}`}>{source.title}</Link>
          <div className="muted small">{sourceKindText(source, t)}</div>
        </div>
      ),
    },
    { key: 'country', head: t('filters.country'), cell: ({ country }) => format.country(country) },
    { key: 'state', head: t('sources.head.state'), cell: (source) => <SourceStateMark source={source} /> },
    {
      key: 'fresh',
      head: t('sources.head.freshness'),
      cell: (source) => freshnessText(source, now, t, format),
    },
  ];
  return (
    <DataTable label={t('country.sources')} columns={columns} rows={sources} rowKey={({ slug }) => slug} />
  );
}

type StatusCount = Country['providers'][number];

interface ProviderTableProps {
  readonly country: string;
  readonly counts: readonly StatusCount[];
}

/** How many providers have which status today, in the order of the statuses; each leads to the list of them. */
export function ProviderTable({ country, counts }: ProviderTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = STATUSES.flatMap((status) => counts.filter((count) => count.status === status));
  const address = (status: StatusCount['status'] | null) =>
    providersAddress({ words: '', country, kind: null, status, pages: 1 });
  const columns: readonly Column<StatusCount>[] = [
    { key: 'status', head: t('country.status'), cell: ({ status }) => <StatusBadge status={status} /> },
    {
      key: 'count',
      head: t('country.count'),
      isNumber: true,
      cell: ({ status, providers }) => (
        <Link to={address(status)} aria-label={`${t(`status.${status}.word`)}: ${format.number(providers)}`}>
          {format.number(providers)}
        </Link>
      ),
    },
  ];
  return (
    <div className="country__providers">
      <DataTable
        label={t('country.providers')}
        columns={columns}
        rows={rows}
        rowKey={({ status }) => status}
      />
      <p className="country__all">
        <Link to={address(null)}>{t('country.allProviders')}</Link>
      </p>
    </div>
  );
}

/** Agencies based in the country, registered today or not. */
export function AgencyTable({ agencies }: { readonly agencies: readonly AgencyLineFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<AgencyLineFragment>[] = [
    {
      key: 'agency',
      head: t('evidence.head.agency'),
      cell: ({ id, name, names, acronym }) => (
        <div>
          <Link to={`/agencies/${id}`} lang={languageOf(name, names)}>
            {name}
          </Link>
          {acronym !== null && acronym !== name && <span className="muted"> {acronym}</span>}
        </div>
      ),
    },
    {
      key: 'registered',
      head: t('agency.panel'),
      cell: ({ registeredOn }) => <RegistrationMark registered={registeredOn} />,
    },
    {
      key: 'decisions',
      head: t('agency.countDecisions'),
      isNumber: true,
      cell: ({ counts }) => format.number(counts.decisions),
    },
  ];
  return (
    <DataTable label={t('country.agencies')} columns={columns} rows={agencies} rowKey={({ id }) => id} />
  );
}
