import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Chips } from '../../components/chips/chips.js';
import { Failure } from '../../components/notice/failure.js';
import { Waiting } from '../../components/waiting/waiting.js';
import { CatalogueDocument } from '../../generated/graphql.js';
import { useQuery } from '../../graphql/use-query.js';
import { useFormat } from '../../i18n/use-format.js';
import { useIsWide } from '../../routes/use-is-wide.js';
import { useTitle } from '../../routes/use-title.js';
import { chipLabel } from './chip-labels.js';
import { countsOf } from './facet-counts.js';
import { DidYouMean } from './did-you-mean.js';
import { FilterSheet } from './filter-sheet.js';
import { FindBox } from './find-box.js';
import { chipsOf, withoutFilters } from './find-chips.js';
import { FindLinks } from './find-links.js';
import { FindSum } from './find-sum.js';
import { ResultList } from './result-list.js';
import { SortSelect } from './sort-select.js';
import { useFindState, useResults } from './use-find.js';
import { useLabelOf } from './use-label-of.js';
import './find-page.css';

const NO_VARIABLES = {};

// They need the counts, and so come while the first answer is under way: the words can be typed before.
const filtersModule = import('./filters.js');
const NothingFound = lazy(() =>
  import('./nothing-found.js').then((module) => ({ default: module.NothingFound })),
);
const Filters = lazy(() => filtersModule.then((module) => ({ default: module.Filters })));

/** Words, filters and results; everything that it shows is in the address. */
export default function FindPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const isWide = useIsWide();
  const { state, show } = useFindState();
  const results = useResults(state);
  const { data: catalogue } = useQuery(CatalogueDocument, NO_VARIABLES);
  const [first] = results.pages;
  const counts = countsOf(first?.facets ?? []);
  const labelOf = useLabelOf(state, counts, catalogue);
  useTitle(state.words === '' ? t('find.title') : t('find.titleFor', { words: state.words }));

  const chips = chipsOf(state).map((chip) => ({
    key: chip.key,
    label: chipLabel(chip, labelOf, t, format),
    onRemove: () => show(chip.without),
  }));
  const filters = first && (
    <Suspense>
      <Filters state={state} counts={counts} labelOf={labelOf} onChange={show} />
    </Suspense>
  );
  return (
    <>
      <h1 className="hidden">{t('find.title')}</h1>
      <FindBox state={state} show={show} />
      <FindSum answer={first} catalogue={catalogue} />
      <div className="find__body">
        {isWide && (
          <aside className="find__filters" aria-label={t('filters.title')}>
            <h2 className="hidden">{t('filters.title')}</h2>
            {filters}
          </aside>
        )}
        <section className="find__results" aria-labelledby="results">
          <h2 id="results" className="hidden">
            {t('find.results')}
          </h2>
          <div className="find__applied">
            <Chips items={chips} onClear={() => show(withoutFilters(state))} />
            <div className="find__buttons">
              {!isWide && (
                <FilterSheet applied={chips.length} found={first?.totalCount ?? 0}>
                  {filters}
                </FilterSheet>
              )}
              <SortSelect state={state} onChange={show} />
            </div>
          </div>
          {results.error && <Failure error={results.error} retry={results.retry} />}
          {first && !results.error && (
            <DidYouMean answer={first} onWords={(words) => show({ ...state, words, pages: 1 })} />
          )}
          {first?.totalCount === 0 && !results.error && (
            <Suspense>
              <NothingFound state={state} labelOf={labelOf} show={show} />
            </Suspense>
          )}
          {first && first.totalCount > 0 && <ResultList state={state} results={results} show={show} />}
          {!first && results.loading && <Waiting />}
          {first && <FindLinks state={state} byEmail={catalogue?.alertsByEmail === true} />}
        </section>
      </div>
    </>
  );
}
