import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../i18n/use-format.js';
import type { SourceName } from './use-source-names.js';
import './source-mark.css';

interface Props {
  readonly source: SourceName;
  /** What it is the source of, for those who hear the page: "Workload". */
  readonly of: string;
  readonly harvestedAt?: string | undefined;
  /** The value as the source gave it. */
  readonly value?: string | undefined;
  readonly recordKey?: string | undefined;
  /** The original. */
  readonly url?: string | null | undefined;
}

/** Above this a value would cover the page that it explains. */
const LONGEST_VALUE = 400;

/** The mark of the source of a fact: by pointer or focus its title and day, by touch or Enter all that is known. */
export function SourceMark({ source, of, harvestedAt, value, recordKey, url }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const day = harvestedAt === undefined ? null : format.momentDay(harvestedAt);
  return (
    <DialogTrigger>
      <TooltipTrigger delay={300}>
        <Button className="mark" aria-label={t('mark.label', { source: source.title, of })}>
          {source.mark}
        </Button>
        <Tooltip className="mark-tip" offset={6}>
          {[source.title, day].filter(Boolean).join(' · ')}
        </Tooltip>
      </TooltipTrigger>
      <Popover className="mark-card" offset={6} containerPadding={16}>
        <Dialog>
          <Heading slot="title" level={2}>
            {source.title}
          </Heading>
          {day !== null && <p className="muted">{t('mark.taken', { day })}</p>}
          {value && (
            <p className="mark-card__value">
              {t('mark.value', { of })}
              <q>{value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value}</q>
            </p>
          )}
          {recordKey !== undefined && <p className="muted">{t('mark.record', { key: recordKey })}</p>}
          <p className="mark-card__links">
            {url && <a href={url}>{t('mark.original')}</a>}
            <Link to={`/sources/${source.slug}`}>{t('mark.aboutSource')}</Link>
          </p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
