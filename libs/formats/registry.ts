import { amsXml } from './ams-xml/index.js';
import { credentialCommons } from './credential-commons/index.js';
import { deqarApi } from './deqar-api/index.js';
import { deqarCsv } from './deqar-csv/index.js';
import { deqarSubmission } from './deqar-submission/index.js';
import { elmXml } from './elm-xml/index.js';
import type { Format } from './format.js';
import { ooapi5 } from './ooapi-5/index.js';
import { registerCsv } from './register-csv/index.js';

/** Every format that Trellis reads, by the name that a source gives in `format:`. A new one is one line here. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(
  [deqarCsv, deqarApi, deqarSubmission, registerCsv, elmXml, amsXml, credentialCommons, ooapi5].map(
    (format) => [format.id, format],
  ),
);

/** The format of that name; null where there is none (yet). */
export function formatOf(id: string): Format | null {
  return FORMATS.get(id) ?? null;
}
