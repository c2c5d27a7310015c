// Builds everything into dist/: the apps, libs and migrations by the Nest CLI (SWC), then the web page.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { markBuilt } from './built.mjs';

// Whoever builds, a test among them, gets what is served: with React's own checks the page is half as large again.
const env = { ...process.env, NODE_ENV: 'production' };

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

// What was built from a source that has since gone must not linger: migrations are found by listing a folder.
for (const folder of ['apps', 'libs', 'migrations']) {
  rmSync(`dist/${folder}`, { recursive: true, force: true });
}

const projects = { api: 'apps/api', harvester: 'apps/harvester', libs: 'libs', migrations: 'migrations' };
const hasSources = (folder) =>
  existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.ts'));
const present = Object.keys(projects).filter((name) => hasSources(projects[name]));

const nest = 'node_modules/@nestjs/cli/bin/nest.js';
if (present.length === Object.keys(projects).length) run(nest, 'build', '--all');
else if (present.length > 0) run(nest, 'build', ...present);

if (existsSync('apps/web/index.html')) {
  run('node_modules/vite/bin/vite.js', 'build', '--config', 'apps/web/vite.config.ts', '--logLevel', 'warn');
}

markBuilt();
