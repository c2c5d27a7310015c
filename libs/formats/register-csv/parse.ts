/** Rows of the three files to parts; a row of a provider is also shared with those that refer to it. */
import {
  UnreadableDocument,
  type Parsed,
  type Part,
  type SourceContext,
  type SourceDocument,
} from '../format.js';
import { cell, isShifted } from '../reading/csv-record.js';
import { parseTable } from '../reading/csv-table.js';
import { headingsOf, separatorOf, TABLES } from './mapping.js';
import { providerKey, REFERENCE_FIELDS } from './references.js';
import { relatedTo } from './relations.js';
import { RESOURCES, type Resource } from './template.js';

/** @throws UnreadableDocument as `readCsv`, and wrong-format for a file that is none of the three */
export async function* parse(document: SourceDocument, source: SourceContext): AsyncGenerator<Parsed> {
  const resource = resourceOf(document.resource);
  const separator = separatorOf(source.mapping);
  for await (const item of parseTable(document, TABLES[resource], headingsOf(resource, source.mapping))) {
    if (item.type === 'issue') {
      yield item;
      continue;
    }
    const refs = referencesOf(item, resource, separator).map(providerKey);
    yield { ...item, refs };
    if (resource === 'providers' && !isShifted(item)) yield sharedPart(item);
  }
}

/** A source with one path alone gives the providers. */
function resourceOf(name: string): Resource {
  const resource = name === '' ? RESOURCES[0] : RESOURCES.find((known) => known === name);
  if (resource) return resource;
  throw new UnreadableDocument('wrong-format', `register-csv reads ${RESOURCES.join(', ')}, not “${name}”`);
}

function referencesOf(part: Part, resource: Resource, separator: string): readonly string[] {
  switch (resource) {
    case 'providers':
      return [...new Set(relatedTo(cell(part, 'relations'), separator))];
    case 'entries':
    case 'decisions': {
      const id = cell(part, 'provider_id');
      return id === null ? [] : [id];
    }
  }
}

function sharedPart(part: Part): Part {
  const stated = REFERENCE_FIELDS.flatMap((field) => {
    const value = cell(part, field);
    return value === null ? [] : [[field, value] as const];
  });
  return {
    type: 'part',
    role: 'shared',
    kind: part.kind,
    key: providerKey(cell(part, 'provider_id') ?? ''),
    record: null,
    refs: [],
    body: Object.fromEntries(stated),
    position: part.position,
  };
}
