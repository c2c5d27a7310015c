import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** What a run of the built command line came to. */
export interface TrellisRun {
  readonly code: number | null;
  readonly state: string;
  readonly message: string | null;
  /** highest resident memory of the process (VmHWM, Linux), MiB */
  readonly peak: number;
}

/** `trellis harvest run SLUG` as it is run for real: a process of its own, which works on the harvest itself. */
export async function harvestApart(slug: string, environment: Record<string, string>): Promise<TrellisRun> {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=320', 'dist/apps/harvester/main.js', 'harvest', 'run', slug, '--json'],
    {
      env: { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'warn', ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  let peak = 0;
  const watch = setInterval(() => {
    readFile(`/proc/${child.pid ?? 0}/status`, 'utf8').then(
      (status) => (peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)),
      () => undefined, // it has ended
    );
  }, 50);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (output === '') throw new Error(`trellis harvest run ${slug} ended with ${code} and said nothing.`);
  const { state, message } = JSON.parse(output) as { state: string; message: string | null };
  return { code, state, message, peak };
}
