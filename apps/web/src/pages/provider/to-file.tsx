import { Download, Printer } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../components/disclosure/disclosure.js';
import { useFormat } from '../../i18n/use-format.js';
import type { Addresses } from './addresses.js';

const KEYS = '/.well-known/jwks.json';

/** With the library that Trellis signs with; any other for JOSE does the same. */
const code = (issuer: string): string => `// npm install jose
import { readFileSync } from 'node:fs';
import { createLocalJWKSet, jwtVerify } from 'jose';

const keys = createLocalJWKSet(JSON.parse(readFileSync('jwks.json', 'utf8')));
const { payload } = await jwtVerify(readFileSync('statement.jws', 'utf8').trim(), keys, {
  issuer: '${issuer}',
  algorithms: ['ES256'],
  typ: 'trellis-quality-statement+jwt',
});
console.log(payload.answer.on, payload.provider.name, payload.answer.status, payload.answer.reason);`;

interface Props {
  readonly addresses: Addresses;
  /** For which the answer is. */
  readonly day: string;
}

/** The answer to be kept: signed, for programs, on paper; and how somebody else makes sure of it. */
export function ToFile({ addresses, day }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section aria-labelledby="file" className="section to-file no-print">
      <h2 id="file" tabIndex={-1}>
        {t('file.title')}
      </h2>
      <p>{t('file.what', { day: format.longDay(day) })}</p>
      <p className="to-file__ways">
        <a className="button" href={addresses.statement} download="statement.jws">
          <Download size={16} aria-hidden />
          {t('file.statement')}
        </a>
        <a className="button" href={KEYS} download="jwks.json">
          <Download size={16} aria-hidden />
          {t('file.keys')}
        </a>
        <Button className="button" onPress={() => window.print()}>
          <Printer size={16} aria-hidden />
          {t('file.print')}
        </Button>
      </p>
      <Disclosure label={t('file.how')}>
        <ol className="to-file__steps">
          <li>{t('file.save')}</li>
          <li>{t('file.verify', { issuer: location.origin })}</li>
          <li>{t('file.read')}</li>
        </ol>
        <pre className="to-file__code">{code(location.origin)}</pre>
      </Disclosure>
    </section>
  );
}
