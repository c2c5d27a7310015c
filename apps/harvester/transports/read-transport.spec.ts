import { describe, expect, it } from '@jest/globals';
import { readTransport } from './read-transport.js';
import { TransportError } from './transport.js';

function fault(value: unknown): TransportError {
  try {
    readTransport(value);
  } catch (error) {
    if (error instanceof TransportError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('readTransport', () => {
  it.each([
    { type: 'file', path: 'courses.json' },
    { type: 'file', paths: { institutions: 'a.csv', reports: 'b.csv' }, unpack: 'gzip' },
    { type: 'http', url: 'https://example.org/all.zip', unpack: 'zip' },
    { type: 'http-pages', url: 'https://example.org/ooapi/v5', pageLimit: 50, concurrency: 4 },
    { type: 'http-pages', url: 'https://example.org/', origins: ['https://cdn.example.org'] },
  ])('accepts %j', (value) => {
    expect(readTransport(value)).toEqual(value);
  });

  it.each([
    [{ type: 'ftp' }, 'transport.type: "ftp" is none of file, http, http-pages.'],
    [{ type: 'file' }, 'transport: needs either path (one file) or paths (one for each resource).'],
    [{ type: 'file', path: 'a', paths: { x: 'b' } }, 'needs either path'],
    [
      { type: 'http', url: 'ftp://example.org' },
      'transport.url: "ftp://example.org" is no http or https address.',
    ],
    [{ type: 'http', url: 'https://x.org/', unpack: 'rar' }, 'transport.unpack: "rar" cannot be used'],
    [{ type: 'http-pages', url: 'https://x.org/', pageLimit: 0 }, 'transport.pageLimit: 0 cannot be used'],
    [
      { type: 'http-pages', url: 'https://x.org/', origins: ['https://y.org/z'] },
      'transport.origins.0: "https://y.org/z"',
    ],
    [{ type: 'file', path: 'a', pth: 'b' }, 'transport: pth is not known there.'],
    [undefined, 'transport: nothing'],
  ])('refuses %j and says why', (value, sentence) => {
    expect(fault(value)).toMatchObject({
      code: 'wrong-transport',
      message: expect.stringContaining(sentence),
    });
  });

  it('says that a type is still to come', () => {
    expect(fault({ type: 'oai-pmh', url: 'https://example.org/oai' })).toMatchObject({
      code: 'not-available',
      message: 'transport.type: oai-pmh is not available yet.',
    });
    expect(fault({ type: 'sitemap' }).code).toBe('not-available');
  });

  it('shows no password', () => {
    expect(fault({ type: 'http', url: 'htp://me:secret@example.org' }).message).not.toContain('secret');
  });
});
