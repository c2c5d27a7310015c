import { useTranslation } from 'react-i18next';
import { StatusSign } from '../status-badge/status-sign.js';
import type { Piece } from './items.js';
import { type Kind, kindOf, statusOf } from './time-line-words.js';

const KINDS: readonly Kind[] = ['positive', 'conditional', 'negative', 'review', 'listed'];

/** What the colours, signs and outlines of this drawing mean; only those that it has. */
export function Legend({ pieces }: { readonly pieces: readonly Piece[] }) {
  const { t } = useTranslation();
  const kinds = new Map<Kind, Piece>(
    pieces.filter(({ counts }) => counts.length > 0).map((piece) => [kindOf(piece), piece]),
  );
  const hasAssumed = pieces.some(({ endDateAssumed, counts }) => endDateAssumed && counts.length > 0);
  const hasQuiet = pieces.some(
    ({ counts, validFrom, validTo }) =>
      counts.length === 0 || counts[0]?.from !== validFrom || counts.at(-1)?.to !== validTo,
  );
  return (
    <ul className="time-line__legend">
      {KINDS.flatMap((kind) => kinds.get(kind) ?? []).map((piece) => (
        <li key={kindOf(piece)} className={`bar--${kindOf(piece)}`}>
          <span className="legend__sign">
            <StatusSign status={statusOf(piece)} />
          </span>
          {t(`timeLine.kind.${kindOf(piece)}`)}
        </li>
      ))}
      {hasAssumed && (
        <li>
          <span className="legend__box legend__box--assumed" />
          {t('timeLine.endAssumed')}
        </li>
      )}
      {hasQuiet && (
        <li>
          <span className="legend__box" />
          {t('timeLine.quiet')}
        </li>
      )}
    </ul>
  );
}
