import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

const RESTART_AFTER_MS = 1_000;
/** A program that dies again and again within this time of its start cannot go on. */
const QUICK_MS = 10_000;
const QUICK_DEATHS = 3;
/** What does not end by itself is killed. */
const PATIENCE_MS = 10_000;
/** As shells say it of a program that cannot be run. */
const NOT_STARTED = 126;

/** Programs that run together and end together. */
export class Crew {
  #children = new Set();
  #stopping = false;
  #env;
  #giveUp;

  /** @param giveUp called with a sentence when one of them cannot be kept running */
  constructor(env, giveUp) {
    this.#env = env;
    this.#giveUp = giveUp;
  }

  /** Runs a program to its end. @returns exit code, that of a signal too; null if it was stopped with the others */
  async run(...args) {
    const code = await this.#start(args, 'inherit').ended;
    return this.#stopping ? null : code;
  }

  /** Keeps a program running. @returns what it says when it is ready for the first time; null if that never comes */
  keep(name, ...args) {
    return new Promise((resolve) => {
      void this.#keep(name, args, resolve).then(() => resolve(null));
    });
  }

  async #keep(name, args, ready) {
    let deaths = 0;
    while (!this.#stopping) {
      const begun = Date.now();
      const { child, ended } = this.#start(args, ['ignore', 'inherit', 'inherit', 'ipc']);
      child.once('message', ready);
      await ended;
      if (this.#stopping) return;
      deaths = Date.now() - begun < QUICK_MS ? deaths + 1 : 1;
      if (deaths >= QUICK_DEATHS)
        return this.#giveUp(`The ${name} ended ${deaths} times within seconds: see above.`);
      await wait(RESTART_AFTER_MS);
    }
  }

  #start(args, stdio) {
    const child = spawn(process.execPath, args, { stdio, env: this.#env });
    this.#children.add(child);
    const ended = new Promise((resolve) => {
      child.once('error', () => resolve(NOT_STARTED));
      child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
    }).finally(() => this.#children.delete(child));
    return { child, ended };
  }

  async stop() {
    this.#stopping = true;
    await Promise.all(
      [...this.#children].map(async (child) => {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
        await gone;
        clearTimeout(patience);
      }),
    );
  }
}
