import { Check as CheckSign } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import './check-list.css';

interface Props {
  /** In a group: the value that it stands for. */
  readonly value?: string;
  readonly isSelected?: boolean;
  readonly onChange?: (isSelected: boolean) => void;
  /** How far it is a part of those above it. */
  readonly depth?: number;
  readonly children: ReactNode;
}

/** One question of yes or do not care. */
export function Check({ depth = 0, children, ...checkbox }: Props) {
  return (
    <CheckboxField {...checkbox}>
      <CheckboxButton className={`check check--${depth}`}>
        <span className="check__box" aria-hidden="true">
          <CheckSign size={14} strokeWidth={3} />
        </span>
        {children}
      </CheckboxButton>
    </CheckboxField>
  );
}
