import { CircleX, Info, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../generated/graphql.js';

const sign = { size: 16, strokeWidth: 2.25, 'aria-hidden': true } as const;
const SIGNS = {
  ERROR: <CircleX {...sign} />,
  WARNING: <TriangleAlert {...sign} />,
  INFO: <Info {...sign} />,
} as const;
const TONES = { ERROR: 'bad', WARNING: 'warn', INFO: 'quiet' } as const;

/** How bad an issue is, by colour, sign and word. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { t } = useTranslation();
  return (
    <span className={`state state--${TONES[severity]}`}>
      {SIGNS[severity]}
      {t(`severity.${severity}`)}
    </span>
  );
}
