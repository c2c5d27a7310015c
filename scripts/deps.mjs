// Checks who imports whom (.dependency-cruiser.cjs).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const folders = ['apps', 'libs', 'migrations', 'test', 'bench', 'scripts'].filter((name) => existsSync(name));
const cruise = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
const { status } = spawnSync(process.execPath, [cruise, ...folders], { stdio: 'inherit' });
process.exit(status ?? 1);
