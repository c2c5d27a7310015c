import type { TFunction } from 'i18next';
import type { EvidencePartsFragment } from '../../generated/graphql.js';
import type { Format } from '../../i18n/format.js';

type Decision = NonNullable<EvidencePartsFragment['decision']>;

/** What was decided: the activity in the register's words, or the level's, and how it went. */
export function decisionText(
  { activity, level, outcome }: Pick<Decision, 'activity' | 'level' | 'outcome'>,
  t: TFunction,
): string {
  const what = activity ?? t(`decisionLevel.${level}`);
  return t('evidence.what', {
    what: what.charAt(0).toUpperCase() + what.slice(1),
    outcome: t(`outcome.${outcome}`),
  });
}

/** What else is known of a decision, in short words. */
export function decisionDetails(
  { mandate, scheme, programmes }: Pick<Decision, 'mandate' | 'scheme' | 'programmes'>,
  t: TFunction,
  format: Format,
): readonly string[] {
  const about = programmes.map(({ name, qualification }) => [name, qualification].filter(Boolean).join(', '));
  return [
    mandate ? t(`mandate.${mandate}`) : t('mandate.notStated'),
    scheme !== 'OTHER' && t(`scheme.${scheme}`),
    about.length > 0 && t('evidence.about', { programmes: format.list(about) }),
  ].filter((text): text is string => Boolean(text));
}
