import { useTranslation } from 'react-i18next';
import { QualityPanel } from '../../components/quality-panel/quality-panel.js';
import { WhatCovers } from '../../components/quality-panel/what-covers.js';
import { Asked } from '../../components/question/asked.js';
import type { Question } from '../../routes/use-question.js';
import type { Addresses } from './addresses.js';
import type { Provider } from './provider-page.js';

interface Props {
  readonly provider: Provider;
  readonly question: Question;
  readonly addresses: Addresses;
  readonly isOld: boolean;
}

/** The question with its day and its time, the answer, and its other forms. */
export function Answer({ provider, question, addresses, isOld }: Props) {
  const { t } = useTranslation();
  const { quality, qualityNow } = provider;
  return (
    <QualityPanel
      answer={quality}
      isOfProvider
      isOld={isOld}
      knownOn={question.knownOn}
      more={
        <>
          {quality.status === 'UNKNOWN' && provider.country && <WhatCovers country={provider.country} />}
          <a className="no-print" href={addresses.statement} download="statement.jws">
            {t('file.link')}
          </a>
          <a className="no-print" href={addresses.json}>
            {t('quality.json')}
          </a>
        </>
      }
    >
      <Asked
        name={provider.name}
        question={question}
        answer={quality}
        statusNow={qualityNow?.status ?? null}
      />
    </QualityPanel>
  );
}
