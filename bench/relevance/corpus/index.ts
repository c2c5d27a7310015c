import { existsSync } from 'node:fs';
import { mergeMicroCredential } from '#domain';
import { searchDocument, type SearchDocument } from '#search';
import { v5 } from 'uuid';
import { estonianRecords } from './estonian.js';
import { openUniversityRecords } from './open-university.js';
import { paviaRecords } from './pavia.js';
import { rncpRecords } from './rncp.js';
import { SAMPLES, type SampleRecord } from './sample.js';
import { wageningenRecords } from './wageningen.js';

export interface CorpusDocument {
  /** source:key */
  readonly key: string;
  readonly document: SearchDocument;
}

const READERS = [estonianRecords, wageningenRecords, openUniversityRecords, rncpRecords, paviaRecords];
const NAMESPACE = '5b0a6f0e-6d0e-5f0a-9c39-0d8f3f4b7a11';
const HARVESTED = '2026-11-22T03:00:00.000Z';

/** All texts of the samples as the engines hold them; null where the samples are absent. */
export async function corpus(): Promise<readonly CorpusDocument[] | null> {
  if (!existsSync(SAMPLES)) return null;
  const result: CorpusDocument[] = [];
  for (const records of READERS) {
    for await (const record of records()) result.push({ key: record.key, document: documentOf(record) });
  }
  return result;
}

/** As the pipeline projects a record that one source states. */
function documentOf({ key, draft }: SampleRecord): SearchDocument {
  const source = key.slice(0, key.indexOf(':'));
  const statement = {
    source,
    key,
    role: 'competent-authority',
    rank: 1,
    harvestedAt: HARVESTED,
    draft,
  } as const;
  return searchDocument({
    id: v5(key, NAMESPACE),
    view: mergeMicroCredential([statement], () => true),
    country: draft.providers[0]?.country ?? (source === 'rncp' ? 'FR' : null),
    providerIds: draft.providers.flatMap(({ names }) => v5(names[0]?.value ?? '', NAMESPACE)),
    providerNames: draft.providers.flatMap(({ names }) => names),
    awarderIds: [],
    sources: [source],
    quality: { status: 'UNKNOWN', nextChange: null },
    withdrawnOn: null,
    firstSeenAt: HARVESTED,
  });
}
