import { EMPTY_MICRO_CREDENTIAL, EMPTY_OFFERING, type OfferingDraft, type ProviderReference } from '#domain';
import type { AssembledRecord, Mapped, SourceContext } from '../format.js';
import { IssueCollector } from '../reading/issues.js';
import { addressOf, dayOf, languagesOf, moneyOf, textOf } from '../reading/json-fields.js';
import { JsonReader } from '../reading/json-reader.js';
import { localised } from '../reading/text.js';
import { statedEcts } from '../reading/workload.js';

/** What one listing says. Several listings of one key are mapped one by one and united by the pipeline. */
export function map(record: AssembledRecord, source: SourceContext): Mapped {
  const issues = new IssueCollector();
  const body = new JsonReader(record.listings[0]?.body, '', issues);
  const languages = languagesOf(body.at('language'));
  const language = languages[0] ?? null;
  const titles = textOf(body.at('name'), language);
  const providers = providersOf(body.at('provider'), source);
  if (titles.length === 0) issues.error('no-title', '/name', null, 'A micro-credential needs a name.');
  if (providers.length === 0)
    issues.error('no-provider', '/provider', null, 'Nobody is named who provides it.');
  if (titles.length === 0 || providers.length === 0) return { draft: null, issues: issues.issues };

  const url = addressOf(body.at('url'));
  const ects = body.at('ectsCredits');
  const draft = {
    ...EMPTY_MICRO_CREDENTIAL,
    identifiers: identifiersOf(body, url),
    titles,
    descriptions: textOf(body.at('summary'), language),
    providers,
    ects: statedEcts(ects.number(), ects.pointer, issues),
    // the catalogue's own words, in the same language for a credential taught in another one
    subjects: localised(body.at('field').text()),
    learningOutcomes: body
      .at('learningOutcome')
      .items()
      .map((outcome) => ({ texts: textOf(outcome, language), skills: [] }))
      .filter((outcome) => outcome.texts.length > 0),
    languages,
    declaredByRecord: isDeclared(body.at('@type')),
    offerings: offeringsOf(body),
    url,
  };
  return { draft, issues: issues.issues };
}

/** Where the id is the address of the page, it identifies nothing: several credentials share one page. */
function identifiersOf(body: JsonReader, url: string | null): { scheme: string; value: string }[] {
  const id = body.at('@id').text();
  if (id === null || id === url || !/^(?:https?:\/\/|urn:)/i.test(id)) return [];
  return [{ scheme: 'iri', value: id }];
}

/** `MicroCredential`, bare, prefixed or as an IRI; alone or among other types. */
function isDeclared(type: JsonReader): boolean {
  const types = Array.isArray(type.value) ? type.value : [type.value];
  return types.some((each) => typeof each === 'string' && /(?:^|[:/#])MicroCredential$/.test(each));
}

/** Providers are named by name alone; their country is that of a catalogue of one country. */
function providersOf(provider: JsonReader, source: SourceContext): ProviderReference[] {
  const stated = provider.isObject() ? provider.at('name').text() : provider.text();
  const names = localised(stated ?? source.provider);
  if (names.length === 0) return [];
  const country = source.country === 'EU' ? null : source.country;
  const website = stated !== null && provider.isObject() ? addressOf(provider.at('url')) : null;
  return [{ names, identifiers: [], country, city: null, website, kind: null }];
}

/** One listing holds at most one run. */
function offeringsOf(body: JsonReader): OfferingDraft[] {
  const startsOn = dayOf(body.at('startDate'));
  const enrolUntil = dayOf(body.at('registrationDeadline'));
  const price = moneyOf(body.at('price'), body.at('priceCurrency'));
  if (startsOn === null && enrolUntil === null && price === null) return [];
  const prices = price ? [price] : [];
  return [{ ...EMPTY_OFFERING, startsOn, enrolUntil, prices, free: price ? price.amount === 0 : null }];
}
