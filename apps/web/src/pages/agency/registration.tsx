import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../components/data-table/data-table.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { DayField } from '../../components/day-field/day-field.js';
import { Panel } from '../../components/panel/panel.js';
import { SourceMark } from '../../components/source-mark/source-mark.js';
import { useSourceNames } from '../../components/source-mark/use-source-names.js';
import type { Format } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { RegistrationMark } from '../agencies/registration-mark.js';
import type { Agency } from './agency-page.js';
import '../agencies/words.js';

type Interval = Agency['registrations'][number];

interface Props {
  readonly agency: Agency;
  /** Null: today. */
  readonly on: string | null;
  readonly isOld: boolean;
  readonly onDay: (day: string | null) => void;
}

/** Was it registered in EQAR on that day; then the periods that sources state, and where a source contradicts itself. */
export function Registration({ agency, on, isOld, onDay }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useSourceNames();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const registered = agency.registeredFor;
  return (
    <>
      <Panel label={t('agency.panel')} isOld={isOld}>
        <DayField
          className="agency__day"
          label={t('agency.registeredOn')}
          day={on ?? today}
          onChange={onDay}
        />
        <div aria-live="polite">
          <RegistrationMark registered={registered} />
          <p className="panel__reason">{sentence(registered, on, today, t, format)}</p>
          {registered === null && <p className="text">{t('agency.notKnownText')}</p>}
          {registered === false && <p className="text">{t('agency.standing')}</p>}
        </div>
        {agency.registrationIssues.map(({ message, source }) => (
          <p key={source + message} className="panel__warning">
            {message}
            <SourceMark source={nameOf(source)} of={t('agency.registration')} />
          </p>
        ))}
      </Panel>
      <section className="section" aria-labelledby="registrations">
        <h2 id="registrations">{t('agency.registrations')}</h2>
        <Registrations intervals={agency.registrations} />
      </section>
    </>
  );
}

function sentence(
  registered: boolean | null,
  on: string | null,
  today: string,
  t: TFunction,
  format: Format,
): string {
  const day = format.longDay(on ?? today);
  if (registered === null) return t('agency.notKnownFor', { day });
  if (on === null || on === today)
    return registered ? t('agency.registeredToday') : t('agency.notRegisteredToday');
  if (!registered) return t('agency.notRegisteredFor', { day });
  return on > today ? t('agency.registeredLater', { day }) : t('agency.registeredFor', { day });
}

function Registrations({ intervals }: { readonly intervals: readonly Interval[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useSourceNames();
  if (intervals.length === 0) return <p className="muted">{t('agency.noRegistrations')}</p>;
  const columns: readonly Column<Interval>[] = [
    {
      key: 'from',
      head: t('agency.from'),
      cell: ({ from }) => (from ? format.day(from) : t('agency.noStart')),
    },
    { key: 'to', head: t('agency.to'), cell: ({ to }) => (to ? format.day(to) : t('agency.noEnd')) },
    {
      key: 'source',
      head: t('evidence.head.source'),
      cell: ({ source }) => (
        <span>
          {nameOf(source).title}
          <SourceMark source={nameOf(source)} of={t('agency.registration')} />
        </span>
      ),
    },
  ];
  return (
    <DataTable
      label={t('agency.registrations')}
      columns={columns}
      rows={intervals}
      rowKey={({ from, to, source }) => `${source} ${from} ${to}`}
    />
  );
}
