import type { Listed } from '#search';
import { DAYS_TO_CONFIRM } from '#store';
import type { Mail } from './mailer.js';

/** Micro-credentials told of in one mail; the rest is a link away. */
export const MOST_TOLD = 20;

/** What all mails about one alert need. */
export interface MailPlace {
  readonly to: string;
  readonly baseUrl: string;
  /** the query of the search's address */
  readonly search: string;
}

export function confirmationMail({ to, baseUrl, search }: MailPlace, token: string): Mail {
  return {
    to,
    subject: 'Confirm your weekly mail from Trellis',
    text: [
      'Somebody, we hope you, asked for a weekly mail of what is new in this search:',
      searchLink(baseUrl, search),
      'If it was you, confirm it here:',
      `${baseUrl}/alerts/confirm?token=${token}`,
      `If it was not, do nothing: in ${DAYS_TO_CONFIRM} days your address is erased, and nothing else will come.`,
    ].join('\n\n'),
    unsubscribe: null,
  };
}

/** @param listed the newest first; more than `MOST_TOLD` says that there are more */
export function digestMail(
  { to, baseUrl, search }: MailPlace,
  listed: readonly Listed[],
  token: string,
): Mail {
  const told = listed.slice(0, MOST_TOLD);
  const isMore = listed.length > told.length;
  const unsubscribe = `${baseUrl}/alerts/unsubscribe?token=${token}`;
  const count = `${isMore ? 'More than ' : ''}${told.length} new micro-credential${told.length === 1 ? '' : 's'}`;
  return {
    to,
    subject: `${count} in your search`,
    text: [
      `${count} in your search:`,
      ...told.map((one) => itemText(one, baseUrl)),
      `${isMore ? 'All of them' : 'The search'}: ${searchLink(baseUrl, search)}`,
      `No more of these mails, and your address erased at once: ${unsubscribe}`,
    ].join('\n\n'),
    unsubscribe,
  };
}

function itemText({ id, title, provider, ects, sources }: Listed, baseUrl: string): string {
  const facts = [
    provider.name,
    ects && `${ects.min === ects.max ? ects.min : `${ects.min} to ${ects.max}`} ECTS`,
    sources.map((source) => `source: ${source.title}`).join(', '),
  ];
  return [
    line(title.value),
    line(facts.filter(Boolean).join(' · ')),
    `${baseUrl}/micro-credentials/${id}`,
  ].join('\n');
}

/** Texts of feeds are one line each, so that none can look like a part of the mail. */
const line = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const searchLink = (baseUrl: string, search: string): string =>
  `${baseUrl}/${search === '' ? '' : `?${search}`}${search === '' ? '?' : '&'}sort=newest`;
