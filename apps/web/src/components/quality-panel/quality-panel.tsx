import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QualityAnswerPartsFragment } from '../../generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Panel } from '../panel/panel.js';
import { useSourceNames } from '../source-mark/use-source-names.js';
import { StatusBadge } from '../status-badge/status-badge.js';
import { notesOn } from './answer-notes.js';
import './quality-panel.css';

interface Props {
  readonly answer: QualityAnswerPartsFragment;
  /** Above the answer: the day that it is asked for. */
  readonly children?: ReactNode;
  /** After the notes: where the evidence is. */
  readonly more?: ReactNode;
  readonly isOld?: boolean;
  /** On the provider's own page nothing has to say that it is about the provider. */
  readonly isOfProvider?: boolean;
  /** By whose knowledge it answers; null: that of now. */
  readonly knownOn: string | null;
}

/** Was it quality assured on that day: one sentence, and what one has to know to rely on it. */
export function QualityPanel({
  answer,
  children,
  more,
  knownOn,
  isOld = false,
  isOfProvider = false,
}: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useSourceNames();
  const notes = notesOn(answer, { isOfProvider, sourceOf: nameOf, knownOn }, t, format);
  return (
    <Panel label={t('quality.label')} isOld={isOld}>
      {children}
      <div className={isOld ? 'panel__answer is-old' : 'panel__answer'} aria-live="polite">
        <StatusBadge
          status={answer.status}
          validUntil={answer.status === 'CONDITIONAL' ? answer.validUntil : null}
        />
        <p className="panel__reason">{answer.reason}</p>
        {answer.status === 'UNKNOWN' && <p className="panel__not-a-no">{t('quality.notANo')}</p>}
        <p className="panel__notes">
          {notes.map((note) => (
            <span key={note}>{note}</span>
          ))}
          {more}
        </p>
        {answer.stale && <p className="panel__warning">{t('quality.stale')}</p>}
      </div>
    </Panel>
  );
}
