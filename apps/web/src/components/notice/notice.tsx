import type { ReactNode } from 'react';
import './notice.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** An alert is read out at once. */
  readonly role?: 'alert' | 'status';
}

/** Something that stands in place of what was asked for, and what can be done about it. */
export function Notice({ title, children, role }: Props) {
  return (
    <section className="notice" role={role}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
