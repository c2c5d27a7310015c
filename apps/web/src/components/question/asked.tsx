import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QualityAnswerPartsFragment, QualityStatus } from '../../generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import type { Question } from '../../routes/use-question.js';
import { DayField } from '../day-field/day-field.js';
import { KnownOnField } from './known-on-field.js';
import { KnownThen } from './known-then.js';
import './question.css';

interface Props {
  /** What is asked about, by its name. */
  readonly name: string;
  readonly question: Question;
  readonly answer: QualityAnswerPartsFragment;
  /** By what is known now; null: not there yet, or now is what is asked. */
  readonly statusNow: QualityStatus | null;
  /** False: the question is the usual one, and its fields are a step away. */
  readonly showFields?: boolean;
  /** The fields were just asked for: the focus goes into them. */
  readonly autoFocus?: boolean;
}

/** What is asked, above its answer: for which day, and by what was known when. On paper it is a sentence. */
export function Asked({ name, question, answer, statusNow, showFields = true, autoFocus = false }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [hasReturned, setHasReturned] = useState(false);
  return (
    <>
      <p className="print-only">{t('quality.question', { name, day: format.longDay(answer.on) })}</p>
      {showFields && (
        <div className="question no-print">
          <DayField
            className="question__day"
            label={t('quality.assuredOn')}
            day={answer.on}
            onChange={question.setOn}
            autoFocus={autoFocus}
          />
          <KnownOnField moment={question.knownOn} onChange={question.setKnownOn} hasReturned={hasReturned} />
        </div>
      )}
      {question.knownOn !== null && (
        <KnownThen
          knownOn={question.knownOn}
          status={answer.status}
          statusNow={statusNow}
          onReturn={() => setHasReturned(true)}
        />
      )}
    </>
  );
}
