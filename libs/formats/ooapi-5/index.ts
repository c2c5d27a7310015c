import type { Format } from '../format.js';
import { ENTRY } from './links.js';
import { map } from './map.js';
import { parse } from './parse.js';

/**
 * Open Onderwijs API, version 5 (OOAPI v5, branch `release/5.0` of open-education-api/specification). A record is a
 * course or a program, with the keys `course/UUID` and `program/UUID`; its offerings are runs of it. Education
 * specifications, components, persons and timeline overrides are not read.
 */
export const ooapi5: Format = {
  id: 'ooapi-5',
  version: 1,
  resources: ['organizations', 'programs', 'courses', 'offerings'],
  sameKey: 'repeat',
  entry: ENTRY,
  parse,
  map,
};
