import type { ReactNode } from 'react';
import './panel.css';

interface Props {
  /** Read out as the region's name. */
  readonly label: string;
  readonly children: ReactNode;
  /** The answer in it is of the question before. */
  readonly isOld?: boolean;
}

/** The tinted ground of a page's answer; nothing else is tinted. */
export function Panel({ label, children, isOld = false }: Props) {
  return (
    <section className="panel" aria-label={label} aria-busy={isOld}>
      {children}
    </section>
  );
}
