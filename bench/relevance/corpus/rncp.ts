import { EMPTY_MICRO_CREDENTIAL } from '#domain';
import { readCsv, type CsvColumns } from '#formats/reading/csv.js';
import { localised } from '#formats/reading/text.js';
import { sampleDocument, type SampleRecord } from './sample.js';

const COLUMNS: CsvColumns<'number' | 'title' | 'active' | 'kind' | 'short'> = {
  headings: {
    number: ['Numero_Fiche'],
    title: ['Intitule'],
    active: ['Actif'],
    kind: ['Abrege_Intitule'],
    short: ['Abrege_Code'],
  },
  required: ['number', 'title', 'active'],
};

/** Titles of the French register that are still offered, with the kind of certification. */
export async function* rncpRecords(): AsyncGenerator<SampleRecord> {
  const seen = new Set<string>();
  const document = sampleDocument('rncp/rncp_info.v1.4.cp1252-cr-mdy.csv', 'windows-1252');
  for await (const row of readCsv(document, COLUMNS)) {
    if (row.type !== 'row') continue;
    const { number, title, active, kind, short } = row.cells;
    if (number === undefined || active !== 'ACTIVE' || seen.has(number)) continue;
    seen.add(number);
    yield {
      key: `rncp:${number}`,
      draft: {
        ...EMPTY_MICRO_CREDENTIAL,
        titles: localised(title, 'fr'),
        descriptions: localised([kind, short].filter((text) => text !== undefined).join(' – '), 'fr'),
        languages: ['fr'],
      },
    };
  }
}
