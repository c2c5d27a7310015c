import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSource } from '../apps/harvester/sources/read-source.js';

const FOLDER = path.resolve('sources');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

it('knows at least eight real sources', () => {
  expect(files.length).toBeGreaterThanOrEqual(8);
});

describe.each(files)('sources/%s', (name) => {
  const file = path.join(FOLDER, name);
  const text = readFileSync(file, 'utf8');
  const source = readSource(text, file);

  it('is valid, bears the name of its slug, and is not harvested until somebody enables it', () => {
    expect(source.slug).toBe(path.basename(name, '.yaml'));
    expect(source.enabled).toBe(false);
  });

  it('says in a comment where address and licence are known from, or that they are not', () => {
    expect(text).toMatch(/^# Address/m);
    expect(text).toMatch(/^# (?:Licence|Address, licence)/m);
  });

  it('names no private or invented address', () => {
    expect(text).not.toMatch(/\.example\b|localhost|127\.0\.0\.1|:\/\/[^/\s]*@/);
  });
});
