import {
  completeness,
  effectiveEcts,
  inLanguage,
  mergeAgency,
  type MicroCredential,
  valuesOf,
} from '#domain';
import type { HeldAgencyView, ProviderFacts } from '#store';
import { escapeHtml } from '../request/escape-html.js';

/** What search engines and link previews see of a page: it is in the HTML that the server sends. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** null: there is no page */
  readonly canonical: string | null;
  /** schema.org, or null */
  readonly jsonLd: object | null;
}

const DESCRIPTION_LENGTH = 200;

export function microCredentialHead(
  view: MicroCredential,
  provider: ProviderFacts,
  canonical: string,
): PageHead {
  const draft = valuesOf(view);
  const own = draft.languages[0];
  const name = inLanguage(draft.titles, null, own)?.value ?? '';
  const ects = effectiveEcts(draft, provider.country);
  const facts = [
    ects && `${ects.min === ects.max ? ects.min : `${ects.min} to ${ects.max}`} ECTS`,
    provider.view.name,
  ].filter(Boolean);
  const text = inLanguage(draft.descriptions, null, own)?.value ?? '';
  return {
    title: `${name} · Trellis`,
    description: shorten(`${facts.join(', ')}. ${text}`),
    canonical,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'EducationalOccupationalCredential',
      '@id': canonical,
      name,
      ...(text ? { description: shorten(text) } : {}),
      ...(draft.url ? { url: draft.url } : {}),
      ...(draft.awarders.length > 0 || completeAwarder(view, provider)
        ? { recognizedBy: { '@type': 'Organization', name: provider.view.name } }
        : {}),
      competencyRequired: draft.learningOutcomes
        .map((outcome) => inLanguage(outcome.texts, null, own)?.value ?? '')
        .filter(Boolean),
    },
  };
}

/** The provider awards it, by the source's word or because it is the only provider and an institution. */
function completeAwarder(view: MicroCredential, provider: ProviderFacts): boolean {
  const { elements } = completeness(view, null, { providers: [provider.view], awarders: [] });
  return elements.some((one) => one.element === 'AWARDER' && one.status === 'PRESENT');
}

export function providerHead(provider: ProviderFacts, reason: string, canonical: string): PageHead {
  return {
    title: `${provider.view.name} · Trellis`,
    description: shorten(reason),
    canonical,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type':
        provider.view.kind === 'HIGHER_EDUCATION_INSTITUTION'
          ? 'CollegeOrUniversity'
          : 'EducationalOrganization',
      '@id': canonical,
      name: provider.view.name,
      ...(provider.view.website ? { url: provider.view.website } : {}),
      ...(provider.country
        ? { address: { '@type': 'PostalAddress', addressCountry: provider.country } }
        : {}),
    },
  };
}

export function agencyHead(agency: HeldAgencyView, canonical: string): PageHead {
  const { website } = mergeAgency(agency.statements);
  return {
    title: `${agency.name} · Trellis`,
    description: shorten(
      `When the quality-assurance agency ${agency.name} was registered in EQAR, as far as known, and what it decided.`,
    ),
    canonical,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      '@id': canonical,
      name: agency.name,
      ...(agency.acronym ? { alternateName: agency.acronym } : {}),
      ...(website ? { url: website } : {}),
    },
  };
}

/** Markup for the document's head. Everything from feeds is escaped; in JSON-LD also `<`, so that no text can close the script. */
export function renderHead({ title, description, canonical, jsonLd }: PageHead): string {
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    ...(canonical === null ? [] : [`<link rel="canonical" href="${escapeHtml(canonical)}" />`]),
    `<meta property="og:title" content="${escapeHtml(title)}" />`,
    `<meta property="og:description" content="${escapeHtml(description)}" />`,
    ...(jsonLd
      ? [`<script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll('<', '\\u003c')}</script>`]
      : []),
  ].join('\n    ');
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= DESCRIPTION_LENGTH
    ? flat
    : `${flat.slice(0, DESCRIPTION_LENGTH - 1).replace(/\s\S*$/, '')}…`;
}
