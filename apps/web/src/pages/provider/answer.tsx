import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../components/day-field/day-field.js';
import { QualityPanel } from '../../components/quality-panel/quality-panel.js';
import { WhatCovers } from '../../components/quality-panel/what-covers.js';
import { useFormat } from '../../i18n/use-format.js';
import type { Addresses } from './addresses.js';
import { KnownOnField } from './known-on-field.js';
import { KnownThen } from './known-then.js';
import type { Provider } from './provider-page.js';
import type { Question } from './use-question.js';

interface Props {
  readonly provider: Provider;
  readonly question: Question;
  readonly addresses: Addresses;
  readonly isOld: boolean;
}

/** The question with its day and its time, the answer, and its other forms. */
export function Answer({ provider, question, addresses, isOld }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [hasReturned, setHasReturned] = useState(false);
  const { quality, qualityNow } = provider;
  return (
    <QualityPanel
      answer={quality}
      isOfProvider
      isOld={isOld}
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
      <p className="print-only">
        {t('quality.question', { name: provider.name, day: format.longDay(quality.on) })}
      </p>
      <div className="panel__question no-print">
        <DayField
          className="panel__day"
          label={t('quality.assuredOn')}
          day={quality.on}
          onChange={question.setOn}
        />
        <KnownOnField moment={question.knownOn} onChange={question.setKnownOn} hasReturned={hasReturned} />
      </div>
      {question.knownOn !== null && (
        <KnownThen
          knownOn={question.knownOn}
          status={quality.status}
          statusNow={qualityNow?.status ?? null}
          onReturn={() => setHasReturned(true)}
        />
      )}
    </QualityPanel>
  );
}
