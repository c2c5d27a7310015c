import { FORMATS } from '#formats';
import type { Part, SourceContext } from '#formats/format.js';
import { sampleDocument, type SampleRecord } from './sample.js';

/** The catalogue's eight headings as ISCED-F: the same subjects, told by their English names. */
const FIELDS: Readonly<Record<string, string>> = {
  'IT ja andmed': '06',
  haridus: '011',
  'majandus ja juhtimine': '04',
  'disain ja loovus': '021',
  terviseteadus: '091',
  'tehnika ja tootmine': '07',
  ehitus: '073',
};

const SOURCE: SourceContext = {
  slug: 'estonian-catalogue',
  role: 'aggregator',
  country: 'EE',
  declaresMicroCredentials: true,
  provider: null,
  mapping: {},
};

/**
 * The Estonian micro-credentials, each once: the catalogue repeats listings, and one page carries several credentials,
 * which are told apart by their names.
 */
export async function* estonianRecords(): AsyncGenerator<SampleRecord> {
  const format = FORMATS.get('credential-commons');
  if (!format) throw new Error('No format credential-commons');
  const names = new Map<string, string[]>();
  const document = sampleDocument('mikrokvalifikatsioon-ee/catalog.jsonld');
  for await (const part of format.parse(document, SOURCE)) {
    if (part.type !== 'part' || part.record === null) continue;
    const { draft } = format.map(assembled(part, part.record), SOURCE);
    if (draft?.type !== 'micro-credential') continue;
    const title = draft.titles[0]?.value ?? '';
    const known = names.get(part.record) ?? [];
    if (known.includes(title)) continue;
    names.set(part.record, [...known, title]);
    const field = FIELDS[draft.subjects[0]?.value ?? ''];
    yield {
      key: `ee:${part.record}${known.length === 0 ? '' : `#${known.length + 1}`}`,
      draft: { ...draft, fields: field === undefined ? [] : [field] },
    };
  }
}

function assembled(part: Part, key: string) {
  const listing = { kind: part.kind, key: part.key, body: part.body, position: part.position };
  return { key, listings: [listing], pieces: [], shared: new Map() };
}
