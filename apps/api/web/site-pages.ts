import type { Source } from '#store';
import type { PageHead } from './page-head.js';

interface Words {
  readonly title: string;
  readonly description: string;
}

/** The pages that are not about one thing, by their address; any other address leads nowhere. */
const SITE_PAGES: ReadonlyMap<string, Words> = new Map([
  [
    '/',
    {
      title: 'Trellis: find micro-credentials',
      description:
        'Micro-credentials from many catalogues, with workload, level, dates, price, and whether their provider is quality assured, by whom and until when.',
    },
  ],
  [
    '/providers',
    {
      title: 'Providers · Trellis',
      description:
        'Was a provider quality assured on a day, by whom, until when, and who says so: universities and other providers by name, identifier, country and status.',
    },
  ],
  [
    '/agencies',
    {
      title: 'Agencies · Trellis',
      description:
        'Quality-assurance agencies: since when they are in the European register EQAR, as far as known, and what they decided.',
    },
  ],
  [
    '/countries',
    {
      title: 'Countries · Trellis',
      description:
        'The members of the European Higher Education Area: which registers Trellis reads about each, competent authorities and qualifications frameworks.',
    },
  ],
  [
    '/check',
    {
      title: 'Check a list · Trellis',
      description:
        'Were these providers quality assured on a day: up to 1,000 identifiers at once, and the answers as a table or a CSV file.',
    },
  ],
  [
    '/sources',
    {
      title: 'Sources · Trellis',
      description:
        'The catalogues and registers that Trellis reads, how old each is against what its authority promises, and what is wrong in them.',
    },
  ],
  [
    '/about/quality',
    {
      title: 'What the quality marks mean · Trellis',
      description:
        'The nine answers to whether a provider was quality assured on a day, in plain words; and that no evidence held is not a no.',
    },
  ],
]);

/** Whatever the address is of: the page says what there is not, in the browser. */
export const NOT_FOUND: PageHead = {
  title: 'Not found · Trellis',
  description: 'There is nothing at this address.',
  canonical: null,
  jsonLd: null,
};

/** @returns the head of a page that is not about one thing; null: there is no page at that address */
export function sitePageHead(path: string, canonical: string): PageHead | null {
  const words = SITE_PAGES.get(path.length > 1 ? path.replace(/\/$/, '') : path);
  return words ? { ...words, canonical, jsonLd: null } : null;
}

export function sourceHead(source: Source, canonical: string): PageHead {
  return {
    title: `${source.title} · Trellis`,
    description: `What Trellis takes from “${source.title}” of ${source.authority}: how old it is, how its harvests went, and what is wrong in it.`,
    canonical,
    jsonLd: null,
  };
}

/** @param registers how many that are read cover it */
export function countryHead(code: string, registers: number, canonical: string): PageHead {
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
  const covered =
    registers === 0
      ? `No register that Trellis reads covers ${name}; that says nothing about providers there.`
      : `${registers === 1 ? 'One register' : `${registers} registers`} that Trellis reads cover${registers === 1 ? 's' : ''} ${name}.`;
  return {
    title: `${name} · Trellis`,
    description: `${covered} Competent authorities, qualifications framework, agencies, and providers by quality today.`,
    canonical,
    jsonLd: null,
  };
}
