import type {
  Agency,
  DecisionLevel,
  HeldRelation,
  Identifier,
  Mandate,
  Outcome,
  ProgrammeCovered,
  QualityDecision,
  RegisterEntry,
  RelationType,
  Scheme,
  Scope,
  SourceStanding,
} from '#domain';

/** The one-line notation of test/quality/cases.yaml. */

const LEVELS: Readonly<Record<string, DecisionLevel>> = {
  inst: 'INSTITUTIONAL',
  'inst/prog': 'INSTITUTIONAL_PROGRAMME',
  prog: 'PROGRAMME',
  joint: 'JOINT_PROGRAMME',
  mc: 'MICRO_CREDENTIAL',
};
const OUTCOME: Readonly<Record<string, Outcome>> = {
  positive: 'POSITIVE',
  conditional: 'CONDITIONAL',
  negative: 'NEGATIVE',
  review: 'NONE',
};
const MANDATE: Readonly<Record<string, Mandate | null>> = {
  obligatory: 'OBLIGATORY',
  voluntary: 'VOLUNTARY',
  unstated: null,
};

const SCHEME: Readonly<Record<string, Scheme>> = {
  esg: 'ESG',
  eqavet: 'EQAVET',
  iso: 'ISO_21001',
  efqm: 'EFQM',
  national: 'NATIONAL',
  other: 'OTHER',
};

/** `AGENCY LEVEL OUTCOME MANDATE FROM..TO [key=value]…` */
export function decisionOf(id: string, text: string): QualityDecision {
  const { words, options } = cut(text);
  const [agency = '', level = '', outcome = '', mandate = '', dates = ''] = words;
  return {
    id,
    source: options.get('source') ?? 'deqar',
    recordKey: id,
    providerIds: list(options.get('on') ?? 'P'),
    agencyId: agency === '-' ? null : agency,
    contributingAgencyIds: [],
    agency: null,
    level: known(LEVELS, level, text),
    activity: options.get('activity') ?? null,
    scheme: known(SCHEME, options.get('scheme') ?? 'esg', text),
    mandate: known(MANDATE, mandate, text),
    outcome: known(OUTCOME, outcome, text),
    ...period(dates),
    scope: scopeOf(options),
    programmes: list(options.get('programme')).map((one) => programmeOf(one, list(options.get('id')))),
    reportUrl: null,
    flaggedHigh: options.has('flagged'),
    withdrawnOn: options.get('withdrawn') ?? null,
    annulled: options.has('annulled'),
    delistedOn: options.get('delisted') ?? null,
  };
}

/** `FROM..TO [key=value]…` */
export function entryOf(id: string, text: string): RegisterEntry {
  const { words, options } = cut(text);
  return {
    id,
    source: options.get('source') ?? 'ministry',
    recordKey: id,
    providerId: options.get('on') ?? 'P',
    identifiers: [],
    listedAs: 'university',
    ...period(words[0] ?? '..'),
    scope: scopeOf(options),
    url: null,
    withdrawnOn: options.get('withdrawn') ?? null,
    delistedOn: options.get('delisted') ?? null,
  };
}

/** `P succeeded Q [FROM..TO] [source=…]` */
export function relationOf(text: string): HeldRelation {
  const { words, options } = cut(text);
  const [providerId = '', verb = '', otherId = '', dates = '..'] = words;
  const type = verb.toUpperCase().replaceAll('-', '_') as RelationType;
  const { validFrom: from, validTo: to } = period(dates);
  return { type, providerId, otherId, from, to, source: options.get('source') ?? 'deqar' };
}

/** Agencies A, B and C of no known registration, and those that the case gives an interval. */
export function agenciesOf(written: Readonly<Record<string, string>>): ReadonlyMap<string, Agency> {
  return new Map(
    ['A', 'B', 'C'].map((id): [string, Agency] => {
      const { validFrom: from, validTo: to } = period(written[id] ?? '..');
      const registrations = written[id] ? [{ from, to }] : [];
      return [id, { id, name: `Agency ${id}`, acronym: null, registrations }];
    }),
  );
}

const SOURCES: readonly SourceStanding[] = [
  standing('deqar', 'DEQAR', 'register', 'register', 'EU'),
  standing('ministry', 'the Register of the Ministry', 'competent-authority', 'register', 'EE'),
  standing('own', 'the catalogue of the university', 'provider', 'catalogue', 'EE'),
  standing('portal', 'a portal', 'aggregator', 'catalogue', 'EU'),
];

/** The four usual sources, with what the case changes of them; `null` takes one away. */
export function sourcesOf(
  changes: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>,
): ReadonlyMap<string, SourceStanding> {
  return new Map(
    SOURCES.filter(({ slug }) => changes[slug] !== null).map((source) => [
      source.slug,
      { ...source, ...changes[source.slug] },
    ]),
  );
}

/** `scheme:value` */
export function identifierOf(text: string): Identifier {
  const at = text.indexOf(':');
  return { scheme: text.slice(0, at), value: text.slice(at + 1) };
}

function standing(
  slug: string,
  title: string,
  role: SourceStanding['role'],
  kind: SourceStanding['kind'],
  country: string,
): SourceStanding {
  const rank = ['deqar', 'ministry', 'own', 'portal'].indexOf(slug);
  return {
    slug,
    title,
    role,
    kind,
    country,
    rank,
    lastCompleteAt: '2026-11-21T22:00:00.000Z',
    promise: null,
  };
}

/** `Name/qualification/cycle`, with `_` for a space. */
function programmeOf(text: string, ids: readonly string[]): ProgrammeCovered {
  const [name = '', qualification = null, cycle = null] = text.replaceAll('_', ' ').split('/');
  return { name, qualification, cycle, microCredential: false, identifiers: ids.map(identifierOf) };
}

function scopeOf(options: ReadonlyMap<string, string>): Scope {
  return { eqfLevels: list(options.get('eqf')).map(Number), fields: list(options.get('fields')) };
}

function period(text: string): { validFrom: string | null; validTo: string | null } {
  const [from, to] = text.split('..');
  return { validFrom: from ? from : null, validTo: to ? to : null };
}

function cut(text: string): { words: readonly string[]; options: ReadonlyMap<string, string> } {
  const parts = text.split(/\s+/).filter(Boolean);
  const isOption = (part: string): boolean => part.includes('=') || part === 'annulled' || part === 'flagged';
  const options = parts.filter(isOption).map((part): [string, string] => {
    const [key = '', ...value] = part.split('=');
    return [key, value.join('=').replaceAll('_', ' ')];
  });
  return { words: parts.filter((part) => !isOption(part)), options: new Map(options) };
}

function list(text: string | undefined): readonly string[] {
  return text ? text.split(',') : [];
}

function known<T>(values: Readonly<Record<string, T>>, word: string, text: string): T {
  const value = values[word];
  if (value === undefined) throw new Error(`"${word}" is not understood in "${text}"`);
  return value;
}
