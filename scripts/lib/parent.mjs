const POLL_MS = 500;

/**
 * Calls `gone` once when the process that started this one has ended, even by kill -9.
 * Outside npm and without a channel to the parent nothing is watched: a shell may end and leave us running on purpose.
 * @param {() => void} gone
 */
export function onParentGone(gone) {
  if (process.connected) {
    process.once("disconnect", gone);
    return;
  }
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    gone();
  }, POLL_MS);
  timer.unref();
}
