import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf } from '../../test/support/search-subject.js';
import { readCursor, writeCursor } from './cursor.js';
import type { CursorScope } from './cursor.js';

const scope: CursorScope = {
  engine: 'one',
  sort: 'NEWEST',
  query: { text: 'x', filter: {}, language: null },
};

describe('cursors', () => {
  it('come back exactly, not stated and smallest numbers included', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.nat(), (key, n) => {
        const position = { key: key === 0 ? 0 : key, id: idOf(n) };
        expect(readCursor(scope, writeCursor(scope, position))).toEqual(position);
      }),
    );
  });

  it.each([
    ['engine', { ...scope, engine: 'two' }],
    ['sort', { ...scope, sort: 'ECTS_ASC' as const }],
    ['text', { ...scope, query: { ...scope.query, text: 'y' } }],
    ['language', { ...scope, query: { ...scope.query, language: 'et' } }],
    ['filter', { ...scope, query: { ...scope.query, filter: { free: false } } }],
  ])('do not serve another %s', (_what, other) => {
    expect(() => readCursor(other, writeCursor(scope, { key: 1, id: idOf(1) }))).toThrow(/does not belong/);
  });

  it.each([
    ['what is so anyway', { includeWithdrawn: false }],
    ['a filter by nothing', { country: [] }],
  ])('serve the same search with %s said', (_what, filter) => {
    const position = { key: 1, id: idOf(1) };
    const said = { ...scope, query: { ...scope.query, filter } };
    expect(readCursor(said, writeCursor(scope, position))).toEqual(position);
  });

  it('are refused when any character is changed', () => {
    const cursor = writeCursor(scope, { key: 12.5, id: idOf(7) });
    const content = Buffer.from(cursor, 'base64url');
    for (let at = 0; at < content.length; at += 1) {
      const changed = Buffer.from(content);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => readCursor(scope, changed.toString('base64url'))).toThrow(/does not belong/);
    }
  });
});
