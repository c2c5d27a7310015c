import { SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';

const load = () => import('../../components/sheet/sheet.js').then(({ Sheet }) => ({ default: Sheet }));
const Sheet = lazy(load);

interface Props {
  /** How many filters are applied. */
  readonly applied: number;
  readonly found: number;
  readonly children: ReactNode;
}

/** The filters of a narrow page, behind a button. */
export function FilterSheet({ applied, found, children }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        className="button"
        onPress={() => setIsOpen(true)}
        onPressStart={() => void load()}
        aria-haspopup="dialog"
      >
        <SlidersHorizontal size={16} aria-hidden />
        {applied === 0 ? t('filters.title') : t('filters.applied', { count: applied })}
      </Button>
      {isOpen && (
        <Suspense>
          <Sheet
            title={t('filters.title')}
            done={t('filters.done', { count: found, found: format.number(found) })}
            onClose={() => setIsOpen(false)}
          >
            {children}
          </Sheet>
        </Suspense>
      )}
    </>
  );
}
