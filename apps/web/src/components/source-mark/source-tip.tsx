import type { RefObject } from 'react';
import { Tooltip, TooltipTriggerStateContext } from 'react-aria-components/Tooltip';
import { useFormat } from '../../i18n/use-format.js';
import type { SourceName } from './use-source-names.js';
import type { Tip } from './use-tip.js';

interface Props {
  readonly mark: RefObject<HTMLButtonElement | null>;
  readonly source: SourceName;
  readonly harvestedAt: string | undefined;
  readonly tip: Tip;
}

/** Title and day of a source beside its mark; who hears the page has the title in the mark's name. */
export function SourceTip({ mark, source, harvestedAt, tip }: Props) {
  const format = useFormat();
  const day = harvestedAt === undefined ? null : format.momentDay(harvestedAt);
  return (
    <TooltipTriggerStateContext
      value={{ isOpen: true, open: tip.show, close: tip.hideSoon, shouldSkipAnimation: true }}
    >
      <Tooltip className="mark-tip" triggerRef={mark} offset={6}>
        {[source.title, day].filter(Boolean).join(' · ')}
      </Tooltip>
    </TooltipTriggerStateContext>
  );
}
