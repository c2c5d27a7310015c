// Packages as package-lock.json has them. Plain JavaScript without packages: it runs before there are any.
import { readFileSync } from 'node:fs';

/** What has to be run to install the packages, as program and arguments; null if they are there. */
export function installCommand() {
  if (isInstalled()) return null;
  const npm = process.env.npm_execpath;
  return npm ? [process.execPath, npm, 'ci'] : ['npm', 'ci'];
}

/** Compares versions rather than times: a fresh checkout of an old lock file is newer than what it installed. */
function isInstalled() {
  try {
    const there = packagesOf('node_modules/.package-lock.json');
    return Object.entries(packagesOf('package-lock.json')).every(
      ([name, { version, optional, devOptional, peer }]) =>
        name === '' ||
        there[name]?.version === version ||
        // most optional packages are for other platforms
        (!there[name] && (optional || devOptional || peer)),
    );
  } catch {
    return false;
  }
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
