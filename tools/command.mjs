import { describe } from './failure.mjs';
import { isStopping, stop, stopOnSignals } from './processes.mjs';

/**
 * Runs a command to its end and leaves nothing running, whether it succeeds, fails or is interrupted.
 *
 * @param {() => Promise<unknown>} run
 */
export function runCommand(run) {
  stopOnSignals();
  run().then(
    () => stop(0),
    async (error) => {
      if (isStopping()) return;
      console.error(`\n✖ ${describe(error)}`);
      await stop(1);
    },
  );
}
