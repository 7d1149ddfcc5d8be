import { describe } from './failure.mjs';
import { isStopping } from './processes.mjs';

const total = { passed: 0, failed: 0 };

export const summary = () => ({ ...total });

/**
 * Runs a step that either holds or does not, and counts it as one.
 *
 * @param {string} name
 * @param {() => Promise<unknown>} run throws what is wrong
 * @returns {Promise<boolean>} whether it holds
 */
export const check = (name, run) =>
  count(name, async () => {
    await run();
    return { passed: 1, failed: 0 };
  });

/**
 * Runs a step that counts for itself. One that breaks off counts as failed, whatever it had counted.
 *
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number, said?: string }>} run
 * @returns {Promise<boolean>} whether nothing failed
 */
export async function count(name, run) {
  const since = performance.now();
  const result = await run().catch((error) => ({ passed: 0, failed: 1, said: describe(error) }));
  if (isStopping()) return false;

  total.passed += result.passed;
  total.failed += result.failed;
  const good = result.failed === 0;
  const seconds = `${((performance.now() - since) / 1000).toFixed(1)} s`;
  const counts = result.passed + result.failed > 1 ? `${result.passed} passed, ${result.failed} failed` : '';
  console.log(`${good ? '✓' : '✖'} ${name.padEnd(38)} ${seconds.padStart(8)}  ${counts}`.trimEnd());
  if (result.said) console.log(result.said.trim().replace(/^/gm, '    '));
  return good;
}
