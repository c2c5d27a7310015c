import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice/notice.js';
import { CountDocument } from '../../generated/graphql.js';
import { useQueries } from '../../graphql/use-query.js';
import { useFormat } from '../../i18n/use-format.js';
import type { LabelOf } from './chip-labels.js';
import { chipLabel } from './chip-labels.js';
import { chipsOf, withoutFilters, wordsChip } from './find-chips.js';
import { searchFilter } from './find-query.js';
import type { FindState } from './find-state.js';
import type { Show } from './use-find.js';
import { searchLanguage } from './use-find.js';

/** Each way out is a question to the API. */
const MOST_WAYS_OUT = 8;

interface Props {
  readonly state: FindState;
  readonly labelOf: LabelOf;
  readonly show: Show;
}

/** What to let go, and how many that would bring: never an empty page. */
export function NothingFound({ state, labelOf, show }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const drops = [...wordsChip(state), ...chipsOf(state)]
    // These two ask for more, not for less.
    .filter(({ kind }) => kind !== 'undeclared' && kind !== 'withdrawn')
    .map((chip) => ({
      key: chip.key,
      next: chip.without,
      text: t('nothing.without', { label: chipLabel(chip, labelOf, t, format) }),
    }));
  const widenings = [
    { key: '+withdrawn', next: { ...state, withdrawn: true, pages: 1 }, text: t('nothing.withWithdrawn') },
    { key: '+undeclared', next: { ...state, undeclared: true, pages: 1 }, text: t('nothing.withUndeclared') },
  ].filter(({ key }) => !(key === '+withdrawn' ? state.withdrawn : state.undeclared));
  const ways = [...drops.slice(0, MOST_WAYS_OUT), ...widenings];
  const { answers, loading } = useQueries(
    CountDocument,
    ways.map(({ next }) => ({
      query: next.words || null,
      filter: searchFilter(next),
      language: searchLanguage(next),
    })),
  );
  const counted = ways
    .map((way, index) => ({ ...way, count: answers[index]?.search.totalCount ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  return (
    <Notice title={t('nothing.title')}>
      {counted.length > 0 && (
        <>
          <p>{t('nothing.waysOut')}</p>
          <ul className="ways-out">
            {counted.map(({ key, text, count, next }) => (
              <li key={key}>
                <Button className="link-button" onPress={() => show(next)}>
                  {text}
                </Button>{' '}
                <span className="muted">{t('nothing.brings', { count, found: format.number(count) })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {counted.length === 0 && !loading && <p>{t('nothing.noWayOut')}</p>}
      <Button className="button" onPress={() => show({ ...withoutFilters(state), words: '' })}>
        {t('nothing.all')}
      </Button>
    </Notice>
  );
}
