import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A disk of its own, in memory. */
export interface SmallDisk {
  readonly folder: string;
  remove(): Promise<void>;
}

/** @returns null, with a printed line, where none may be mounted: that takes Linux and root */
export async function smallDisk(megabytes: number): Promise<SmallDisk | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'trellis-disk-'));
  const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'tmpfs', folder];
  if (process.getuid?.() !== 0 || spawnSync('mount', options, { stdio: 'ignore' }).status !== 0) {
    console.log('skipped: no disk can be mounted here, which takes Linux and root');
    await rm(folder, { recursive: true, force: true });
    return null;
  }
  return {
    folder,
    remove: async () => {
      spawnSync('umount', ['--lazy', folder], { stdio: 'ignore' });
      await rm(folder, { recursive: true, force: true });
    },
  };
}
