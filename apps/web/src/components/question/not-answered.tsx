import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ApiError } from '../../graphql/client.js';
import { Failure } from '../notice/failure.js';
import './words.js';

interface Props {
  readonly error: ApiError;
  readonly retry: () => void;
  readonly knownOn: string | null;
}

/** A question that is refused, as one by a time to come is: why, and the way back to one that is not. */
export function NotAnswered({ error, retry, knownOn }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Failure error={error} retry={retry} />
      {knownOn !== null && <Link to={{ search: '' }}>{t('known.return')}</Link>}
    </>
  );
}
