import { Controller, Get, Query } from '@nestjs/common';
import { type ChangePlace, changesAfter, isUuid } from '#store';
import { apiError } from '../request/errors.js';
import { Platform } from '../request/platform.js';

const PAGE = { usual: 100, most: 1_000 };
const START: ChangePlace = { seq: '0', provider: '00000000-0000-0000-0000-000000000000' };

/** Every change of a provider's status or facts, in order: for programs that keep a copy of what we answer. */
@Controller('api/v1/changes')
export class ChangesController {
  constructor(private readonly platform: Platform) {}

  /** `next` goes on from there, also where nothing has changed yet. */
  @Get()
  async changes(@Query('after') after?: string, @Query('limit') limit?: string) {
    const found = await changesAfter(this.platform.database, readPlace(after), readLimit(limit));
    return {
      changes: found.changes.map(({ place, status, ...change }) => ({
        cursor: writePlace(place),
        ...change,
        statusBefore: status?.before ?? null,
        statusAfter: status?.after ?? null,
      })),
      next: writePlace(found.next),
    };
  }
}

const writePlace = ({ seq, provider }: ChangePlace): string => `${seq}.${provider}`;

function readPlace(after: string | undefined): ChangePlace {
  if (after === undefined || after === '') return START;
  const [, seq = '', provider = ''] = /^(\d{1,18})\.(.+)$/.exec(after) ?? [];
  if (isUuid(provider)) return { seq, provider };
  throw apiError(
    'BAD_CURSOR',
    `after: ${JSON.stringify(after)} is not a cursor of this list: give the "next" of the page before, or nothing.`,
  );
}

function readLimit(limit: string | undefined): number {
  if (limit === undefined) return PAGE.usual;
  const wanted = /^\d{1,6}$/.test(limit) ? Number(limit) : 0;
  if (wanted >= 1 && wanted <= PAGE.most) return wanted;
  throw apiError(
    'BAD_USER_INPUT',
    `limit: ${JSON.stringify(limit)} is not a whole number from 1 to ${PAGE.most}.`,
  );
}
