import type { PulseFace } from '@birge/domain';

import classes from './pulses.module.css';

/** The mouth of each face, from sad to happy; the word beside it says the same. */
const mouths: Readonly<Record<PulseFace, string>> = {
  1: 'M7 17.5c1.4-2.6 3-3.8 5-3.8s3.6 1.2 5 3.8',
  2: 'M7.5 16.8c1.2-1.5 2.7-2.2 4.5-2.2s3.3.7 4.5 2.2',
  3: 'M7.5 15.8h9',
  4: 'M7.5 14.6c1.2 1.5 2.7 2.2 4.5 2.2s3.3-.7 4.5-2.2',
  5: 'M7 13.8c1.4 2.8 3 4 5 4s3.6-1.2 5-4z',
};

export function Face({ face, size = 24 }: { face: PulseFace; size?: number }) {
  return (
    <svg
      className={classes.face}
      data-face={face}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <circle cx="12" cy="12" r="10.2" />
      <circle className={classes.eye} cx="8.6" cy="9.4" r="1.25" />
      <circle className={classes.eye} cx="15.4" cy="9.4" r="1.25" />
      <path d={mouths[face]} />
    </svg>
  );
}
