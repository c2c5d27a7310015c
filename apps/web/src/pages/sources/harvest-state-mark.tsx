import { CircleCheck, CircleDashed, CircleX, Hand, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HarvestState } from '../../generated/graphql.js';
import './state-mark.css';

const sign = { size: 16, strokeWidth: 2.25, 'aria-hidden': true } as const;
const MARKS: Readonly<
  Record<HarvestState, readonly [tone: 'good' | 'warn' | 'bad' | 'quiet', sign: ReactNode]>
> = {
  SUCCEEDED: ['good', <CircleCheck key="sign" {...sign} />],
  SUCCEEDED_WITH_ISSUES: ['warn', <TriangleAlert key="sign" {...sign} />],
  HELD: ['warn', <Hand key="sign" {...sign} />],
  FAILED: ['bad', <CircleX key="sign" {...sign} />],
  QUEUED: ['quiet', <CircleDashed key="sign" {...sign} />],
  RUNNING: ['quiet', <LoaderCircle key="sign" {...sign} />],
  CANCELLED: ['quiet', <CircleX key="sign" {...sign} />],
  DISCARDED: ['quiet', <CircleX key="sign" {...sign} />],
};

/** How a harvest went, by colour, sign and word. */
export function HarvestStateMark({ state }: { readonly state: HarvestState }) {
  const { t } = useTranslation();
  const [tone, icon] = MARKS[state];
  return (
    <span className={`state state--${tone}`}>
      {icon}
      {t(`harvestState.${state}`)}
    </span>
  );
}
