import { Controller, Get, Query } from '@nestjs/common';
import { type ChangePlace, changesAfter, isUuid } from '#store';
import { apiError } from '../request/errors.js';
import { Platform } from '../request/platform.js';
import { readBy } from '../request/read-by.js';
import { CHANGES_QUERY, PAGE } from './register-schemas.js';

const START: ChangePlace = { seq: '0', provider: '00000000-0000-0000-0000-000000000000' };

/** Every change of a provider's status or facts, in order: for programs that keep a copy of what we answer. */
@Controller('api/v1/changes')
export class ChangesController {
  constructor(private readonly platform: Platform) {}

  /** `next` goes on from there, also where nothing has changed yet. */
  @Get()
  async changes(@Query() query: unknown) {
    const { after, limit } = readBy(CHANGES_QUERY, query, 'the query');
    const most = Number(limit ?? PAGE.usual);
    const found = await changesAfter(this.platform.database, readPlace(after), most);
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
