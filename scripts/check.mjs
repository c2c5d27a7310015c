// npm run check: all that can be said about the code without running it. Every step runs, also after a failure.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const bin = (path, ...args) => [process.execPath, [`node_modules/${path}`, ...args]];
const tsc = 'typescript/bin/tsc';

const steps = [
  ['lint', bin('eslint/bin/eslint.js', '.')],
  ['formatting', bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['types', bin(tsc, '-p', 'tsconfig.json')],
  ['types of the web page', bin(tsc, '-p', 'apps/web/tsconfig.json')],
  ['dependency rules', [process.execPath, ['scripts/deps.mjs']]],
].filter(([name]) => name !== 'types of the web page' || existsSync('apps/web/index.html'));

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const last = scripts['check:generated']
  ? [['generated files', ['npm', ['run', '--silent', 'check:generated']]]]
  : [];

const failed = [];

function run([name, [command, args]]) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(command, args, { shell: command === 'npm' && process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => (output += `${error.message}\n`));
    child.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
      if (code !== 0) {
        failed.push(name);
        console.log(output.trimEnd());
      }
      resolve();
    });
  });
}

async function lane(queue) {
  for (let step = queue.shift(); step; step = queue.shift()) await run(step);
}

// Two at a time; the generated files come last and alone, since making them may need the build.
const queue = [...steps];
await Promise.all([lane(queue), lane(queue)]);
await lane([...last]);

if (failed.length > 0) {
  console.log(`\nFailed: ${failed.join(', ')}`);
  process.exit(1);
}
