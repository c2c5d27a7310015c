import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import type { SearchAnswer } from './use-find.js';

interface Props {
  readonly answer: SearchAnswer;
  readonly onWords: (words: string) => void;
}

/** Which words were taken for which others, and the query with these in their place. */
export function DidYouMean({ answer, onWords }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [first] = answer.didYouMean;
  if (!first) return null;
  const { query } = first;
  const asTyped = answer.didYouMean.map(({ word }) => t('didYouMean.quoted', { word }));
  const hasResults = answer.totalCount > 0;
  return (
    <p className="find__did-you-mean">
      {hasResults && `${t('didYouMean.asWritten', { words: format.list(asTyped) })} `}
      <Button className="link-button" onPress={() => onWords(query)}>
        {t(hasResults ? 'didYouMean.instead' : 'didYouMean.nothing', { query })}
      </Button>
    </p>
  );
}
