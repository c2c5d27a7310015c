import type { ReactNode } from 'react';
import { Component } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Notice } from '../components/notice/notice.js';

interface State {
  readonly hasFailed: boolean;
}

/** Where a page's own script does not come, or breaks: says so instead of an empty page. */
export class LoadBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { t } = useTranslation();
  return (
    <Notice title={t('failure.broken')} role="alert">
      <p>{t('failure.brokenText')}</p>
      {/* A script that has failed once is not asked for again by the same document. */}
      <Button className="button" onPress={() => location.reload()}>
        {t('failure.reload')}
      </Button>
    </Notice>
  );
}
