import { Circle, CircleCheck, CircleDashed, CircleX, Clock3, Eye, List } from 'lucide-react';
import type { QualityStatus } from '../../generated/graphql.js';

const size = { size: 16, strokeWidth: 2.25, 'aria-hidden': true } as const;

/** The sign of a status: told apart without colour. */
export function StatusSign({ status }: { readonly status: QualityStatus }) {
  switch (status) {
    case 'CONFIRMED':
      return <CircleCheck {...size} className="sign sign--solid" />;
    case 'CONFIRMED_VOLUNTARY':
      return <CircleCheck {...size} className="sign" />;
    case 'CONDITIONAL':
      return (
        <Circle {...size} className="sign">
          <path d="M12 2a10 10 0 0 1 0 20z" fill="currentColor" />
        </Circle>
      );
    case 'NATIONALLY_LISTED':
      return <List {...size} className="sign" />;
    case 'PARTIAL':
      return (
        <Circle {...size} className="sign">
          <path d="M12 2a10 10 0 0 1 10 10H12z" fill="currentColor" />
        </Circle>
      );
    case 'REVIEWED':
      return <Eye {...size} className="sign" />;
    case 'NEGATIVE':
      return <CircleX {...size} className="sign" />;
    case 'EXPIRED':
      return <Clock3 {...size} className="sign" />;
    case 'UNKNOWN':
      return (
        <CircleDashed {...size} className="sign">
          <path d="M9.1 9a3 3 0 0 1 5.8 1c0 2-2.9 2.4-2.9 4" />
          <path d="M12 17.2h.01" />
        </CircleDashed>
      );
  }
}
