import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/notice/failure.js';
import { Waiting } from '../../components/waiting/waiting.js';
import { CheckListDocument } from '../../generated/graphql.js';
import { useQuery } from '../../graphql/use-query.js';
import { useAskedDay } from '../../routes/use-asked-day.js';
import { useTitle } from '../../routes/use-title.js';
import { CheckForm } from './check-form.js';
import { CheckResults } from './check-results.js';
import './check-page.css';

/** Many providers at once, as an officer has them in a spreadsheet, and the answers back as one. */
export default function CheckPage() {
  const { t } = useTranslation();
  const [on, setOn] = useAskedDay();
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const { data, error, retry } = useQuery(CheckListDocument, asked && { providers: asked, on });
  useTitle(t('check.title'));
  return (
    <>
      <h1>{t('check.title')}</h1>
      <p className="lead">{t('check.lead')}</p>
      <CheckForm on={on} onDay={setOn} onList={setAsked} />
      <div aria-live="polite">
        {error && <Failure error={error} retry={retry} />}
        {asked && !data && !error && <Waiting />}
        {data && <CheckResults checked={data.qualityStatuses} />}
      </div>
    </>
  );
}
