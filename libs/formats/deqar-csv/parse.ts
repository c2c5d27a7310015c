/** Rows of the three files to parts: institution a row per location, report a row per report, institution, programme. */
import { UnreadableDocument, type Parsed, type SourceContext, type SourceDocument } from '../format.js';
import { parseTable } from '../reading/csv-table.js';
import { RESOURCES, type Resource } from './columns.js';
import { readMapping, tableOf } from './mapping.js';

/** @throws UnreadableDocument as `readCsv`, and wrong-format for a file that is none of the three */
export async function* parse(document: SourceDocument, source: SourceContext): AsyncGenerator<Parsed> {
  const resource = resourceOf(document.resource);
  const mapping = readMapping(source.mapping);
  yield* parseTable(document, tableOf(resource, mapping), mapping.headings[resource]);
}

/** A source with one path alone gives the institutions. */
function resourceOf(name: string): Resource {
  const resource = name === '' ? RESOURCES[0] : RESOURCES.find((known) => known === name);
  if (resource) return resource;
  throw new UnreadableDocument('wrong-format', `deqar-csv reads ${RESOURCES.join(', ')}, not “${name}”`);
}
