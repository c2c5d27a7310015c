const PARENT_CHECK_MS = 300;

/**
 * Calls `stop`, maybe more than once, when this process is told to end. npm ends itself and its shell at a signal and
 * leaves the command running: what npm started also notices that its parent has gone.
 */
export function onInterruption(stop) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, PARENT_CHECK_MS).unref();
}
