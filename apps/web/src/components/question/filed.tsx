import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import './question.css';

interface Props {
  /** Of the page, without what is asked. */
  readonly path: string;
  readonly answer: { readonly on: string; readonly knownAt: string };
}

/** At the end of a printed page: when it was answered, and the address at which the answer stays the same for ever. */
export function Filed({ path, answer: { on, knownAt } }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const asked = new URLSearchParams({ on, knownOn: knownAt }).toString();
  return (
    <p className="print-only filed">
      {t('quality.filed', {
        moment: format.zonedMoment(knownAt),
        address: `${location.origin}${path}?${asked}`,
      })}
    </p>
  );
}
