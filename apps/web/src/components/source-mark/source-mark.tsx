import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { SourceName } from './use-source-names.js';
import { useTip } from './use-tip.js';
import './source-mark.css';

// Positions, focus and dismissal weigh more than the rest of the page: they come when a mark is first looked at.
const SourceCard = lazy(() => import('./source-card.js').then((module) => ({ default: module.SourceCard })));
const SourceTip = lazy(() => import('./source-tip.js').then((module) => ({ default: module.SourceTip })));

export interface SourceMarkProps {
  readonly source: SourceName;
  /** What it is the source of, for those who hear the page: "Workload". */
  readonly of: string;
  readonly harvestedAt?: string | undefined;
  /** The value as the source gave it. */
  readonly value?: string | undefined;
  readonly recordKey?: string | undefined;
  /** The original. */
  readonly url?: string | null | undefined;
}

/** The mark of the source of a fact: by pointer or focus its title and day, by touch or Enter all that is known. */
export function SourceMark(props: SourceMarkProps) {
  const { source, of } = props;
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const tip = useTip();
  const mark = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={mark}
        className="mark"
        aria-label={t('mark.label', { mark: source.mark, source: source.title, of })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => {
          tip.hide();
          setIsOpen(true);
        }}
        onHoverStart={tip.show}
        onHoverEnd={tip.hideSoon}
        onFocus={({ target }) => {
          if (target.matches(':focus-visible')) tip.show();
        }}
        onBlur={tip.hide}
        onKeyDown={(event) => {
          if (event.key === 'Escape') tip.hide();
          else event.continuePropagation();
        }}
      >
        {source.mark}
      </Button>
      {tip.isShown && !isOpen && (
        <Suspense>
          <SourceTip mark={mark} tip={tip} source={source} harvestedAt={props.harvestedAt} />
        </Suspense>
      )}
      {isOpen && (
        <Suspense>
          <SourceCard {...props} mark={mark} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
