import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import './words.js';
import '../sources/state-mark.css';

const sign = { size: 16, strokeWidth: 2.25, 'aria-hidden': true } as const;

/** Whether an agency was registered on a day, by colour, sign and word; null: not known, and never worse than that. */
export function RegistrationMark({ registered }: { readonly registered: boolean | null }) {
  const { t } = useTranslation();
  if (registered === null)
    return (
      <span className="state state--quiet">
        <CircleHelp {...sign} />
        {t('agency.notKnown')}
      </span>
    );
  return (
    <span className={`state state--${registered ? 'good' : 'warn'}`}>
      {registered ? <CircleCheck {...sign} /> : <CircleX {...sign} />}
      {registered ? t('agency.registered') : t('agency.notRegistered')}
    </span>
  );
}
