import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckBox } from './check-box.js';
import './check-list.css';

interface Props {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** One question of yes or do not care. */
export function SingleCheck({ label, isSelected, onChange }: Props) {
  return (
    <Checkbox className="check" isSelected={isSelected} onChange={onChange}>
      <CheckBox />
      <span className="check__label">{label}</span>
    </Checkbox>
  );
}
