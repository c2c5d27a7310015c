import { Check } from './check.js';

interface Props {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** A filter with one value. */
export function SingleCheck({ label, isSelected, onChange }: Props) {
  return (
    <Check isSelected={isSelected} onChange={onChange}>
      <span className="check__label">{label}</span>
    </Check>
  );
}
