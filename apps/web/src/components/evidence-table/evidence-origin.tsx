import { useTranslation } from 'react-i18next';
import { SourceMark } from '../source-mark/source-mark.js';
import { useSourceNames } from '../source-mark/use-source-names.js';
import { type Stated, whatText } from './evidence-words.js';
import './evidence-table.css';

/** Where a piece is published, and who tells it. */
export function EvidenceOrigin({ piece }: { readonly piece: Stated }) {
  const { t } = useTranslation();
  const nameOf = useSourceNames();
  const url = piece.decision?.reportUrl ?? piece.registerEntry?.url ?? piece.url;
  const what = whatText(piece, t);
  return (
    <span className="evidence__origin">
      {url && (
        <a
          href={url}
          aria-label={piece.decision ? t('evidence.reportOf', { what }) : t('evidence.entryOf', { what })}
        >
          {piece.decision ? t('evidence.report') : t('evidence.entry')}
        </a>
      )}
      <SourceMark
        source={nameOf(piece.source)}
        of={what}
        recordKey={piece.decision?.recordKey ?? piece.registerEntry?.recordKey}
        url={url}
      />
    </span>
  );
}
