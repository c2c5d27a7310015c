import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import './chips.css';

export interface ChipItem {
  readonly key: string;
  readonly label: string;
  readonly onRemove: () => void;
}

/** What is applied, each of which can be taken away; all of it at once from the second on. */
export function Chips({
  items,
  onClear,
}: {
  readonly items: readonly ChipItem[];
  readonly onClear: () => void;
}) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <ul className="chips" aria-label={t('chips.label')}>
      {items.map(({ key, label, onRemove }) => (
        <li key={key}>
          <Button className="chip" onPress={onRemove} aria-label={t('chips.remove', { label })}>
            {label}
            <X size={14} strokeWidth={2.5} aria-hidden />
          </Button>
        </li>
      ))}
      {items.length > 1 && (
        <li>
          <Button className="link-button text chips__clear" onPress={onClear}>
            {t('chips.clear')}
          </Button>
        </li>
      )}
    </ul>
  );
}
