import fs from 'node:fs';

/** Something a person can mend. Its message is one clear sentence and is shown without a stack. */
export class Failure extends Error {
  name = 'Failure';
}

/**
 * Whether an error, or what a program wrote before it gave up, says that the disk is full.
 *
 * @param {unknown} cause
 */
export const isDiskFull = (cause) =>
  cause?.code === 'ENOSPC' ||
  cause?.code === 'EDQUOT' ||
  /ENOSPC|no space left on device|disk quota exceeded|could not extend file/i.test(
    String(cause?.message ?? cause),
  );

/** Whether the disk of a folder has less than 20 MB left: some programs die of it without a word about it. */
export function hasNoSpace(folder) {
  const { bavail, bsize } = fs.statfsSync(folder);
  return bavail * bsize < 20 * 1024 * 1024;
}

/** @param {string} doing what could not be done, e.g. `set up the database` */
export const diskFull = (doing) =>
  new Failure(`The disk is full: free some space to ${doing}, then start again.`);

/** One sentence for what a person can mend, the whole error for what only a developer can. */
export function describe(error) {
  if (error instanceof Failure) return error.message;
  if (isDiskFull(error)) return diskFull('go on').message;
  return error?.stack ?? String(error);
}
