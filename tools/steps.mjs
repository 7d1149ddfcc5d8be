const live = process.stdout.isTTY === true && !process.env.CI;
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** How often a long step says that it is still at it, when the line cannot be rewritten (milliseconds). */
const HEARTBEAT = live ? 1_000 : 10_000;

/**
 * Runs one step and shows it: what, how long, and now and then that it is still at it.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function step(name, run) {
  const since = performance.now();
  const line = () => `  … ${name} (${seconds(since)})`;
  const show = () => (live ? process.stdout.write(`\r\x1b[K${line()}`) : console.log(line()));
  if (live) show();
  const beat = setInterval(show, HEARTBEAT);

  try {
    const result = await run();
    clearInterval(beat);
    console.log(`${live ? '\r\x1b[K' : ''}  ✓ ${name.padEnd(38)} ${seconds(since).padStart(7)}`);
    return result;
  } catch (error) {
    if (live) process.stdout.write('\r\x1b[K');
    console.log(`  ✖ ${name.padEnd(38)} ${seconds(since).padStart(7)}`);
    throw error;
  } finally {
    clearInterval(beat);
  }
}
