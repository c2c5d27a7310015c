import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import type { Column } from '../data-table/data-table.js';
import { DataTable } from '../data-table/data-table.js';
import { EvidenceOrigin } from '../evidence-table/evidence-origin.js';
import { spanText } from '../evidence-table/evidence-words.js';
import { EvidenceWhat } from '../evidence-table/evidence-what.js';
import { SourceMark } from '../source-mark/source-mark.js';
import { useSourceNames } from '../source-mark/use-source-names.js';
import { datedRelations, keyOf, LANES, type Piece, type Relation } from './items.js';
import { countsText, daysText } from './time-line-words.js';

interface Props {
  readonly label: string;
  readonly pieces: readonly Piece[];
  readonly relations: readonly Relation[];
}

type Row = { readonly piece: Piece } | { readonly relation: Relation };

/** What the drawing shows, for those who read rather than look. */
export function TimeLineTable({ label, pieces, relations }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<Row>[] = [
    {
      key: 'level',
      head: t('timeLine.head.level'),
      cell: (row) => t(`timeLine.lane.${'piece' in row ? row.piece.level : 'RELATION'}`),
    },
    {
      key: 'what',
      head: t('evidence.head.what'),
      cell: (row) =>
        'piece' in row ? (
          <EvidenceWhat piece={row.piece} />
        ) : (
          `${row.relation.relation} ${row.relation.otherName}`
        ),
    },
    {
      key: 'span',
      head: t('evidence.head.span'),
      cell: (row) => ('piece' in row ? spanText(row.piece, t, format) : daysText(row.relation, t, format)),
    },
    {
      key: 'counts',
      head: t('timeLine.head.counts'),
      cell: (row) => ('piece' in row ? countsText(row.piece, t, format) : '–'),
    },
    { key: 'source', head: t('evidence.head.source'), cell: (row) => <Origin row={row} /> },
  ];
  const rows: readonly Row[] = [
    ...LANES.flatMap((lane) => pieces.filter(({ level }) => level === lane)).map((piece) => ({ piece })),
    ...datedRelations(relations).map(({ relation }) => ({ relation })),
  ];
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={rows}
      rowKey={(row, index) => ('piece' in row ? keyOf(row.piece) : `relation ${index}`)}
      rowClass={(row) => ('piece' in row && row.piece.counts.length === 0 ? 'is-quiet' : undefined)}
    />
  );
}

function Origin({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  const nameOf = useSourceNames();
  if ('piece' in row) return <EvidenceOrigin piece={row.piece} />;
  return (
    <span className="evidence__origin">
      <SourceMark source={nameOf(row.relation.source)} of={t('provider.relation')} />
    </span>
  );
}
