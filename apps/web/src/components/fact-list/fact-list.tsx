import type { ReactNode } from 'react';
import './fact-list.css';

export interface FactRow {
  readonly key: string;
  readonly name: string;
  /** Null: no source states it. */
  readonly value: ReactNode;
  /** Marks of those who say so, and what others say instead. */
  readonly marks?: ReactNode;
}

/** Names and values; what no source states is said, since that is information too. */
export function FactList({
  rows,
  notStated,
}: {
  readonly rows: readonly FactRow[];
  readonly notStated: string;
}) {
  return (
    <dl className="facts">
      {rows.map(({ key, name, value, marks }) => (
        <div key={key} className="fact">
          <dt>{name}</dt>
          <dd>
            {value ?? <span className="muted">{notStated}</span>}
            {marks}
          </dd>
        </div>
      ))}
    </dl>
  );
}
