import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import './sheet.css';

interface Props {
  readonly title: string;
  readonly done: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What does not fit beside the page on a phone, over it; closed by its button, Escape or a touch beside it. */
export function Sheet({ title, done, onClose, children }: Props) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className="sheet-veil"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="sheet">
        <Dialog className="sheet__dialog">
          <div className="sheet__head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button className="sheet__close" onPress={onClose} aria-label={t('sheet.close')}>
              <X size={20} aria-hidden />
            </Button>
          </div>
          <div className="sheet__body">{children}</div>
          <div className="sheet__foot">
            <Button className="button button--main" onPress={onClose}>
              {done}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
