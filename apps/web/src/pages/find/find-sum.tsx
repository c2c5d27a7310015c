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
  const found = answer && format.number(answer.totalCount);
  const count = answer?.totalIsExact === false ? t('find.about', { count: found }) : found;
  return (
    <p className="find__sum">
      {/* Read out when it changes; where from and how old it is does not change. */}
      <span role="status">
        {count !== undefined &&
          (all === undefined
            ? t('find.found', { count })
            : t('find.foundOf', { count, all: format.number(all) }))}
      </span>
      {count !== undefined && catalogues && ` ${t('find.catalogues', { count: catalogues.length })}`}
      {count !== undefined && last && ` · ${t('find.harvested', { when: whenText(last) })}`}
    </p>
  );

  function whenText(moment: string): string {
    const isToday = new Date(moment).toDateString() === new Date().toDateString();
    return isToday ? t('find.today', { time: format.time(moment) }) : format.momentDay(moment);
  }
}
