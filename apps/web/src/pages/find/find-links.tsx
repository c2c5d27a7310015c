import { useTranslation } from 'react-i18next';
import type { FindState } from './find-state.js';
import { writeFindState } from './find-state.js';
import { searchLanguage } from './use-find.js';

interface Props {
  readonly state: FindState;
  readonly byEmail: boolean;
}

/** The same search elsewhere: as a file, and to be followed. Its address is the question there, too. */
export function FindLinks({ state, byEmail }: Props) {
  const { t } = useTranslation();
  const query = writeFindState({ ...state, searchLanguage: searchLanguage(state), sort: null, pages: 1 });
  const atom = `/api/v1/search.atom?${query}`;
  return (
    <p className="find__links muted small no-print">
      {/* for feed readers, which look for it in the head; React puts it there */}
      <link rel="alternate" type="application/atom+xml" title={t('find.feedTitle')} href={atom} />
      {t('find.wholeResult')} <a href={`/api/v1/search.csv?${query}`}>CSV</a>
      {' · '}
      <a href={`/api/v1/search.ndjson?${query}`}>NDJSON</a>
      <br />
      {t('find.follow')} <a href={atom}>Atom</a>
      {' · '}
      <a href={`/api/v1/search.feed.json?${query}`}>JSON Feed</a>
      {byEmail && (
        <>
          {' · '}
          <a href={`/alerts?${query}`}>{t('find.byEmail')}</a>
        </>
      )}
    </p>
  );
}
