import { hueStyle, type Hue } from './hue';
import classes from './thread.module.css';

export interface ThreadProps {
  /** Stations behind, 0–5. */
  done: number;
  /** Of how many. */
  of?: number;
  /** The hue of the station it stands at; without it nothing stands out. */
  now?: Hue;
  /** It goes no further: what would have come is dashed. */
  broken?: boolean;
  /** What a screen reader says: "Step 3 of 5: answered". */
  label: string;
}

/** Five short pieces of a line: behind, now, to come. */
export function Thread({ done, of = 5, now, broken = false, label }: ThreadProps) {
  return (
    <span role="img" aria-label={label} title={label} className={classes.thread} style={now && hueStyle(now)}>
      {Array.from({ length: of }, (_, at) => (
        <span
          key={at}
          className={classes.piece}
          data-state={at < done ? 'done' : at === done && now ? 'now' : broken ? 'broken' : 'next'}
        />
      ))}
    </span>
  );
}
