// npm test: from nothing to "N passed, N failed". Installs what is missing, builds (some suites run what is built), and
// runs the suites (run-tests.ts). Arguments go to Jest: npm test -- libs/store.
import { spawn } from 'node:child_process';
import { installCommand } from './install.mjs';
import { onInterruption } from './interruption.mjs';

let running;
let interrupted = false;
onInterruption(() => {
  interrupted = true;
  running?.kill('SIGTERM');
});

/** @returns exit code */
function run(program, ...args) {
  return new Promise((resolve) => {
    running = spawn(program, args, {
      stdio: 'inherit',
      shell: program === 'npm' && process.platform === 'win32',
    });
    running.on('error', () => resolve(1));
    running.on('exit', (code) => resolve(code ?? 1));
  });
}

const node = process.execPath;
const source = ['--conditions=trellis-source', '--import', '@swc-node/register/esm-register'];
const install = installCommand();
const steps = [
  ...(install ? [['Installing packages', install]] : []),
  ['Building', [node, 'scripts/build.mjs']],
  ['Running the suites', [node, ...source, 'scripts/run-tests.ts', ...process.argv.slice(2)]],
];

for (const [name, command] of steps) {
  console.log(`${name} …`);
  const code = await run(...command);
  process.exitCode = interrupted ? 130 : code;
  if (process.exitCode === 0) continue;
  const suites = command === steps.at(-1)[1];
  if (!suites && !interrupted) console.log(`${name} failed: no suite was run.\n0 passed, 1 failed`);
  break;
}
