import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Column } from '../../components/data-table/data-table.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { Failure } from '../../components/notice/failure.js';
import { Waiting } from '../../components/waiting/waiting.js';
import type { CountriesQuery } from '../../generated/graphql.js';
import { CountriesDocument } from '../../generated/graphql.js';
import { useQuery } from '../../graphql/use-query.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTitle } from '../../routes/use-title.js';
import { isRead } from '../country/coverage.js';
import './countries-page.css';

type Country = CountriesQuery['countries'][number];

const NO_VARIABLES = {};

/** The members of the European Higher Education Area, and how much of each Trellis sees. */
export default function CountriesPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, loading, retry } = useQuery(CountriesDocument, NO_VARIABLES);
  useTitle(t('countries.title'));
  const rows = [...(data?.countries ?? [])].sort((one, other) =>
    format.country(one.code).localeCompare(format.country(other.code)),
  );
  const columns: readonly Column<Country>[] = [
    {
      key: 'country',
      head: t('countries.head.country'),
      cell: ({ code }) => (
        <div>
          <Link to={`/countries/${code}`}>{format.country(code)}</Link>
        </div>
      ),
    },
    {
      key: 'registers',
      head: t('countries.head.registers'),
      cell: (country) => <Registers country={country} />,
    },
    {
      key: 'agencies',
      head: t('countries.head.agencies'),
      isNumber: true,
      cell: ({ agencies }) => format.number(agencies.length),
    },
    {
      key: 'providers',
      head: t('countries.head.providers'),
      isNumber: true,
      cell: ({ providers }) => format.number(providers.reduce((sum, one) => sum + one.providers, 0)),
    },
  ];
  return (
    <>
      <h1>{t('countries.title')}</h1>
      <p className="lead">{t('countries.lead')}</p>
      {error && <Failure error={error} retry={retry} />}
      {loading && !data && <Waiting />}
      {data && (
        <div className="section countries">
          <DataTable label={t('countries.title')} columns={columns} rows={rows} rowKey={({ code }) => code} />
        </div>
      )}
    </>
  );
}

function Registers({ country }: { readonly country: Country }) {
  const { t } = useTranslation();
  const registers = country.sources.filter((source) => source.kind === 'register' && isRead(source));
  const hasOwn = registers.some((source) => source.country === country.code);
  const hasEuropean = registers.some((source) => source.country !== country.code);
  if (hasOwn) return <>{hasEuropean ? t('countries.both') : t('countries.national')}</>;
  return hasEuropean ? <>{t('countries.european')}</> : <span className="muted">{t('countries.none')}</span>;
}
