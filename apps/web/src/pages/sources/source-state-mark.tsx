import { CircleCheck, CircleDashed, CirclePause, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SourceLineFragment } from '../../generated/graphql.js';
import { sourceState } from './source-words.js';
import './state-mark.css';

const sign = { size: 16, strokeWidth: 2.25, 'aria-hidden': true } as const;
const SIGNS = {
  fresh: <CircleCheck {...sign} />,
  stale: <TriangleAlert {...sign} />,
  never: <CircleDashed {...sign} />,
  off: <CirclePause {...sign} />,
  waiting: <CirclePause {...sign} />,
} as const;
const TONES = { fresh: 'good', stale: 'warn', never: 'quiet', off: 'quiet', waiting: 'quiet' } as const;

/** How a source stands, by colour, sign and word. */
export function SourceStateMark({ source }: { readonly source: SourceLineFragment }) {
  const { t } = useTranslation();
  const state = sourceState(source);
  return (
    <span className={`state state--${TONES[state]}`}>
      {SIGNS[state]}
      {t(`source.state.${state}`)}
    </span>
  );
}
