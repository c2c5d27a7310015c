import { Check } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EvidencePartsFragment } from '../../generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import type { Column } from '../data-table/data-table.js';
import { DataTable } from '../data-table/data-table.js';
import { EvidenceOrigin } from './evidence-origin.js';
import { EvidenceWhat } from './evidence-what.js';
import { registrationText, spanText, standingText } from './evidence-words.js';
import './evidence-table.css';

type Piece = EvidencePartsFragment;

/** Everything that could speak for a day, and what each piece is worth on it. */
export function EvidenceTable({
  label,
  evidence,
  isKnownThen = false,
}: {
  readonly label: string;
  readonly evidence: readonly Piece[];
  /** Asked as known at a time before now. */
  readonly isKnownThen?: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<Piece>[] = [
    { key: 'counts', head: t('evidence.head.counts'), cell: (piece) => <Standing piece={piece} /> },
    { key: 'what', head: t('evidence.head.what'), cell: (piece) => <EvidenceWhat piece={piece} /> },
    { key: 'agency', head: t('evidence.head.agency'), cell: (piece) => <Agency piece={piece} /> },
    { key: 'span', head: t('evidence.head.span'), cell: (piece) => spanText(piece, t, format) },
    { key: 'source', head: t('evidence.head.source'), cell: (piece) => <EvidenceOrigin piece={piece} /> },
  ];
  if (evidence.length === 0)
    return <p className="muted">{t(isKnownThen ? 'evidence.noneThen' : 'evidence.none')}</p>;
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={evidence}
      rowKey={(piece, index) => piece.decision?.id ?? piece.registerEntry?.id ?? String(index)}
      rowClass={(piece) => (piece.counts || piece.decides ? undefined : 'is-quiet')}
    />
  );
}

function Standing({ piece }: { readonly piece: Piece }) {
  const { t } = useTranslation();
  const text = standingText(piece, t);
  if (!piece.decides) return <span>{text}</span>;
  return (
    <strong className="evidence__decides">
      <Check size={16} strokeWidth={3} aria-hidden /> {text}
    </strong>
  );
}

function Agency({ piece }: { readonly piece: Piece }) {
  const { t } = useTranslation();
  const agency = piece.decision?.agency;
  const contributing = piece.decision?.contributingAgencies ?? [];
  if (!agency) return '–';
  const eqar = registrationText(agency.registrations, t);
  return (
    <div>
      <Link to={`/agencies/${agency.id}`}>{agency.name}</Link>
      {eqar !== null && <div className="muted small">{eqar}</div>}
      {contributing.length > 0 && (
        <div className="small">
          {t('evidence.contributing')}{' '}
          {contributing.map(({ id, name }, index) => (
            <Fragment key={id}>
              {index > 0 && ', '}
              <Link to={`/agencies/${id}`}>{name}</Link>
            </Fragment>
          ))}
        </div>
      )}
    </div>
  );
}
