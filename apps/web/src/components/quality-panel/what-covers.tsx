import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../i18n/use-format.js';

/** Where UNKNOWN leads on: whether any register that is read covers the country at all. */
export function WhatCovers({ country }: { readonly country: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Link to={`/countries/${country}`}>{t('quality.whatCovers', { country: format.country(country) })}</Link>
  );
}
