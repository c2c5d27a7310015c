// npm start: from a fresh checkout to a running Trellis. Installs and builds what is missing, then hands over to
// serve.mjs, which runs on what was built. Plain JavaScript without packages: it runs before there are any.
import { spawn } from 'node:child_process';
import { isBuilt } from './built.mjs';
import { installCommand } from './install.mjs';
import { onInterruption } from './interruption.mjs';

const OLDEST = [20, 19];

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
    running.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

async function main() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    console.error(`Trellis needs Node ${OLDEST.join('.')} or later; this is ${process.versions.node}.`);
    return 1;
  }
  const install = installCommand();
  if (install) {
    console.log('Installing packages …');
    const code = await run(...install);
    if (code !== 0 || interrupted)
      return failed(
        code,
        'The packages could not be installed: see above. Is the network, or the disk, the reason?',
      );
  }
  if (!isBuilt()) {
    console.log('Building …');
    const code = await run(process.execPath, 'scripts/build.mjs');
    if (code !== 0 || interrupted) return failed(code, 'The build failed: see above.');
  }
  const { serve } = await import('./serve.mjs');
  return serve();
}

function failed(code, sentence) {
  if (!interrupted) console.error(sentence);
  return code || 1;
}

process.exitCode = await main();
