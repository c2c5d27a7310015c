import type { SearchDocument } from '#search';
import type { Catalogue, GeneratedRecord } from './catalogue.js';

/** What the engine holds of a generated record. */
function generatedDocument(record: GeneratedRecord): SearchDocument {
  const { draft, provider } = record;
  return {
    id: record.id,
    texts: [
      ...draft.titles.map((text) => ({ weight: 'A', text }) as const),
      ...draft.learningOutcomes.flatMap(({ texts }) => texts.map((text) => ({ weight: 'B', text }) as const)),
      ...provider.reference.names.map((text) => ({ weight: 'C', text }) as const),
      ...draft.descriptions.map((text) => ({ weight: 'D', text }) as const),
    ],
    skills: [],
    quality: provider.quality,
    eqfLevel: draft.eqfLevel?.value ?? null,
    cycle: null,
    ects: draft.ects,
    country: provider.reference.country,
    languages: draft.languages,
    fields: draft.fields,
    participation: draft.participation,
    stackKind: draft.stackKind,
    providers: [provider.id],
    awarders: [provider.id],
    sources: [record.source],
    declared: draft.declaredByRecord ? 'BY_RECORD' : 'UNDECLARED',
    withdrawnOn: draft.withdrawnOn,
    offerings: draft.offerings,
    firstSeenAt: record.firstSeenAt,
    qualityChangesOn: null,
  };
}

/** Documents in batches as the pipeline publishes them. */
export function* documentBatches(
  catalogue: Catalogue,
  count: number,
  size = 1000,
): Generator<SearchDocument[]> {
  let batch: SearchDocument[] = [];
  for (const record of catalogue.records(count)) {
    batch.push(generatedDocument(record));
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
