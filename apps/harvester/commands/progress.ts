import { Presets, SingleBar } from 'cli-progress';
import type { Harvest } from '#store';

export interface Progress {
  show(harvest: Harvest): void;
  end(): void;
}

/** A bar on a terminal, lines otherwise, nothing if quiet. On standard error: standard output is the result's. */
export function createProgress(quiet: boolean): Progress {
  if (quiet) return { show: () => undefined, end: () => undefined };
  return process.stderr.isTTY ? bar() : lines();
}

function bar(): Progress {
  const shown = new SingleBar(
    {
      format: '{phase} {bar} {value}/{total}',
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    show: (harvest) => {
      const { total, value } = position(harvest);
      if (started) shown.setTotal(total);
      else shown.start(total, value, { phase: harvest.phase });
      started = true;
      shown.update(value, { phase: harvest.phase.padEnd(8) });
    },
    end: () => {
      if (started) shown.stop();
    },
  };
}

function lines(): Progress {
  let last = '';
  return {
    show: (harvest) => {
      const { total, value } = position(harvest);
      const line = `${harvest.source}: ${harvest.state === 'RUNNING' ? harvest.phase : harvest.state}${total > 0 ? ` ${value}/${total}` : ''}`;
      if (line !== last) process.stderr.write(`${line}\n`);
      last = line;
    },
    end: () => undefined,
  };
}

/** While reading, the end is not known: what is read so far stands for both. */
function position({ phase, checkpoint }: Harvest): { total: number; value: number } {
  if (phase === 'stage' || phase === 'compare') return { total: checkpoint.seq, value: checkpoint.seq };
  return { total: checkpoint.toPublish, value: checkpoint.published };
}
