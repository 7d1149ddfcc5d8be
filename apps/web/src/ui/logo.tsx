import { useId } from 'react';

import classes from './logo.module.css';

/** The mark alone, or with the word beside it. The gap is cut out, not painted, so it stands on any ground. */
export function Logo({ size = 32, word = true }: { size?: number; word?: boolean }) {
  const gap = useId();
  return (
    <span className={classes.logo} role="img" aria-label="Birge">
      <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
        <mask id={gap} maskUnits="userSpaceOnUse" x="0" y="0" width="32" height="32">
          <rect width="32" height="32" fill="white" />
          <path d="M24.6 26.5 19.9 14.8" stroke="black" strokeWidth="10.6" strokeLinecap="round" />
        </mask>
        <g fill="none" strokeWidth="7.4" strokeLinecap="round">
          <path d="M7.5 26.5 15.6 6.2" className={classes.tall} mask={`url(#${gap})`} />
          <path d="M24.6 26.5 19.9 14.8" className={classes.small} />
        </g>
      </svg>
      {word && (
        <span aria-hidden="true" className={classes.word} style={{ fontSize: size * 0.75 }}>
          birge
        </span>
      )}
    </span>
  );
}
