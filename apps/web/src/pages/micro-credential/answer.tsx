import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { QualityPanel } from '../../components/quality-panel/quality-panel.js';
import { WhatCovers } from '../../components/quality-panel/what-covers.js';
import { Asked } from '../../components/question/asked.js';
import type { Question } from '../../routes/use-question.js';
import type { MicroCredential } from './micro-credential-page.js';

interface Props {
  readonly micro: MicroCredential;
  readonly question: Question;
  readonly isOld: boolean;
}

/** Today's answer for a learner; for those who ask about another day or time, the fields for it are one step away. */
export function Answer({ micro, question, isOld }: Props) {
  const { t } = useTranslation();
  const { search, state } = useLocation() as { readonly search: string; readonly state: unknown };
  const { quality, qualityNow, provider } = micro;
  const isAsked = question.on !== null || question.knownOn !== null;
  // Once there, the fields stay: also when their question is taken back.
  const [opened, setOpened] = useState<'by address' | 'by hand' | null>(isAsked ? 'by address' : null);
  const showFields = isAsked || opened !== null;
  return (
    <QualityPanel
      answer={quality}
      isOld={isOld}
      knownOn={question.knownOn}
      more={
        <>
          {quality.status === 'UNKNOWN' && provider.country && <WhatCovers country={provider.country} />}
          <Link className="no-print" to={{ search, hash: '#evidence' }} state={state}>
            {t('microCredential.seeEvidence')}
          </Link>
          {!showFields && (
            <Button className="link-button no-print" onPress={() => setOpened('by hand')}>
              {t('microCredential.anotherDay')}
            </Button>
          )}
        </>
      }
    >
      <Asked
        name={micro.title}
        question={question}
        answer={quality}
        statusNow={qualityNow?.status ?? null}
        showFields={showFields}
        autoFocus={opened === 'by hand'}
      />
    </QualityPanel>
  );
}
