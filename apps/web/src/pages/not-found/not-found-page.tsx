import { Missing } from './missing.js';

/** An address that leads nowhere. */
export default function NotFoundPage() {
  return <Missing what="page" />;
}
