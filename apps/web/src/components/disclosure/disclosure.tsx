import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import './disclosure.css';

/** More of the same, one step away. */
export function Disclosure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <AriaDisclosure className="disclosure">
      <Button slot="trigger" className="link-button disclosure__trigger">
        {label}
        <ChevronDown size={16} aria-hidden />
      </Button>
      <DisclosurePanel>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
