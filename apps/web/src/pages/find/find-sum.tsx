import { useTranslation } from 'react-i18next';
import type { CatalogueQuery } from '../../generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import type { SearchAnswer } from './use-find.js';

interface Props {
  readonly answer: SearchAnswer | undefined;
  readonly catalogue: CatalogueQuery | undefined;
}

/** How many there are, of how many, from where, and how new that is. */
export function FindSum({ answer, catalogue }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const all = catalogue?.search.totalCount;
  const catalogues = catalogue?.sources.filter(
    ({ kind, liveRecords }) => kind === 'catalogue' && liveRecords > 0,
  );
  const last = catalogue?.sources
    .map(({ lastCompleteAt }) => lastCompleteAt ?? '')
    .sort()
    .at(-1);
  const exact = format.number(answer?.totalCount ?? 0);
  const found = answer?.totalIsExact === false ? t('find.about', { found: exact }) : exact;
  const sum =
    all === undefined || all === answer?.totalCount
      ? t('find.found', { count: answer?.totalCount ?? 0, found })
      : t('find.foundOf', { found, all: format.number(all) });
  return (
    <p className="find__sum">
      {/* Read out when it changes; where from and how old it is does not change. */}
      <span role="status">{answer && sum}</span>
      {answer && catalogues && ` ${t('find.catalogues', { count: catalogues.length })}`}
      {answer && last && ` · ${t('find.harvested', { when: whenText(last) })}`}
    </p>
  );

  function whenText(moment: string): string {
    const isToday = new Date(moment).toDateString() === new Date().toDateString();
    return isToday ? t('find.today', { time: format.time(moment) }) : format.momentDay(moment);
  }
}
