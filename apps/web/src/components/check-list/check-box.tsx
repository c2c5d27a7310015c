import { Check } from 'lucide-react';

/** The box of a checkbox; it is drawn, the checkbox itself is React Aria's. */
export function CheckBox() {
  return (
    <span className="check__box" aria-hidden="true">
      <Check size={14} strokeWidth={3} />
    </span>
  );
}
