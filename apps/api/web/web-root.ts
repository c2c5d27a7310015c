import path from 'node:path';

/** Where the built pages lie, seen from the working folder: the root of the checkout, or of the container. */
export const WEB_ROOT = path.resolve('dist', 'web');
