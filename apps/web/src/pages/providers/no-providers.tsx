import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice/notice.js';
import { ProvidersDocument } from '../../generated/graphql.js';
import { useQueries } from '../../graphql/use-query.js';
import { useFormat } from '../../i18n/use-format.js';
import type { ProvidersState } from './providers-state.js';
import { providersVariables } from './providers-state.js';

interface Props {
  readonly state: ProvidersState;
  readonly onChange: (next: ProvidersState) => void;
}

/** No provider fits: what to let go, and how many that would bring. */
export function NoProviders({ state, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const ways = [
    state.words !== '' && {
      text: t('chips.words', { words: state.words }),
      next: { ...state, words: '', pages: 1 },
    },
    state.country !== null && {
      text: format.country(state.country),
      next: { ...state, country: null, pages: 1 },
    },
    state.kind !== null && {
      text: t(`providerKind.${state.kind}`),
      next: { ...state, kind: null, pages: 1 },
    },
    state.status !== null && {
      text: t(`status.${state.status}.word`),
      next: { ...state, status: null, pages: 1 },
    },
  ].filter((way) => way !== false);
  const { answers } = useQueries(
    ProvidersDocument,
    ways.map(({ next }) => ({ ...providersVariables(next, null), first: 1 })),
  );
  return (
    <Notice title={t('providers.nothing')}>
      <p>{t('providers.nothingText')}</p>
      <ul className="ways-out">
        {ways.map(({ text, next }, index) => {
          const count = answers[index]?.providers.totalCount ?? 0;
          return (
            count > 0 && (
              <li key={text}>
                <Button className="link-button" onPress={() => onChange(next)}>
                  {t('nothing.without', { label: text })}
                </Button>{' '}
                <span className="muted">{t('nothing.brings', { count, found: format.number(count) })}</span>
              </li>
            )
          );
        })}
      </ul>
    </Notice>
  );
}
